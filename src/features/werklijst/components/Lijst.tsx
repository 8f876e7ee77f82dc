import { leeftijdInWoorden } from '@/domain/aanmelding/antwoordNamen'
import { ligtBijInWoorden } from '@/domain/aanmelding/statusNamen'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { isTeLaat } from '@/domain/termijn/termijn'
import { sindsInWoorden, verschilInWoorden } from '@/domain/termijn/woorden'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Row } from '../data'

interface LijstProps {
  rows: readonly Row[]
  caption: string
  nu: Date
  /** In the order of the terms an overdue row is marked and comes first; in another order it only says so. */
  overdueFirst: boolean
}

export function Lijst({ rows, caption, nu, overdueFirst }: LijstProps) {
  const overdue = ({ uiterlijk }: Row) =>
    uiterlijk && isTeLaat(uiterlijk, nu) ? verschilInWoorden(uiterlijk, nu) : undefined
  return (
    <Table
      caption={caption}
      columns={columns(nu, overdue, overdueFirst)}
      rows={rows}
      rowKey={({ id }) => id}
      overdue={overdueFirst ? overdue : undefined}
    />
  )
}

const columns = (nu: Date, overdue: (row: Row) => string | undefined, marked: boolean): Column<Row>[] => [
  { key: 'aanmelding', header: 'Aanmelding', cell: (row) => <Aanmelding row={row} /> },
  { key: 'tafel', header: 'Tafel', cell: ({ tafel }) => tafel },
  {
    key: 'status',
    header: 'Status',
    cell: ({ status }) => <AanmeldingStatus status={status} />,
  },
  { key: 'ligtbij', header: 'Ligt bij', cell: (row) => <LigtBij row={row} nu={nu} /> },
  {
    key: 'uiterlijk',
    header: 'Uiterlijk',
    cell: (row) => <Uiterlijk row={row} nu={nu} late={overdue(row)} marked={marked} />,
  },
]

function Aanmelding({ row }: { row: Row }) {
  return (
    <div className="min-w-40">
      <TextLink href={`/werklijst/${row.id}`}>{row.referentie}</TextLink>{' '}
      {casusGemeenteNaam(row.gemeenteCode)}
      <span className="onder">
        {leeftijdInWoorden(row.leeftijdsklasse)}
        {row.onderwerp && <>. {row.onderwerp}</>}
      </span>
    </div>
  )
}

function LigtBij({ row, nu }: { row: Row; nu: Date }) {
  const { behandelaar, tafel } = row
  return (
    <>
      {ligtBijInWoorden(row.ligtBij, { behandelaar, tafel, gemeente: casusGemeenteNaam(row.gemeenteCode) })}
      <span className="onder">{sindsInWoorden(row.ligtBijSinds, nu)}</span>
    </>
  )
}

function Uiterlijk({
  row,
  nu,
  late,
  marked,
}: {
  row: Row
  nu: Date
  late: string | undefined
  marked: boolean
}) {
  if (!row.uiterlijk) return 'Geen termijn'
  return (
    <>
      {late && !marked && <StatusTag kind="laat">{late}</StatusTag>}
      {!late && verschilInWoorden(row.uiterlijk, nu)}
      <span className="onder whitespace-nowrap">
        <Tijd moment={row.uiterlijk} />
      </span>
    </>
  )
}
