import { Client } from 'pg'
import { isSealed, open } from '@/server/seal/seal'
import { columnOf, type SealedTable, sealedTables } from '@/server/seal/sealedColumns'

type Row = Record<string, unknown>

/** Tables with a sealed column of this name. */
const tablesWith = (column: string): readonly SealedTable[] =>
  Object.values(sealedTables).filter(({ texts, json }) =>
    [...texts, ...json].some((field) => columnOf(field) === column),
  )

/**
 * The owner of a test database, who reads what people read: sealed texts in an answer are opened. The rows themselves stay as they
 * are; a plain `Client` shows those.
 */
export function openedClient(url: string): Client {
  const client = new Client({ connectionString: url })
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<{ rows?: Row[] }>
  const opening = async (...args: unknown[]) => {
    const result = await query(...args)
    for (const row of result.rows ?? []) await openRow(query, row)
    return result
  }
  return Object.assign(client, { query: opening as unknown as Client['query'] })
}

type Query = (text: string, values: readonly unknown[]) => Promise<{ rows?: Row[] }>

async function openRow(query: Query, row: Row): Promise<void> {
  for (const [column, value] of Object.entries(row))
    if (isSealed(value)) row[column] = await opened(query, column, value)
}

/** No two ciphertexts are the same, so the row it stands in can be found. */
async function opened(query: Query, column: string, value: string): Promise<unknown> {
  for (const { table, key, json } of tablesWith(column)) {
    const isJson = json.some((field) => columnOf(field) === column)
    const name = key.map((field) => `${columnOf(field)}::text`).join(` || '/' || `)
    // A copy in another table is bound to the row it was copied from.
    if (name.startsWith('aanmelding_id')) continue
    const { rows = [] } = await query(
      `SELECT ${name} AS row FROM ${table} WHERE ${isJson ? `${column} #>> '{}'` : column} = $1`,
      [value],
    )
    const [found] = rows
    if (!found) continue
    const text = open({ table, column, row: String(found.row) }, value)
    return isJson ? (JSON.parse(text) as unknown) : text
  }
  return value
}
