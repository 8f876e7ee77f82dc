import { inspect } from 'node:util'
import { isConnectionError } from './db/outage'
import { describeFault } from './fault'
import type { Log } from './log'

/** During an outage every page says the same; once in so long is enough (milliseconds). */
const quietFor = 10_000

const longest = 200

/**
 * Next tells of a page or a cache that failed on the console: the whole error, with the statement and whatever stood in it. Here that
 * becomes one line of our own log.
 * @returns how to give the console back
 */
export function sendConsoleToLog(log: Log, target: Pick<Console, 'error' | 'warn'> = console): () => void {
  const { error, warn } = target
  let saidDownAt = -quietFor
  const note = (write: Log['error'], said: readonly unknown[]) => {
    const failure = said.find((one) => one instanceof Error)
    if (!isConnectionError(failure))
      return write({ bron: 'next', ...about(said, failure) }, 'melding van Next')
    if (performance.now() - saidDownAt < quietFor) return
    saidDownAt = performance.now()
    log.warn({ bron: 'next', ...describeFault(failure) }, 'de database is niet bereikbaar')
  }
  target.error = (...said: unknown[]) => note(log.error, said)
  target.warn = (...said: unknown[]) => note(log.warn, said)
  return () => Object.assign(target, { error, warn })
}

const about = (said: readonly unknown[], failure: Error | undefined) =>
  failure ? describeFault(failure) : { tekst: firstWords(said) }

/** What Next says without an error is a sentence of its own. */
const firstWords = ([first]: readonly unknown[]) =>
  (typeof first === 'string' ? first : inspect(first, { depth: 0 })).split('\n')[0]?.slice(0, longest)
