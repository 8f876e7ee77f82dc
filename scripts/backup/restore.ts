import { resolve } from 'node:path'
import { generateClient } from '../build'
import { CommandError } from '../commandError'
import { dataFolder } from '../dataFolder'
import { runningPortal } from '../lock'
import { reachDatabase } from '../reachDatabase'
import { keysStayApart } from './format'
import { checkBackup, restoreBackup } from './restoreBackup'

// `npm run restore -- bestand`: into an empty database, with the portal stopped.
const file = process.argv[2]

async function restore(): Promise<void> {
  if (!file) throw new CommandError('Noem het bestand: npm run restore -- portaal.backup.gz')
  if (runningPortal(dataFolder)) throw new CommandError('Het portaal draait. Stop het eerst.')
  const { head, rows } = await checkBackup(resolve(file))
  console.log(`Kopie van ${head.gemaaktOp}: ${head.tabellen.length} tabellen, ${rows} rijen, heel.`)
  await generateClient()
  const { migrate } = await import('../migrate')
  const database = await reachDatabase(dataFolder)
  try {
    await migrate(database.ownerUrl, database.appUrl)
    await restoreBackup(database.ownerUrl, resolve(file))
  } finally {
    await database.stop()
  }
  console.log('Teruggezet. Start het portaal met npm start.')
  console.log(keysStayApart)
}

restore().catch((error: unknown) => {
  console.error(error instanceof CommandError ? error.message : error)
  process.exit(1)
})
