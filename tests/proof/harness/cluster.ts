import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { buildPortal, generateClient } from '../../../scripts/build'
import { type Database, openDatabase } from '../../../scripts/database'
import { embeddedFolder } from '../../../scripts/embeddedPostgres'
import { ensureKeyFile, registerKeys } from '../../../scripts/keys'
import { loadContent } from '../../../scripts/loadContent'
import { migrate } from '../../../scripts/migrate'
import { type Server, type Settings, startServer } from './server'

const password = 'alleen-voor-het-bewijs'
const secret = 'geheim-van-het-bewijs'.padEnd(32, '-')

/** One real Postgres that writes to disk as in production, and servers as `npm start` runs them. */
export type Cluster = {
  readonly owner: Client
  readonly ownerUrl: string
  readonly appUrl: string
  readonly postgresPid: () => Promise<number>
  readonly start: (port: number, settings?: Settings) => Promise<Server>
  /** Ends what a part left running, so that its ports are free. */
  readonly stopServers: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Everything the parts share: made once, stopped at the end. */
export async function openCluster(folder = mkdtempSync(join(tmpdir(), 'portaal-proof-'))): Promise<Cluster> {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  delete process.env.DATABASE_URL
  await generateClient()
  const database = await openDatabase(folder)
  await migrate(database.ownerUrl, database.appUrl)
  Object.assign(process.env, settingsOf(database), ensureKeyFile(folder, {} as NodeJS.ProcessEnv))
  await registerKeys(database.ownerUrl)
  await loadContent(database.ownerUrl)
  const { loadDemo } = await import('../../../scripts/demo/loadDemo')
  await loadDemo(database.ownerUrl, password, { casussen: false })
  await buildPortal(process.env)
  const owner = new Client({ connectionString: database.ownerUrl })
  // A Postgres that is killed takes this connection along; who needs it opens another.
  owner.on('error', () => undefined)
  await owner.connect()
  const running = new Set<Server>()
  const start = async (port: number, settings: Settings = {}) => {
    const server = await startServer(port, settings)
    running.add(server)
    return server
  }
  const stopServers = async () => {
    await Promise.all([...running].map((server) => server.stop()))
    running.clear()
  }
  const stop = async () => {
    await stopServers()
    await owner.end().catch(() => undefined)
    const { closeDb } = await import('../../../src/server/db/client')
    await closeDb()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const postgresPid = async () =>
    Number(readFileSync(join(await embeddedFolder(folder), 'postmaster.pid'), 'utf8').split('\n')[0])
  const { ownerUrl, appUrl } = database
  return { owner, ownerUrl, appUrl, postgresPid, start, stopServers, stop }
}

function settingsOf({ appUrl, ownerUrl }: Database): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: appUrl,
    DATABASE_MIGRATION_URL: ownerUrl,
    PORTAAL_GEHEIM: secret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'proof').toString('base64'),
    NEXT_TELEMETRY_DISABLED: '1',
    PORTAAL_DEMO: 'ja',
    PORTAAL_DEMO_WACHTWOORD: password,
    PORTAAL_WORKER: 'nee',
    LOG_LEVEL: 'silent',
  }
}
