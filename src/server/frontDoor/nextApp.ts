import { createServer } from 'node:http'
import next from 'next'
import type { Application, Upgrade } from './application'

export interface NextApp {
  readonly application: Application
  readonly upgrade: Upgrade
  close(): Promise<void>
}

/** Next's request handler, ready to answer. `dir` is the folder with `src/app` and `.next`. */
export async function prepareNext(options: {
  readonly dev: boolean
  readonly hostname: string
  readonly port: number
  readonly dir: string
}): Promise<NextApp> {
  // Next hangs its own upgrade listener on the server it is given. This one never listens, so that the front
  // door decides which connections reach it.
  const upgrades = createServer()
  const app = next({ ...options, httpServer: upgrades })
  await app.prepare()
  return {
    application: app.getRequestHandler(),
    upgrade: (req, socket, head) => void upgrades.emit('upgrade', req, socket, head),
    close: () => app.close(),
  }
}
