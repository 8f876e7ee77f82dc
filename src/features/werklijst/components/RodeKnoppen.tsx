import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { BovenaanInWoorden } from '../bovenaanInWoorden'

type RodeKnop = BovenaanInWoorden['knoppen'][number]

const columns: readonly Column<RodeKnop>[] = [
  {
    key: 'casus',
    header: 'Casus',
    cell: ({ casusId, code, gemeente }) => (
      <>
        <TextLink href={`/casussen/${casusId}/rode-knop/beantwoorden`}>
          <span className="whitespace-nowrap">{code}</span>
          <span className="alleen-voorlezen">: beantwoord de rode knop</span>
        </TextLink>
        <span className="onder">{gemeente}</span>
      </>
    ),
  },
  { key: 'reden', header: 'Waarom nu', cell: ({ reden }) => reden },
  { key: 'door', header: 'Gevraagd door', cell: ({ door }) => door },
  {
    key: 'uiterlijk',
    header: 'Uiterlijk',
    cell: ({ uiterlijk }) => <Tijd moment={uiterlijk} withTime />,
  },
]

/** On top of the werklijst: what the ZVH was asked to look at now. Nothing is shown when nobody asked. */
export function RodeKnoppen({ knoppen }: { knoppen: readonly RodeKnop[] }) {
  if (knoppen.length === 0) return null
  return (
    <Table
      caption={
        knoppen.length === 1
          ? 'Rode knop: kijk nu mee bij 1 casus'
          : `Rode knop: kijk nu mee bij ${knoppen.length} casussen`
      }
      columns={columns}
      rows={knoppen}
      rowKey={({ id }) => id}
      overdue={({ teLaat }) => teLaat}
    />
  )
}
