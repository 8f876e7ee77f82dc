import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { test } from 'playwright/test'
import { closeDb } from '@/server/db/client'

function folder(): string {
  const path = process.env.PORTAAL_TEST_DATA
  if (!path) throw new Error('alleen met een portaal dat de test zelf start')
  return path
}

const secret = (name: string) => readFileSync(join(folder(), name), 'utf8').trim()

/** The database of the portal under test, so that each test has records of its own. */
function databaseUrls(): { owner: string; app: string } {
  const port = readFileSync(join(folder(), 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  const url = (name: string, password: string) => `postgres://${name}:${password}@127.0.0.1:${port}/portaal`
  return {
    owner: url('portaal_beheer', secret('postgres-wachtwoord')),
    app: url('portaal', secret('portaal-wachtwoord')),
  }
}

/** Another server beside the portal under test, on its database, with its secrets. */
export const portalSettings = (): Readonly<Record<string, string>> => ({
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrls().app,
  PORTAAL_GEHEIM: secret('geheim'),
  PORTAAL_SLEUTELBESTAND: join(folder(), 'sleutels'),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secret('formuliersleutel'),
  PORTAAL_DEMO: 'ja',
  LOG_LEVEL: 'silent',
})

/** Opens the database of the portal for the tests of this file: as its owner, and for the portal's own commands as the app. */
export function openPortalDatabase(): () => Client {
  let owner: Client | undefined
  test.beforeAll(async () => {
    const urls = databaseUrls()
    process.env.DATABASE_URL = urls.app
    // The secret of that portal: what is sealed here opens there.
    process.env.PORTAAL_GEHEIM = secret('geheim')
    process.env.PORTAAL_SLEUTELBESTAND = join(folder(), 'sleutels')
    owner = new Client({ connectionString: urls.owner })
    await owner.connect()
  })
  test.afterAll(async () => {
    await closeDb()
    await owner?.end()
  })
  return () => {
    if (!owner) throw new Error('de database is nog niet open')
    return owner
  }
}
