import { findTafel } from '@/domain/routering/tafels'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import type { Tafel } from '../data'

interface TermijnenLijstProps {
  tafels: readonly Tafel[]
  /** Slug of the table whose terms were kept just now. */
  gewijzigd: string | undefined
}

/** Per table what is agreed about time, and what is not known yet. */
export function TermijnenLijst({ tafels, gewijzigd }: TermijnenLijstProps) {
  const naam = gewijzigd && findTafel(gewijzigd)?.naam
  return (
    <>
      <h1>Termijnen</h1>
      <Lead>
        Met deze termijnen rekent het portaal. Een voorstel is van het portaal zelf: dat moet de tafel nog
        bevestigen.
      </Lead>
      <GedaanMelding
        tekst={naam && `De termijnen van ${naam} zijn bewaard. De openbare pagina wordt meteen bijgewerkt.`}
      />
      <Table caption="Uw overlegtafels" columns={columns} rows={tafels} rowKey={({ slug }) => slug} />
    </>
  )
}

const onbekend = <span className="stil">niet bekend</span>

const columns: readonly Column<Tafel>[] = [
  {
    key: 'tafel',
    header: 'Overlegtafel',
    cell: ({ slug, korteNaam }) => (
      <TextLink href={`/termijnen/${slug}`}>
        {korteNaam}
        <span className="alleen-voorlezen">: wijzig de termijnen</span>
      </TextLink>
    ),
  },
  { key: 'reactie', header: 'Eerste reactie', cell: ({ inhoud }) => <Reactie inhoud={inhoud} /> },
  {
    key: 'vooraf',
    header: 'Inleveren',
    cell: ({ inhoud: { termijnen } }) =>
      termijnen.indienenVoorafDagen === null ? onbekend : `${dagen(termijnen.indienenVoorafDagen)} vooraf`,
  },
  {
    key: 'ritme',
    header: 'Hoe vaak',
    cell: ({ inhoud: { termijnen, ritme } }) =>
      termijnen.frequentieDagen === null ? (ritme ?? onbekend) : `elke ${dagen(termijnen.frequentieDagen)}`,
  },
]

const dagen = (n: number): string => (n === 1 ? '1 dag' : `${n} dagen`)

function Reactie({ inhoud: { reactietermijn, termijnen } }: Pick<Tafel, 'inhoud'>) {
  const uren = termijnen.reactieUren.map((reactie) => `${reactie.uren} uur`).join(' of ')
  if (!reactietermijn) return <>{uren ? `binnen ${uren}` : 'meteen bellen'}</>
  const { werkdagen, zekerheid } = reactietermijn
  return (
    <>
      binnen {werkdagen === 1 ? '1 werkdag' : `${werkdagen} werkdagen`}{' '}
      {zekerheid === 'afgeleid' && <StatusTag kind="wacht">voorstel</StatusTag>}
      {uren && <span className="onder">en binnen {uren}</span>}
    </>
  )
}
