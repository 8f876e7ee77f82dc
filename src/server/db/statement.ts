import type { Pool, PoolClient, QueryResultRow } from 'pg'
import { type AnyActor, announcement } from './announcement'
import { pool } from './client'
import type { Prisma } from './generated/client'
import { statementName } from './keptPlan'
import { namingOutage } from './outage'

/** Sends one statement past Prisma (decision 027) and gives its rows: sealed texts are closed, moments inside JSON are text. */
export type Ask = <Row extends QueryResultRow>(statement: Prisma.Sql) => Promise<readonly Row[]>

const askOn =
  (connection: Pool | PoolClient): Ask =>
  async <Row extends QueryResultRow>({ text, values }: Prisma.Sql) => {
    const { rows } = await connection.query<Row>({ name: statementName({ sql: text }), text, values })
    return rows
  }

/** Asks who somebody is, which row-level security cannot know yet. */
export const askAtTheDoor: Ask = (statement) => namingOutage(() => askOn(pool())(statement))

/** Each question in a transaction of its own, in which row-level security sees `actor`. */
export const askAs =
  (actor: AnyActor): Ask =>
  <Row extends QueryResultRow>(statement: Prisma.Sql) =>
    namingOutage(() =>
      inOwnTransaction(async (ask) => {
        await ask(announcement(actor))
        return ask<Row>(statement)
      }),
    )

async function inOwnTransaction<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const connection = await pool().connect()
  try {
    await connection.query('BEGIN')
    const result = await work(askOn(connection))
    await connection.query('COMMIT')
    connection.release()
    return result
  } catch (error) {
    // Closed, not used again: whatever was going on in it ends there.
    connection.release(true)
    throw error
  }
}
