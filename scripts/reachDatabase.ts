import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from './commandError'
import { openDatabase, withDatabase } from './database'
import { embeddedFolder } from './embeddedPostgres'
import { runningPortal } from './lock'

type Reached = { readonly ownerUrl: string; readonly appUrl: string; readonly stop: () => Promise<void> }

const nothing = async () => undefined

/** The database that the portal works in: the one of the settings, the embedded one that runs now, or the embedded one started for this. */
export async function reachDatabase(dataFolder: string): Promise<Reached> {
  if (process.env.DATABASE_URL) return openDatabase(dataFolder)
  const running = runningPortal(dataFolder) ? await runningUrl(dataFolder) : undefined
  return running ? { ownerUrl: running, appUrl: running, stop: nothing } : openDatabase(dataFolder)
}

/** A running server writes its port in its pid file, on the fourth line. */
async function runningUrl(dataFolder: string): Promise<string> {
  const pidFile = join(await embeddedFolder(dataFolder), 'postmaster.pid')
  const port = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n')[3] : undefined
  if (!port) throw new CommandError('Het portaal draait, maar zijn database niet. Probeer het zo opnieuw.')
  const password = readFileSync(join(dataFolder, 'postgres-wachtwoord'), 'utf8')
  return withDatabase(`postgres://portaal_beheer:${password}@127.0.0.1:${port}/postgres`, 'portaal')
}
