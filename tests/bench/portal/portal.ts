import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
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
    PORTAAL_DEMO_WACHTWOORD: demoPassword,
    // The same key every time: otherwise a new data folder would mean a new build.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'bench').toString('base64'),
    LOG_LEVEL: 'warn',
    TRUST_PROXY: 'ja',
  }
}

let running: Promise<Portal> | undefined

/** The portal for all parts that need one; started at first use. */
export function portal(): Promise<Portal> {
  running ??= startOnce()
  return running
}

/** Starts twice: statements are only counted by a Postgres that knew so from its start. */
async function startOnce(): Promise<Portal> {
  const first = await startPortal()
  await owner(first, async (client) => {
    await client.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`)
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
  })
  await first.stop()
  return startPortal()
}

export async function owner<T>(
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

/** One start; milliseconds between polls decide how precise the moment of readiness is. */
export async function startPortal(
  command: readonly [string, ...string[]] = [process.execPath, 'scripts/start.mjs'],
  poll = 200,
): Promise<Portal> {
  const [program, ...args] = command
  const child = spawn(program, args, {
    env: settings(),
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  await untilAnswers(child, poll)
  const pid = processTree(child.pid ?? 0).find((candidate) =>
    commandLine(candidate).includes('dist/server.mjs'),
  )
  if (!pid) throw new Error('the server process was not found')
  const { DATABASE_MIGRATION_URL: ownerUrl = '' } = environmentOf(pid)
  return { url, pid, ownerUrl, stop: () => stopped(child) }
}

const url = `http://localhost:${port}`

async function untilAnswers(child: ChildProcess, poll: number): Promise<void> {
  const deadline = performance.now() + startTime
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error('the portal stopped before it was ready')
    const answer = await fetch(`${url}/`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, poll))
  }
  throw new Error('the portal was not ready in time')
}

/** Asks the start script itself: npm in between does not pass a signal on. */
function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.pid === undefined) return done()
    child.once('exit', () => done())
    process.kill(-child.pid, 'SIGTERM')
  })
}

/** Ends what the parts left running and removes the data. */
export async function stopEverything(): Promise<void> {
  await (await running?.catch(() => undefined))?.stop()
  rmSync(folder, { recursive: true, force: true })
}
