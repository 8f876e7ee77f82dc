import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { memoryFlags } from '../../../scripts/memoryFlags'

export type Settings = Readonly<Record<string, string>>

export type Server = {
  readonly url: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

/**
 * The built server as `npm start` runs it, with the settings of this process and these.
 * @param folder where it was built; here when left out
 * @param listen hears everything it prints
 */
export async function startServer(
  port: number,
  settings: Settings = {},
  folder = '.',
  listen?: (text: string) => void,
): Promise<Server> {
  const child = spawn(process.execPath, [...memoryFlags, 'dist/server.mjs'], {
    cwd: folder,
    stdio: ['ignore', listen ? 'pipe' : 'ignore', 'pipe', 'ipc'],
    env: { MALLOC_ARENA_MAX: '2', ...process.env, PORT: String(port), ...settings },
  })
  let said = ''
  if (listen) child.stdout?.setEncoding('utf8').on('data', listen)
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000)
    listen?.(text)
  })
  await new Promise<void>((done, fail) => {
    child.on('message', (message) => message === 'ready' && done())
    child.once('exit', (code) => fail(new Error(`de server stopte meteen weer (code ${code}): ${said}`)))
  })
  return { url: `http://localhost:${port}`, process: child, stop: () => ended(child, 'SIGTERM') }
}

export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.once('exit', () => done())
    child.kill(signal)
  })
}

type Killing = {
  readonly start: () => Promise<Server>
  readonly kills: number
  /** Longest time between two kills (milliseconds). */
  readonly pause: number
  readonly isDone: () => boolean
}

/** A supervisor, and kill -9 at random moments: what dies is started again. */
export async function killAgainAndAgain({ start, kills, pause, isDone }: Killing) {
  let server = await start()
  let killed = 0
  while (!isDone()) {
    await wait(pause * (0.1 + 0.9 * Math.random()))
    if (isDone() || killed >= kills) continue
    await ended(server.process, 'SIGKILL')
    killed += 1
    server = await start()
  }
  return { server, killed }
}
