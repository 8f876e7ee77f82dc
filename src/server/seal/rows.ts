import { type Named, nameOf, noteOpened } from './opened'
import { isSealed, open, seal } from './seal'
import { columnOf, type SealedTable, sealedTables } from './sealedColumns'

type Row = Record<string, unknown>

/** The part of the binding that names the row; undefined when the row was read or written without its key. */
function rowName({ key }: SealedTable, row: Row): string | undefined {
  const parts = key.map((field) => row[field])
  return parts.every((part) => typeof part === 'string') ? parts.join('/') : undefined
}

function place(spec: SealedTable, field: string, row: Row) {
  const name = rowName(spec, row)
  if (name === undefined) throw new Error(`${spec.table}.${field} kan niet zonder de sleutel van de rij`)
  return { table: spec.table, column: columnOf(field), row: name }
}

/** The data of a write with every text of the list sealed; `null` and "leave as it is" stay. */
export function sealRow(model: string, data: Row, named: Row = data): Row {
  const spec = sealedTables[model]
  if (!spec) return data
  const sealed: Row = { ...data }
  for (const field of spec.texts) {
    const value = data[field]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') throw new Error(`${model}.${field} wordt als gewone tekst geschreven`)
    sealed[field] = seal(place(spec, field, named), value)
  }
  for (const field of spec.json) {
    const value = data[field]
    // Prisma.DbNull and its kin are objects of a class of their own.
    if (value === undefined || value === null || isNullMark(value)) continue
    sealed[field] = seal(place(spec, field, named), JSON.stringify(value))
  }
  return sealed
}

const isNullMark = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) !== Object.prototype

/** Opens, in place, every text of the list that this row carries. */
export function openRow(model: string, row: Row, about: Named = {}): void {
  const spec = sealedTables[model]
  if (!spec) return
  let opened = false
  for (const field of spec.texts) {
    const value = row[field]
    if (typeof value !== 'string') continue
    row[field] = open(place(spec, field, row), value)
    opened = true
  }
  for (const field of spec.json) {
    const value = row[field]
    if (!isSealed(value)) continue
    row[field] = JSON.parse(open(place(spec, field, row), value)) as unknown
    opened = true
  }
  if (opened) noteOpened({ ...about, ...nameOf(model, row) })
}

/** One value that a statement of our own read: the same opening, for what does not pass the client's models. */
export function openValue(model: string, field: string, row: string, stored: string): string {
  const spec = sealedTables[model]
  if (!spec) throw new Error(`${model} staat niet op de lijst`)
  noteOpened(nameOf(model, { id: row }))
  return open({ table: spec.table, column: columnOf(field), row }, stored)
}
