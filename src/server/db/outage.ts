/** The database cannot be reached, or does not answer in time. Nothing was stored. */
class DatabaseUnavailable extends Error {
  /** Next shows this word to the error page instead of a number. */
  readonly digest = 'database'

  constructor(cause: unknown) {
    super('database onbereikbaar', { cause })
  }
}

// Next's bundle and the front door are two copies of this module in one process; they share what happened through globalThis.
const shared = globalThis as typeof globalThis & { portaalOutageAt?: number }

/** How long after a failed try the portal says "de database" rather than "er ging iets mis" (milliseconds). */
const remembered = 10_000

/** Whether a query failed on the connection itself a moment ago. */
export const isDatabaseDown = (): boolean =>
  performance.now() - (shared.portaalOutageAt ?? -remembered) < remembered

/** How pg itself says it, in an error without a code. */
const driverMessages =
  /^(Query read timeout|timeout exceeded when trying to connect|Connection terminated)|ECONNREFUSED|ECONNRESET|not reachable|can't reach|shutting down|starting up|recovery mode/i

/** Asked by its mark, not by its class: Next may load this module more than once. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && error.digest === 'database'

/** Runs `work`; a failure of the connection becomes DatabaseUnavailable, every other error stays what it is. */
export async function namingOutage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isConnectionError(error)) throw error
    shared.portaalOutageAt = performance.now()
    throw new DatabaseUnavailable(error)
  }
}

/** P1xxx are Prisma's own connection errors, P2024/P2028 the pool and the transaction that got no connection. */
function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (/^(P1\d{3}|P2024|P2028|ECONN\w+|EPIPE|57P0[123]|08\w{3})$/.test(code)) return true
  return driverMessages.test(error.message) || isConnectionError(error.cause)
}
