import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startBackgroundWork } from './backgroundWork'
import { findPagesToRefresh } from './contentPages'
import { huidigeWoorden } from './features/kennis/woorden'
import { afterAnswerDone } from './server/afterAnswer'
import { sendConsoleToLog } from './server/consoleLog'
import { refreshPages } from './server/content/refreshPages'
import { watchContent } from './server/content/watchContent'
import { closeDb } from './server/db/client'
import { env } from './server/env'
import { createFrontDoor } from './server/frontDoor/frontDoor'
import { listen, stopOnSignal } from './server/frontDoor/lifecycle'
import { prepareNext } from './server/frontDoor/nextApp'
import { log } from './server/log'

/** Starts the portal: Next behind the front door, and the work that runs beside it. */
async function start(): Promise<void> {
  const dev = env.NODE_ENV === 'development'
  const where = { host: env.HOST, port: env.PORT }
  const next = await prepareNext({
    dev,
    hostname: env.HOST,
    port: env.PORT,
    // One folder up, as src/server.ts and as dist/server.mjs.
    dir: fileURLToPath(new URL('..', import.meta.url)),
  })
  // After Next is ready: it dresses the console up itself.
  if (!dev) sendConsoleToLog(log)
  const script = readFileSync(fileURLToPath(new URL('../dist/portaal.js', import.meta.url)))
  const server = createFrontDoor(
    {
      ...where,
      dev,
      publicUrl: env.PORTAAL_URL,
      trustProxy: env.TRUST_PROXY,
      log,
      script,
      wordNotes: huidigeWoorden,
    },
    next.application,
  )
  const stopBackgroundWork = env.PORTAAL_WORKER ? await startBackgroundWork() : async () => undefined
  const { application } = next
  const stopWatching = watchContent((changed, signal) =>
    refreshPages({ application, changed, findPages: findPagesToRefresh, signal }),
  )
  stopOnSignal({
    server,
    log,
    drain: env.TRUST_PROXY ? 3_000 : 0,
    grace: dev ? 500 : 10_000,
    onStop: [stopWatching, stopBackgroundWork, afterAnswerDone, next.close, closeDb],
  })
  await listen(server, where)
  // The start script waits for this word, and when it disappears the server must not stay behind.
  process.send?.('ready')
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  log.info({ ...where, url: env.PORTAAL_URL }, 'listening')
}

start().catch((error: unknown) => {
  // Not the log: its settings may be what is wrong.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
