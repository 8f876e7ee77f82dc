import { type ChildProcess, spawn } from 'node:child_process'
import { createConnection } from 'node:net'
import { parseEnv } from '../src/server/env'
import { buildBrowserScript, buildPortal, generateClient } from './build'
import { CommandError } from './commandError'
import { type Database, openDatabase } from './database'
import { dataFolder } from './dataFolder'
import { ensureKeyFile, registerKeys } from './keys'
import { releaseLock, runningPortal, takeLock } from './lock'
import { memoryFlags } from './memoryFlags'
import { sealWhatIsPlain } from './reseal'
import { keptSecret } from './secrets'

const dev = process.argv.includes('--dev')

const say = (line: string) => console.log(line)

function takeFolder(): void {
  const holder = runningPortal(dataFolder)
  if (holder) {
    throw new CommandError(
      `Het portaal draait al met deze gegevensmap (proces ${holder}). Stop het eerst, of kies een andere map met PORTAAL_DATA.`,
    )
  }
  takeLock(dataFolder)
}

function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createConnection({ host: host === '0.0.0.0' ? '127.0.0.1' : host, port })
    probe.once('connect', () => {
      probe.destroy()
      fail(
        new CommandError(
          `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=3001 npm start.`,
        ),
      )
    })
    probe.once('error', () => done())
  })
}

const isLoopback = (host: string) => ['127.0.0.1', 'localhost', '::1'].includes(host)

/** The settings of the server process: what the environment says, and what this installation made for itself. */
function settingsFor(database: Database): NodeJS.ProcessEnv {
  const demo = database.embedded && isLoopback(process.env.HOST || '127.0.0.1')
  const demoPassword =
    process.env.PORTAAL_DEMO_WACHTWOORD || keptSecret(dataFolder, 'demo-wachtwoord').slice(0, 12)
  return {
    ...process.env,
    NODE_ENV: dev ? 'development' : 'production',
    DATABASE_URL: database.appUrl,
    DATABASE_MIGRATION_URL: database.ownerUrl,
    PORTAAL_GEHEIM: process.env.PORTAAL_GEHEIM || keptSecret(dataFolder, 'geheim'),
    PORTAAL_SLEUTEL_TWEEDE_FACTOR:
      process.env.PORTAAL_SLEUTEL_TWEEDE_FACTOR || keptSecret(dataFolder, 'sleutel-tweede-factor'),
    ...ensureKeyFile(dataFolder, process.env),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || keptSecret(dataFolder, 'formuliersleutel', 'base64'),
    NEXT_TELEMETRY_DISABLED: '1',
    PORTAAL_DEMO: demo ? 'ja' : 'nee',
    PORTAAL_WORKER: process.env.PORTAAL_WORKER || (database.embedded ? 'ja' : 'nee'),
    ...(demo ? { PORTAAL_DEMO_WACHTWOORD: demoPassword } : {}),
  }
}

/** Refused connection, unknown server, or a login that Postgres does not accept (SQLSTATE class 28). */
const isUnreachable = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|28\d{3}|3D000)$/.test(String(error.code))

/** Migrations, content and (with the embedded database) the demo accounts; modules that need the generated client load late. */
async function prepareDatabase(database: Database, settings: NodeJS.ProcessEnv): Promise<void> {
  const { migrate } = await import('./migrate')
  const { loadContent } = await import('./loadContent')
  const applied = await migrate(database.ownerUrl, database.appUrl).catch((error: unknown) => {
    if (database.embedded || !isUnreachable(error)) throw error
    throw new CommandError(
      'De database van DATABASE_URL is niet bereikbaar. Kijk of de server draait en of naam en wachtwoord kloppen.',
    )
  })
  Object.assign(process.env, settings)
  await registerKeys(database.ownerUrl)
  await sealWhatIsPlain(database.ownerUrl)
  const loaded = await loadContent(database.ownerUrl)
  if (applied.length > 0) say(`Database bijgewerkt (${applied.length} stappen).`)
  if (loaded.changed > 0)
    say(`Inhoud geladen (${loaded.changed} onderdelen, ${loaded.kept} bewerkte onderdelen ongemoeid).`)
  if (settings.PORTAAL_DEMO === 'ja') {
    const { loadDemo } = await import('./demo/loadDemo')
    await loadDemo(database.ownerUrl, settings.PORTAAL_DEMO_WACHTWOORD ?? '', { casussen: true })
  }
  const { inviteFirstBeheerder } = await import('./firstBeheerder')
  const link = await inviteFirstBeheerder()
  if (link)
    say(`Er is nog geen beheerder. Wie dit is, kiest hier binnen zeven dagen een wachtwoord:\n  ${link}`)
  const { closeDb } = await import('../src/server/db/client')
  await closeDb()
}

/** The server stops by itself when this process disappears (src/server.ts listens to the channel). */
function startServer(settings: NodeJS.ProcessEnv): ChildProcess {
  const program = dev ? ['--import', 'tsx', 'src/server.ts'] : [...memoryFlags, 'dist/server.mjs']
  return spawn(process.execPath, program, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { MALLOC_ARENA_MAX: '2', ...settings },
    detached: true,
  })
}

const ready = (server: ChildProcess) =>
  new Promise<void>((done, fail) => {
    server.on('message', (message) => message === 'ready' && done())
    server.once('exit', (code) => fail(new CommandError(`De server stopte meteen weer (code ${code}).`)))
  })

async function tellWhere(address: string, settings: NodeJS.ProcessEnv): Promise<void> {
  say(`\nHet portaal draait: ${address}\n`)
  if (settings.PORTAAL_DEMO !== 'ja') return
  const { demoAccounts } = await import('./demo/accounts')
  say('Demo-accounts (verzonnen, alleen op deze computer):')
  for (const account of demoAccounts) say(`  ${account.email.padEnd(34)} ${account.naam}`)
  say(`Wachtwoord van alle demo-accounts: ${settings.PORTAAL_DEMO_WACHTWOORD}\n`)
  say('Stoppen: Ctrl-C.')
}

async function main(): Promise<void> {
  // Settings that come from outside are checked before anything starts; the others are made below.
  const given = parseEnv({
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL || 'postgres://wordt-gestart',
    PORTAAL_GEHEIM: process.env.PORTAAL_GEHEIM || 'wordt-gemaakt'.padEnd(32, '-'),
  })
  await assertPortFree(given.HOST, given.PORT)
  takeFolder()
  await generateClient()
  const database = await openDatabase(dataFolder)
  const settings = settingsFor(database)
  let server: ChildProcess | undefined

  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    // A server that a signal ended has no exit code either, and says nothing any more.
    if (server && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((done) => server?.once('exit', done))
      server.kill('SIGTERM')
      await ended
    }
    await database.stop()
    releaseLock(dataFolder)
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))

  try {
    await prepareDatabase(database, settings)
    if (dev) await buildBrowserScript()
    else if (await buildPortal(settings)) say('Gebouwd.')
    server = startServer(settings)
    await ready(server)
    server.once('exit', (code) => void stop(code ?? 1))
    await tellWhere(given.PORTAAL_URL, settings)
  } catch (error) {
    if (!stopping) console.error(error instanceof Error ? error.message : error)
    await stop(1)
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
