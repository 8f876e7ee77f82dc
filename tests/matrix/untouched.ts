import type { Client } from 'pg'
import type { Secret } from './world'

/** Where it is written that somebody tried; that is allowed to grow. */
const logs = /^(?:audit|sessie|_prisma)/

/** A fingerprint of every row that has to do with these secrets, in every table: equal before and after an attack. */
export async function fingerprintOf(owner: Client, secrets: readonly Secret[]): Promise<string> {
  const { rows } = await owner.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  )
  const ids = secrets.flatMap(({ id, marks }) => (marks.length > 0 ? [id] : [])).join('|')
  const prints = rows
    .filter(({ tablename }) => !logs.test(tablename))
    .map(
      ({ tablename }) =>
        `SELECT '${tablename}' AS t, md5(coalesce(string_agg(r::text, '' ORDER BY r::text), '')) AS print FROM ${tablename} r WHERE r::text ~ $1`,
    )
  const { rows: found } = await owner.query(prints.join(' UNION ALL '), [ids])
  return JSON.stringify(found)
}
