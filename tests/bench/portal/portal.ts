import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { testKeys } from '../../setup/keys'
import { demoPassword } from '../../setup/portal'
import { commandLine, environmentOf, processTree } from '../measure/processUsage'

const port = 3218

/** The portal as `npm start` runs it, on a data folder of its own. */
export type Portal = {
  readonly url: string
  /** The server process itself: Next behind the front door. */
  readonly pid: number
  /** Login that owns the tables, past row-level security. */
  readonly ownerUrl: string
  /** Moment of the first answer, on the clock of `performance.now()`. */
  readonly answeredAt: number
  readonly stop: () => Promise<void>
}

/** How long starting Postgres, migrating, loading and building may take (milliseconds). */
const startTime = 300_000

const folder = mkdtempSync(join(tmpdir(), 'portaal-bench-'))
// As root Postgres runs as nobody, which must be able to enter.
chmodSync(folder, 0o755)

const settings = (): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, DATABASE_MIGRATION_URL: __, ...env } = process.env
  return {
    ...env,
    PORT: String(port),
    PORTAAL_DATA: folder,
    PORTAAL_SLEUTELS: testKeys,
    PORTAAL_DEMO_WACHTWOORD: demoPassword,
    // The same key every time: otherwise a new data folder would mean a new build.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'bench').toString('base64'),
    LOG_LEVEL: 'warn',
    TRUST_PROXY: 'ja',
  }
}

const startCommand = [process.execPath, 'scripts/start.mjs'] as const

let prepared = false
let running: Promise<Portal> | undefined

/** The portal for all parts that need one; started at first use. */
export function portal(): Promise<Portal> {
  running ??= startPrepared()
  return running
}

/** A first start builds, migrates and loads; only a Postgres that knew so from its start counts statements. */
async function startPrepared(): Promise<Portal> {
  if (!prepared) {
    // What a build has to say matters; what a start says is known.
    const first = await startPortal(startCommand, 200, 'inherit')
    await asOwner(first, async (client) => {
      await client.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`)
      await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
    })
    await first.stop()
    prepared = true
  }
  return startPortal()
}

/** A server that did nothing yet, on the same data. */
export async function restartPortal(): Promise<void> {
  await stopRunning()
  await portal()
}

async function stopRunning(): Promise<void> {
  const before = await running?.catch(() => undefined)
  running = undefined
  await before?.stop()
}

/** Milliseconds from `npm start`, with everything built and loaded, to the first answer. */
export async function timeStarts(times: number): Promise<readonly number[]> {
  await portal()
  await stopRunning()
  const found: number[] = []
  for (let number = 0; number < times; number++) {
    const begin = performance.now()
    const started = await startPortal(['npm', 'start'], 10)
    found.push(started.answeredAt - begin)
    await started.stop()
  }
  return found
}

export async function asOwner<T>(
  { ownerUrl }: Pick<Portal, 'ownerUrl'>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** @param poll milliseconds between tries: how precise the moment of the first answer is */
async function startPortal(
  command: readonly [string, ...string[]] = startCommand,
  poll = 200,
  words: 'inherit' | 'ignore' = 'ignore',
): Promise<Portal> {
  const [program, ...args] = command
  const child = spawn(program, args, {
    env: settings(),
    stdio: ['ignore', words, 'inherit'],
    detached: true,
  })
  const answeredAt = await untilAnswers(child, poll)
  const pid = processTree(child.pid ?? 0).find((candidate) =>
    commandLine(candidate).includes('dist/server.mjs'),
  )
  if (!pid) throw new Error('the server process was not found')
  const { DATABASE_MIGRATION_URL: ownerUrl = '' } = environmentOf(pid)
  return { url, pid, ownerUrl, answeredAt, stop: () => stopped(child) }
}

const url = `http://localhost:${port}`

async function untilAnswers(child: ChildProcess, poll: number): Promise<number> {
  const deadline = performance.now() + startTime
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error('the portal stopped before it was ready')
    const answer = await fetch(`${url}/`).catch(() => undefined)
    if (answer?.ok) return performance.now()
    await new Promise((done) => setTimeout(done, poll))
  }
  throw new Error('the portal was not ready in time')
}

/** The whole group: npm in between would not pass a signal on, and ends before what it started. */
async function stopped({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-pid, name)
    } catch {
      return false
    }
  }
  signal('SIGTERM')
  while (signal(0)) await new Promise((done) => setTimeout(done, 50))
}

/** Ends what the parts left running and removes the data. */
export async function stopEverything(): Promise<void> {
  await stopRunning()
  rmSync(folder, { recursive: true, force: true })
}
