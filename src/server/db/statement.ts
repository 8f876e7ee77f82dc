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

/**
 * Each question in a transaction of its own, in which row-level security sees `actor`. All of it is sent at once, so the database ends the
 * transaction by itself: what waits for its locks waits for the database, not for whatever else this process is doing.
 */
export const askAs =
  (actor: AnyActor): Ask =>
  <Row extends QueryResultRow>(statement: Prisma.Sql) =>
    namingOutage(async () => {
      const connection = await pool().connect()
      const ask = askOn(connection)
      try {
        const [, , rows] = await Promise.all([
          connection.query('BEGIN'),
          ask(announcement(actor)),
          ask<Row>(statement),
          connection.query('COMMIT'),
        ])
        connection.release()
        return rows
      } catch (error) {
        // Closed, not used again: whatever was going on in it ends there, and a COMMIT after a fault keeps nothing.
        connection.release(true)
        throw error
      }
    })
