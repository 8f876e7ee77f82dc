import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '../../scripts/embeddedPostgres'

const folder = mkdtempSync(join(tmpdir(), 'portaal-ingebouwd-'))
// In a closed folder root keeps its database elsewhere.
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded Postgres', () => {
  it('starts after a first start that broke off while it made the database', async () => {
    const data = join(folder, 'afgebroken')
    mkdirSync(join(data, 'postgres.nieuw'), { recursive: true })
    writeFileSync(join(data, 'postgres.nieuw', 'half'), '')
    mkdirSync(join(data, 'postgres'))
    const server = await startEmbeddedPostgres(data)
    expect(await ask(server.adminUrl, 'SELECT 1 AS een')).toEqual([{ een: 1 }])
    await server.stop()
    expect(existsSync(join(data, 'postgres.nieuw'))).toBe(false)
  })

  it('keeps its data in the folder that is named from where one stands, and finds it there again', async () => {
    const data = relative(process.cwd(), join(folder, 'betrekkelijk'))
    const first = await startEmbeddedPostgres(data)
    await ask(first.adminUrl, 'CREATE TABLE bewaard (tekst text)')
    await ask(first.adminUrl, `INSERT INTO bewaard VALUES ('blijft')`)
    await first.stop()
    expect(existsSync(join(data, 'postgres', 'PG_VERSION'))).toBe(true)
    const second = await startEmbeddedPostgres(data)
    expect(await ask(second.adminUrl, 'SELECT tekst FROM bewaard')).toEqual([{ tekst: 'blijft' }])
    await second.stop()
  })
})
