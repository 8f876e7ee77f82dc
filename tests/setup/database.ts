import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDb } from '@/server/db/client'
import { withDatabase } from '../../scripts/database'
import { testKeys } from './keys'
import { openedClient } from './openedClient'

export type TestDatabase = {
  /** As the owner, past row-level security: to prepare and to look behind the portal; sealed texts are opened. */
  readonly owner: Client
  readonly ownerUrl: string
  readonly appUrl: string
}

/** Gives this test file a database of its own, copied from the template, and points the portal's client at it. */
export function testDatabase(): TestDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = () => new Client({ connectionString: withDatabase(inject('ownerUrl'), 'postgres') })
  const ownerUrl = withDatabase(inject('ownerUrl'), name)
  const owner = openedClient(ownerUrl)
  const appUrl = withDatabase(inject('appUrl'), name)

  beforeAll(async () => {
    await once(admin(), `CREATE DATABASE ${name} TEMPLATE portaal`)
    await owner.connect()
    process.env.DATABASE_URL = appUrl
    process.env.PORTAAL_GEHEIM = 'geheim-van-de-tests'.padEnd(32, '-')
    process.env.PORTAAL_SLEUTELS = testKeys
  })
  afterAll(async () => {
    await closeDb()
    await owner.end()
    await once(admin(), `DROP DATABASE ${name} WITH (FORCE)`)
  })
  return { owner, ownerUrl, appUrl }
}

async function once(client: Client, sql: string): Promise<void> {
  await client.connect()
  await client.query(sql)
  await client.end()
}
