import { PrismaPg } from '@prisma/adapter-pg'
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

function openClient(url: string, pool = 10): PrismaClient {
  const client = new PrismaClient({
    // A fault then tells what is wrong, not the statement with all that was to be written.
    errorFormat: 'minimal',
    adapter: new PrismaPg(
      {
        connectionString: url,
        options: sessionOptions,
        application_name: 'portaal',
        max: pool,
        query_timeout: queryTimeout,
        connectionTimeoutMillis: 5_000,
        idleTimeoutMillis: 60_000,
      },
      { statementNameGenerator: statementName },
    ),
  })
  return sealing(client)
}

// `next dev` loads modules again at every change; the pool must not be opened again.
const kept = globalThis as typeof globalThis & { portaalClient?: PrismaClient }

/** The client of this process, opened at first use. */
export function db(): PrismaClient {
  kept.portaalClient ??= openClient(env.DATABASE_URL, env.DATABASE_POOL)
  return kept.portaalClient
}

/** Closes the pool; for a graceful stop and for tests. */
export async function closeDb(): Promise<void> {
  await kept.portaalClient?.$disconnect()
  delete kept.portaalClient
}
