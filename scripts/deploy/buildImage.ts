import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPortal, generateClient } from '../build'
import { openDatabase } from '../database'

// Builds inside an image, where no database is: a throw-away one with the content of this version. At its start each server makes
// the public pages anew from the real one.
const folder = mkdtempSync(join(tmpdir(), 'portaal-image-'))
chmodSync(folder, 0o755)
delete process.env.DATABASE_URL
await generateClient()
const database = await openDatabase(folder, { fsync: 'off' })
try {
  const { migrate } = await import('../migrate')
  const { loadContent } = await import('../loadContent')
  await migrate(database.ownerUrl, database.appUrl)
  await loadContent(database.ownerUrl)
  await buildPortal({
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database.appUrl,
    PORTAAL_GEHEIM: 'alleen-tijdens-het-bouwen'.padEnd(32, '-'),
  })
} finally {
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
}
