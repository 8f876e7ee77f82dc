import { createServer } from 'node:http'
import next from 'next'
import type { Application } from './application'

export interface NextApp {
  readonly application: Application
  close(): Promise<void>
}

/** Next's request handler, ready to answer. `dir` is the folder with `src/app` and `.next`. */
export async function prepareNext(options: {
  readonly dev: boolean
  readonly hostname: string
  readonly port: number
  readonly dir: string
}): Promise<NextApp> {
  // Next hangs its own upgrade listener, for the live reload of its own scripts, on the server it is given. This one never
  // listens: no page loads those scripts.
  const upgrades = createServer()
  const app = next({ ...options, httpServer: upgrades })
  await app.prepare()
  return {
    application: app.getRequestHandler(),
    close: () => app.close(),
  }
}
