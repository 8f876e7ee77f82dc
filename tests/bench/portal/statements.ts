import { fire, type Shot } from '../measure/load'
import { asOwner, type Portal } from './portal'

export type Statements = { readonly total: number; readonly session: number }

/** How many statements one request sends, by the count of Postgres itself; the least of some tries, because the worker asks things too. */
export async function countStatements(portal: Portal, shot: Shot, tries: number): Promise<Statements> {
  const counts: Statements[] = []
  for (let number = 0; number < tries; number++) {
    counts.push(
      await asOwner(portal, async (client) => {
        await client.query('SELECT pg_stat_statements_reset()')
        await fire({ url: portal.url, next: () => shot }, { connections: 1, time: 1 })
        const { rows } = await client.query<Statements>(
          `SELECT coalesce(sum(calls), 0)::int AS total,
                  coalesce(sum(calls) FILTER (WHERE query ~* 'FROM "?sessie'), 0)::int AS session
           FROM pg_stat_statements WHERE userid = 'portaal_app'::regrole`,
        )
        return rows[0] ?? { total: 0, session: 0 }
      }),
    )
  }
  return counts.reduce((least, count) => (count.total < least.total ? count : least))
}
