import { setTimeout as pause } from 'node:timers/promises'
import { Client, type Notification } from 'pg'
import { type InhoudSoort, inhoudSoorten, isInhoudSoort } from '@/domain/inhoud/soorten'
import { env } from '../env'
import { describeFault } from '../fault'
import { log } from '../log'
import { oneAtATime } from './oneAtATime'

/** The database says here that a table with content was written to (migration search_and_worklist). */
const channel = 'inhoud_gewijzigd'

/** Milliseconds between two tries to reach a database that is away. */
const retryAfter = 1_000

const everything = Object.keys(inhoudSoorten).filter(isInhoudSoort)

/**
 * Calls `refresh` whenever content changes, with what changed; at the start, and after every time the database was away, that is
 * everything: what changed meanwhile was not heard. What changes during a refresh is added to what it was called with, and it is
 * called again. Returns how to stop: then `refresh` is told so by its signal, and waited for.
 */
export function watchContent(
  refresh: (changed: Set<InhoudSoort>, signal: AbortSignal) => Promise<void>,
  url = env.DATABASE_URL,
): () => Promise<void> {
  const stopped = new AbortController()
  const changed = new Set<InhoudSoort>()
  const refreshing = oneAtATime(
    () => refresh(changed, stopped.signal),
    (error) => report('openbare pagina’s niet vernieuwd', error),
  )
  const refreshSoon = (soorten: readonly InhoudSoort[]) => {
    for (const soort of soorten) changed.add(soort)
    refreshing.ask()
  }
  const watching = watch(url, refreshSoon, stopped.signal)
  return async () => {
    stopped.abort()
    await watching
    await refreshing.idle()
  }
}

async function watch(url: string, refreshSoon: Listening['refreshSoon'], signal: AbortSignal): Promise<void> {
  let away = false
  const reached = () => {
    if (away) log.info({ bron: 'inhoud' }, 'luistert weer naar inhoud')
    away = false
  }
  while (!signal.aborted) {
    await listen(url, { reached, refreshSoon, signal }).catch((error: unknown) => {
      // Once per outage: it is tried again every second.
      if (!away) report('luistert niet naar inhoud', error)
      away = true
    })
    await pause(retryAfter, undefined, { signal }).catch(() => undefined)
  }
}

interface Listening {
  readonly reached: () => void
  readonly refreshSoon: (changed: readonly InhoudSoort[]) => void
  readonly signal: AbortSignal
}

/** Listens until the connection ends or `signal` says to stop. */
async function listen(url: string, { reached, refreshSoon, signal }: Listening): Promise<void> {
  const client = new Client({
    connectionString: url,
    options: '-c role=portaal_app',
    application_name: 'portaal-inhoud',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  const ended = new Promise<void>((done) => {
    client.once('end', done)
    client.once('error', () => done())
    signal.addEventListener('abort', () => done(), { once: true })
  })
  client.on('notification', (notice) => refreshSoon(changedBy(notice)))
  try {
    await client.connect()
    await client.query(`LISTEN ${channel}`)
    reached()
    refreshSoon(everything)
    await ended
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The database names the table. */
const changedBy = ({ payload = '' }: Notification): readonly InhoudSoort[] =>
  isInhoudSoort(payload) ? [payload] : everything

function report(message: string, error: unknown): void {
  log.warn({ bron: 'inhoud', ...describeFault(error) }, message)
}
