import { dataFolder } from './dataFolder'
import { ensureKeyFile } from './keys'
import { reachDatabase } from './reachDatabase'

/**
 * For commands beside the portal: its database (the embedded one is used as it runs, or started for a moment) and its settings.
 * @param work gets the database as its owner
 */
export async function withPortalDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const database = await reachDatabase(dataFolder)
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
