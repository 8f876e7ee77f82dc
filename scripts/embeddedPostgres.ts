import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Binaries, findBinaries, isReachable, nobody } from './postgresBinaries'

const run = promisify(execFile)

export type EmbeddedPostgres = { readonly adminUrl: string; readonly stop: () => Promise<void> }

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('geen vrije poort')),
      )
    })
  })
}

async function password(file: string): Promise<string> {
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFile(file, 'utf8')
}

/** Made beside its place, and put there when it is whole: what broke off half way does not stand in the way of the next start. */
async function initialise(binaries: Binaries, place: string, passwordFile: string): Promise<void> {
  const folder = `${place}.nieuw`
  await rm(folder, { recursive: true, force: true })
  await mkdir(dirname(folder), { recursive: true, mode: 0o755 })
  await mkdir(folder, { mode: 0o700 })
  await chmod(folder, 0o700)
  const readable = join(tmpdir(), `portaal-initdb-${randomBytes(6).toString('hex')}`)
  await writeFile(readable, await readFile(passwordFile, 'utf8'), { mode: 0o600 })
  if (nobody) {
    await chown(folder, nobody.uid, nobody.gid)
    await chown(readable, nobody.uid, nobody.gid)
  }
  const options = [
    '--pgdata',
    folder,
    '--username',
    'portaal_beheer',
    '--pwfile',
    readable,
    '--auth',
    'scram-sha-256',
  ]
  try {
    await run(
      binaries.initdb,
      [
        ...options,
        '--encoding',
        'UTF8',
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
        '--locale',
        'C',
        '--no-sync',
      ],
      { ...nobody, env: pgEnv(), cwd: tmpdir() },
    )
  } finally {
    await rm(readable, { force: true })
  }
  // Only when nothing is in it.
  await rmdir(place).catch(() => undefined)
  await rename(folder, place)
}

const pgEnv = (): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: process.env.PATH ?? '',
  HOME: nobody ? tmpdir() : homedir(),
  LC_ALL: 'C',
  TZ: 'UTC',
})

/** A Postgres that survived a crash of the portal still holds the folder: stop it in order. */
async function stopLeftover(binaries: Binaries, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'postmaster.pid'))) return
  const stopping = run(binaries.pg_ctl, ['stop', '-D', folder, '-m', 'fast', '-w'], {
    ...nobody,
    env: pgEnv(),
    cwd: tmpdir(),
  })
  await stopping.catch(() => rm(join(folder, 'postmaster.pid'), { force: true }))
}

/** Resolves when the server says it accepts connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    const lines: string[] = []
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lines.push(text)
      if (text.includes('ready to accept connections')) done()
      if (lines.length > 50) lines.shift()
    })
    server.once('exit', (code) =>
      fail(new Error(`Postgres stopte meteen weer (code ${code}).\n${lines.join('')}`)),
    )
    server.once('error', fail)
  })
}

/** Where the server of this data folder keeps its data: beside it when nobody cannot enter it. */
export async function embeddedFolder(dataFolder: string): Promise<string> {
  const base =
    nobody && !(await isReachable(dataFolder))
      ? join('/var/tmp', `portaal-${Buffer.from(resolve(dataFolder)).toString('base64url')}`)
      : resolve(dataFolder)
  return join(base, 'postgres')
}

/**
 * Starts a real Postgres from npm with its data in `dataFolder`, on a free loopback port, with a random password.
 * @param settings extra server settings, for instance `{ fsync: 'off' }` for a throw-away test server
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries()
  await mkdir(dataFolder, { recursive: true })
  const folder = await embeddedFolder(dataFolder)
  const passwordFile = join(dataFolder, 'postgres-wachtwoord')
  const secret = await password(passwordFile)
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(binaries, folder, passwordFile)
  await stopLeftover(binaries, folder)

  const port = await freePort()
  const options = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', ...settings }
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const launch = () =>
    spawn(binaries.postgres, ['-D', folder, '-p', String(port), ...flags], {
      ...nobody,
      env: pgEnv(),
      cwd: tmpdir(),
      // Its own process group: Ctrl-C in the terminal reaches the portal first, which stops Postgres last.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  const stop = await keepRunning(launch, () => stopLeftover(binaries, folder))
  return { adminUrl: `postgres://portaal_beheer:${secret}@127.0.0.1:${port}/postgres`, stop }
}

/** A server that dies by itself is started again, on the same port; the portal recovers without a restart. */
async function keepRunning(
  launch: () => ChildProcess,
  cleanUp: () => Promise<void>,
): Promise<() => Promise<void>> {
  let server = launch()
  let stopping = false
  await ready(server)
  let failures = 0
  const again = async () => {
    // What keeps it from starting, such as a full disk, is not over at once.
    await pause(Math.min(failures, 10) * 1_000)
    if (stopping) return
    await cleanUp()
    server = launch()
    server.once('exit', () => void again())
    try {
      await ready(server)
      failures = 0
    } catch (error) {
      failures += 1
      console.error(error instanceof Error ? error.message : error)
    }
  }
  server.once('exit', () => void again())
  return () => {
    stopping = true
    return new Promise((done) => {
      if (server.exitCode !== null || server.signalCode !== null) return done()
      server.once('exit', () => done())
      server.kill('SIGINT')
    })
  }
}
