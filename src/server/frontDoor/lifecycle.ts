import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { describeFault } from '../fault'
import type { Log } from '../log'
import { sayStopping } from '../stopping'

export interface GracefulStop {
  readonly server: Server
  readonly log: Log
  /** How long new visitors are still answered, in milliseconds: until a proxy in front has noticed that we stop. */
  readonly drain?: number
  /** How long a running request may take to finish, in milliseconds. */
  readonly grace: number
  /** What is stopped after the last request, in this order. */
  readonly onStop: readonly (() => Promise<unknown>)[]
}

const idleCheck = 50

/** @throws with a sentence a person can act on, when the port is taken. */
export function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken
          ? new Error(`Poort ${port} is al in gebruik. Stop dat programma of kies een andere PORT.`)
          : error,
      )
    })
    server.listen(port, host, resolve)
  })
}

/** Lets running requests finish, then stops the rest. One that fails does not keep the next from stopping. */
export async function stopGracefully({ server, log, drain = 0, grace, onStop }: GracefulStop): Promise<void> {
  if (drain > 0) await sendVisitorsElsewhere(server, drain)
  await closeServer(server, grace)
  for (const stop of onStop) {
    try {
      await stop()
    } catch (error) {
      log.error(describeFault(error), 'a part did not stop')
    }
  }
}

/** Stops at the first signal; a second one ends the process at once. */
export function stopOnSignal(stop: GracefulStop): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      stop.log.info({ signal }, 'stopping')
      void stopGracefully(stop).then(() => process.exit(0))
    })
  }
}

/** A proxy keeps its connections: one that is closed just when it sends a form over it loses that form. */
async function sendVisitorsElsewhere(server: Server, drain: number): Promise<void> {
  sayStopping()
  server.prependListener('request', (_, res) => res.setHeader('Connection', 'close'))
  await wait(drain)
}

function closeServer(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that finishes its request now would be kept for the next one.
    const closeIdle = setInterval(() => server.closeIdleConnections(), idleCheck)
    const force = setTimeout(() => {
      server.closeAllConnections()
      // Upgraded connections of `npm run dev` are not among those.
      finish()
    }, grace)
    const finish = () => {
      clearInterval(closeIdle)
      clearTimeout(force)
      resolve()
    }
    server.close(finish)
  })
}
