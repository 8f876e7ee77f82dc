import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../scripts/database'
import { loadDemo } from '../../scripts/demo/loadDemo'
import { loadContent } from '../../scripts/loadContent'
import { migrate } from '../../scripts/migrate'
import { sealWhatIsPlain } from '../../scripts/reseal'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
    appUrl: string
  }
}

/** A throw-away server may forget what it wrote when the power fails. */
const throwAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

export const demoPassword = 'alleen-voor-tests'

/** One real Postgres for all integration tests; its database is the template that each test file copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'portaal-test-'))
  // As root the server runs as nobody, which must be able to enter.
  chmodSync(folder, 0o755)
  delete process.env.DATABASE_URL
  const database = await openDatabase(folder, throwAway)
  await migrate(database.ownerUrl, database.appUrl)
  await sealWhatIsPlain(database.ownerUrl)
  await loadContent(database.ownerUrl)
  await loadDemo(database.ownerUrl, demoPassword, { casussen: false })
  project.provide('ownerUrl', database.ownerUrl)
  project.provide('appUrl', database.appUrl)
  return async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
