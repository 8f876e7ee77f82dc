import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { env } from '../env'
import { sealing } from '../seal/sealingClient'
import { PrismaClient } from './generated/client'
import { statementName } from './keptPlan'

/** A frozen database must not hang a request for ever: the client gives up (milliseconds). */
const queryTimeout = 10_000

/**
 * Works as portaal_app, whatever login the URL names: never as owner, always under row-level security. The database lies on an
 * SSD: reading in the order of an index costs little more than reading a table through. No statement is worth compiling.
 */
export const sessionOptions = '-c role=portaal_app -c random_page_cost=1.1 -c jit=off'

function openPool(url: string, max = 10): Pool {
  const opened = new Pool({
    connectionString: url,
    options: sessionOptions,
    application_name: 'portaal',
    max,
    // What is asked of a connection goes out at once; the answers come in the same order.
    pipeline: true,
    query_timeout: queryTimeout,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
  })
  // A connection that breaks is replaced at the next question; whoever is asking hears it from the question itself.
  opened.on('error', () => undefined)
  opened.on('connect', (connection) => connection.on('error', () => undefined))
  return opened
}

function openClient(connections: Pool): PrismaClient {
  const client = new PrismaClient({
    // A fault then tells what is wrong, not the statement with all that was to be written.
    errorFormat: 'minimal',
    adapter: new PrismaPg(connections, { statementNameGenerator: statementName }),
  })
  return sealing(client)
}

// `next dev` loads modules again at every change; the pool must not be opened again.
const kept = globalThis as typeof globalThis & { portaalPool?: Pool; portaalClient?: PrismaClient }

/** The connections of this process, opened at first use. */
export function pool(): Pool {
  kept.portaalPool ??= openPool(env.DATABASE_URL, env.DATABASE_POOL)
  return kept.portaalPool
}

/** Prisma, on those connections. */
export function db(): PrismaClient {
  kept.portaalClient ??= openClient(pool())
  return kept.portaalClient
}

/** Closes the connections; for a graceful stop and for tests. */
export async function closeDb(): Promise<void> {
  const { portaalClient, portaalPool } = kept
  delete kept.portaalClient
  delete kept.portaalPool
  await portaalClient?.$disconnect()
  await portaalPool?.end()
}
