import type { ReactNode } from 'react'
import { StatusTag } from './StatusTag'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  numeric?: boolean | undefined
}

interface TableProps<Row> {
  caption: ReactNode
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The word for an overdue row ("2 dagen te laat"). Overdue rows come first, with a bar. */
  overdue?: ((row: Row) => string | undefined) | undefined
}

export function Table<Row>({ caption, columns, rows, rowKey, overdue = () => undefined }: TableProps<Row>) {
  const marked = rows.map((row) => ({ row, late: overdue(row) }))
  const ordered = [...marked.filter(({ late }) => late), ...marked.filter(({ late }) => !late)]
  return (
    <table className="utrecht-table utrecht-table--html-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.numeric ? 'getal' : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ row, late }) => (
          <TableRow key={rowKey(row)} row={row} columns={columns} overdue={late} />
        ))}
      </tbody>
    </table>
  )
}

interface TableRowProps<Row> {
  row: Row
  columns: readonly Column<Row>[]
  overdue: string | undefined
}

function TableRow<Row>({ row, columns, overdue }: TableRowProps<Row>) {
  return (
    <tr className={overdue ? 'rij--laat' : undefined}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} scope="row">
            <div>
              {column.cell(row)}
              {overdue && (
                <span className="laat">
                  <StatusTag kind="laat">{overdue}</StatusTag>
                </span>
              )}
            </div>
          </th>
        ) : (
          <td key={column.key} data-kop={column.header} className={column.numeric ? 'getal' : undefined}>
            <div>{column.cell(row)}</div>
          </td>
        ),
      )}
    </tr>
  )
}
