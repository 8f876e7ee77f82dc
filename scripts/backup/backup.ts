import { resolve } from 'node:path'
import { CommandError } from '../commandError'
import { dataFolder } from '../dataFolder'
import { reachDatabase } from '../reachDatabase'
import { keysStayApart } from './format'
import { writeBackup } from './writeBackup'

// `npm run backup -- bestand`: also while the portal runs.
const today = new Date().toISOString().slice(0, 16).replace(':', '.')
const file = resolve(process.argv[2] ?? `portaal-${today}.backup.gz`)

try {
  const database = await reachDatabase(dataFolder)
  const made = await writeBackup(database.ownerUrl, file).finally(database.stop)
  console.log(`Reservekopie: ${file}`)
  console.log(`${made.tables} tabellen, ${made.rows} rijen, sha256 ${made.sha256}`)
  console.log(keysStayApart)
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error)
  process.exit(1)
}
