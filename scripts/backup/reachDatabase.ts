import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, withDatabase } from '../database'
import { embeddedFolder } from '../embeddedPostgres'
import { BackupError } from './format'

type Reached = { readonly ownerUrl: string; readonly appUrl: string; readonly stop: () => Promise<void> }

const nothing = async () => undefined

/** The database that the portal works in: the one of the settings, the embedded one that runs now, or the embedded one started for this. */
export async function reachDatabase(dataFolder: string): Promise<Reached> {
  if (process.env.DATABASE_URL) return openDatabase(dataFolder)
  const running = isRunning(dataFolder) ? await runningUrl(dataFolder) : undefined
  return running ? { ownerUrl: running, appUrl: running, stop: nothing } : openDatabase(dataFolder)
}

/** Whether a portal works with this data folder now. */
export function isRunning(dataFolder: string): boolean {
  const lock = join(dataFolder, 'portaal.pid')
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A running server writes its port in its pid file, on the fourth line. */
async function runningUrl(dataFolder: string): Promise<string> {
  const pidFile = join(await embeddedFolder(dataFolder), 'postmaster.pid')
  const port = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n')[3] : undefined
  if (!port) throw new BackupError('Het portaal draait, maar zijn database niet. Probeer het zo opnieuw.')
  const password = readFileSync(join(dataFolder, 'postgres-wachtwoord'), 'utf8')
  return withDatabase(`postgres://portaal_beheer:${password}@127.0.0.1:${port}/postgres`, 'portaal')
}
