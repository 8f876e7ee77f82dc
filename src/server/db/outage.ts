/** The database cannot be reached, does not answer in time, or can keep nothing. Nothing was stored. */
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
  /^(Query read timeout|timeout exceeded when trying to connect|Connection terminated)|Server has closed the connection|ECONNREFUSED|ECONNRESET|is not queryable|unexpected postmaster exit|not yet accepting|not reachable|can't reach|shutting down|starting up|recovery mode/i

/** A database that answers and cannot keep anything: read-only (25006), no disk or memory left (53...), or a disk that fails (58030). */
const cannotKeep = /Code: `(?:25006|53\d{3}|57P0[1-3]|58030)`/

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
export function isConnectionError(error: unknown): boolean {
  // The adapter tells the cause as an object that is no Error.
  if (typeof error !== 'object' || error === null) return false
  const code = 'code' in error ? String(error.code) : ''
  if (/^(P1\d{3}|P2024|P2028|ECONN\w+|EPIPE|57P0[123]|08\w{3}|25006|53\d{3}|58030)$/.test(code)) return true
  const message = 'message' in error ? String(error.message) : ''
  const cause = 'cause' in error ? error.cause : undefined
  return driverMessages.test(message) || cannotKeep.test(message) || isConnectionError(cause)
}
