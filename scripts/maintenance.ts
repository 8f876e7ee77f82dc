import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase, withDatabase } from './database'
import { ensureKeyFile } from './keys'

/**
 * For commands beside the portal: its database (the embedded one is used as it runs, or started for a moment) and its settings.
 * @param work gets the database as its owner
 */
export async function withPortalDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const dataFolder = process.env.PORTAAL_DATA || '.data'
  const running = runningUrl(dataFolder)
  const database: Pick<Database, 'ownerUrl' | 'appUrl' | 'stop'> = running
    ? { ownerUrl: running, appUrl: running, stop: async () => undefined }
    : await openDatabase(dataFolder)
  try {
    Object.assign(process.env, ensureKeyFile(dataFolder, process.env), {
      DATABASE_URL: database.appUrl,
      PORTAAL_GEHEIM: process.env.PORTAAL_GEHEIM || 'niet-nodig-voor-onderhoud'.padEnd(32, '-'),
    })
    return await work(database.ownerUrl)
  } finally {
    await database.stop()
  }
}

/** The embedded Postgres of a portal that runs; undefined when there is none, or another database is set. */
function runningUrl(dataFolder: string): string | undefined {
  const postmaster = join(dataFolder, 'postgres', 'postmaster.pid')
  if (process.env.DATABASE_URL || !existsSync(postmaster)) return undefined
  const [process_, , , port] = readFileSync(postmaster, 'utf8').split('\n')
  if (!isAlive(Number(process_))) return undefined
  const secret = readFileSync(join(dataFolder, 'postgres-wachtwoord'), 'utf8').trim()
  return withDatabase(`postgres://portaal_beheer:${secret}@127.0.0.1:${port}/postgres`, 'portaal')
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch {
    return false
  }
}
