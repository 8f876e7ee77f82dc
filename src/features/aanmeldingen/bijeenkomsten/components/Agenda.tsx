import type { Status } from '@/domain/aanmelding/status'
import { plekkenInWoorden } from '@/domain/bijeenkomst/agenda'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { EmptyState } from '@/ui/EmptyState'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import type { Agendapunt, BijeenkomstDto } from '../queries'
import { VolgordeKnoppen } from './VolgordeKnoppen'

interface AgendaProps {
  bijeenkomst: BijeenkomstDto
  punten: readonly Agendapunt[]
}

type Rij = Agendapunt & { readonly nummer: number }

export function Agenda({ bijeenkomst, punten }: AgendaProps) {
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">Agenda</h2>
      {punten.length === 0 ? (
        <EmptyState
          level={3}
          title="Er staat nog niets op deze agenda"
          why="Een behandelaar zet een aanmelding op de agenda, vanuit de werklijst."
          action={
            <p>
              <TextLink href="/werklijst?status=in-behandeling">Bekijk wat in behandeling is</TextLink>
            </p>
          }
        />
      ) : (
        <Table
          caption={plekkenInWoorden(bijeenkomst.plekken, punten.length)}
          columns={columns(bijeenkomst, punten.length)}
          rows={punten.map((punt, index) => ({ ...punt, nummer: index + 1 }))}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  )
}

const columns = (bijeenkomst: BijeenkomstDto, aantal: number): Column<Rij>[] => [
  { key: 'casus', header: 'Aanmelding', cell: (rij) => <Casus rij={rij} bijeenkomst={bijeenkomst} /> },
  { key: 'gemeente', header: 'Gemeente', cell: ({ gemeente }) => gemeente },
  // A check constraint of the table knows the same words.
  { key: 'status', header: 'Status', cell: ({ status }) => <AanmeldingStatus status={status as Status} /> },
  {
    key: 'behandelaar',
    header: 'Behandelaar',
    cell: ({ behandelaar }) => behandelaar?.naam ?? 'Nog niemand',
  },
  ...(aantal > 1 && !bijeenkomst.voorbij
    ? [
        {
          key: 'volgorde',
          header: 'Volgorde',
          cell: (rij: Rij) => (
            <VolgordeKnoppen
              bijeenkomst={bijeenkomst.id}
              punt={rij}
              eerste={rij.nummer === 1}
              laatste={rij.nummer === aantal}
            />
          ),
        },
      ]
    : []),
]

function Casus({ rij, bijeenkomst }: { rij: Rij; bijeenkomst: BijeenkomstDto }) {
  const { inleverenVoor } = bijeenkomst
  return (
    <div className="min-w-52">
      {rij.nummer}. <TextLink href={`/werklijst/${rij.id}`}>{rij.referentie}</TextLink>
      {rij.onderwerp && <span className="onder">{rij.onderwerp}</span>}
      {inleverenVoor && rij.ingediendOp && rij.ingediendOp > inleverenVoor && (
        <StatusTag kind="wacht">Na de uiterste inlevering</StatusTag>
      )}
    </div>
  )
}
