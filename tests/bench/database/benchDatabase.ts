import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openDatabase, withDatabase } from '../../../scripts/database'
import { loadDemo } from '../../../scripts/demo/loadDemo'
import { loadContent } from '../../../scripts/loadContent'
import { migrate } from '../../../scripts/migrate'
import { demoPassword } from '../../setup/portal'
import { generate } from './generate'

export type Urls = { readonly ownerUrl: string; readonly appUrl: string }

/** A copy of its own with so many aanmeldingen. */
export type WithAanmeldingen = (count: number) => Promise<Urls>

/** Works on a real Postgres with the settings the portal itself gives it; nothing is switched off to look faster. */
export async function withBenchDatabase<T>(
  work: (withAanmeldingen: WithAanmeldingen) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'portaal-bench-db-'))
  // As root Postgres runs as nobody, which must be able to enter.
  chmodSync(folder, 0o755)
  delete process.env.DATABASE_URL
  const server = await openDatabase(folder)
  try {
    await migrate(server.ownerUrl, server.appUrl)
    await loadContent(server.ownerUrl)
    await loadDemo(server.ownerUrl, demoPassword, { casussen: false })
    return await work((count) => copyWith(server, count))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function copyWith({ ownerUrl, appUrl }: Urls, count: number): Promise<Urls> {
  const name = `bench_${count}`
  await copy(withDatabase(ownerUrl, 'postgres'), name)
  const urls = { ownerUrl: withDatabase(ownerUrl, name), appUrl: withDatabase(appUrl, name) }
  if (count > 0) await generate(urls.ownerUrl, count)
  return urls
}

async function copy(adminUrl: string, name: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE portaal`)
  await admin.end()
}
