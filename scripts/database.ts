import { Client } from 'pg'
import { startEmbeddedPostgres } from './embeddedPostgres'
import { keptSecret } from './secrets'

export type Database = {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly embedded: boolean
  readonly stop: () => Promise<void>
}

/** The database of DATABASE_URL when that is set; otherwise a real Postgres from npm with its data in `dataFolder`. */
export async function openDatabase(
  dataFolder: string,
  settings: Record<string, string> = {},
): Promise<Database> {
  const given = process.env.DATABASE_URL
  if (given) {
    const ownerUrl = process.env.DATABASE_MIGRATION_URL ?? given
    return { ownerUrl, appUrl: given, embedded: false, stop: async () => undefined }
  }
  const server = await startEmbeddedPostgres(dataFolder, settings)
  const appPassword = keptSecret(dataFolder, 'portaal-wachtwoord')
  await createPortal(server.adminUrl, appPassword)
  const appUrl = withDatabase(server.adminUrl, 'portaal', { name: 'portaal', password: appPassword })
  return { ownerUrl: withDatabase(server.adminUrl, 'portaal'), appUrl, embedded: true, stop: server.stop }
}

/** The same server, another database and, when given, another login. */
export function withDatabase(
  url: string,
  database: string,
  login?: { name: string; password: string },
): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  if (login) {
    changed.username = login.name
    changed.password = login.password
  }
  return changed.href
}

/** The login that the portal works with, which owns nothing, and the database. */
async function createPortal(adminUrl: string, appPassword: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    const exists = async (sql: string) => (await admin.query(sql)).rowCount === 1
    const secret = admin.escapeLiteral(appPassword)
    if (!(await exists(`SELECT 1 FROM pg_roles WHERE rolname = 'portaal'`)))
      await admin.query('CREATE ROLE portaal LOGIN')
    await admin.query(`ALTER ROLE portaal LOGIN PASSWORD ${secret}`)
    if (!(await exists(`SELECT 1 FROM pg_database WHERE datname = 'portaal'`)))
      await admin.query('CREATE DATABASE portaal')
  } finally {
    await admin.end()
  }
}
