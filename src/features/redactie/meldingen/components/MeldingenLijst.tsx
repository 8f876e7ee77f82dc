import { wie } from '@/domain/access/wie'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Meldingrij } from '../data'
import { Pagina } from './Pagina'

interface MeldingenLijstProps {
  meldingen: readonly Meldingrij[]
  beantwoord: boolean
}

/** What readers said: what waits, and what was answered. */
export function MeldingenLijst({ meldingen, beantwoord }: MeldingenLijstProps) {
  const open = meldingen.filter(({ beantwoordOp }) => beantwoordOp === null)
  const klaar = meldingen.filter(({ beantwoordOp }) => beantwoordOp !== null)
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Teksten beheren', href: '/redactie' }, { label: 'Berichten van lezers' }]}
      />
      <h1>Berichten van lezers</h1>
      <Lead>Onder elke pagina kan een lezer zeggen wat er niet klopt.</Lead>
      <GedaanMelding
        tekst={
          beantwoord &&
          'Uw antwoord is bewaard. Liet de lezer een adres achter? Dan gaat het antwoord per mail.'
        }
      />
      {open.length > 0 ? (
        <Table caption="Wacht op antwoord" columns={kolommen} rows={open} rowKey={({ id }) => id} />
      ) : (
        <EmptyState
          title="Er wacht niets"
          why="Zodra een lezer iets meldt over uw teksten, staat het hier."
        />
      )}
      {klaar.length > 0 && (
        <Table caption="Beantwoord" columns={beantwoordKolommen} rows={klaar} rowKey={({ id }) => id} />
      )}
    </>
  )
}

const kort = (tekst: string): string => (tekst.length > 90 ? `${tekst.slice(0, 90)}…` : tekst)

const kolommen: readonly Column<Meldingrij>[] = [
  {
    key: 'tekst',
    header: 'Bericht',
    cell: ({ id, tekst }) => <TextLink href={`/redactie/meldingen/${id}`}>{kort(tekst)}</TextLink>,
  },
  { key: 'pagina', header: 'Pagina', cell: ({ pad }) => <Pagina pad={pad} /> },
  { key: 'op', header: 'Gemeld', cell: ({ gemeldOp }) => <Tijd moment={gemeldOp} withTime /> },
  { key: 'adres', header: 'Wil antwoord', cell: ({ adres }) => (adres === null ? 'nee' : 'ja, per mail') },
]

const beantwoordKolommen: readonly Column<Meldingrij>[] = [
  ...kolommen.slice(0, 2),
  {
    key: 'antwoord',
    header: 'Antwoord',
    cell: ({ antwoord, rol, organisatieNaam }) => (
      <>
        {antwoord}
        <span className="onder">{wie(rol ?? '', organisatieNaam ?? '')}</span>
      </>
    ),
  },
]
