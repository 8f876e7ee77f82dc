import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Overdracht } from '../queries'

const columns: readonly Column<Overdracht>[] = [
  {
    key: 'casus',
    header: 'Casus',
    cell: ({ casusId, casusCode, titel }) => (
      <>
        <TextLink href={`/casussen/${casusId}/overdracht`}>
          <span className="whitespace-nowrap">{casusCode}</span>
          <span className="alleen-voorlezen">: beantwoord de overdracht</span>
        </TextLink>
        <span className="onder">{titel}</span>
      </>
    ),
  },
  { key: 'reden', header: 'Waarom', cell: ({ reden }) => reden },
  { key: 'door', header: 'Gevraagd door', cell: ({ door }) => door },
  { key: 'uiterlijk', header: 'Uiterlijk', cell: ({ uiterlijk }) => <Tijd moment={uiterlijk} /> },
]

/** Casussen that the gemeente is asked to take over; nothing is shown when there are none. */
export function Overdrachten({ overdrachten }: { overdrachten: readonly Overdracht[] }) {
  if (overdrachten.length === 0) return null
  return (
    <Table
      caption="Casussen die uw gemeente wordt gevraagd over te nemen"
      columns={columns}
      rows={overdrachten}
      rowKey={({ id }) => id}
      overdue={({ teLaat }) => teLaat}
    />
  )
}
