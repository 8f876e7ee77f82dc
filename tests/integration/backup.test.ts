import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { checkBackup, restoreBackup } from '../../scripts/backup/restoreBackup'
import { tablesOf } from '../../scripts/backup/tables'
import { writeBackup } from '../../scripts/backup/writeBackup'
import { withDatabase } from '../../scripts/database'
import { migrate } from '../../scripts/migrate'
import { createAanmelding } from '../factories/aanmeldingen'
import { createGehoudenOverleg } from '../factories/overleg'
import { testDatabase } from '../setup/database'

const { owner, ownerUrl, appUrl } = testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'backup-'))
const file = join(folder, 'portaal.backup.gz')
const emptyUrl = withDatabase(inject('ownerUrl'), 'test_leeg_voor_backup')

async function asAdmin(sql: string): Promise<void> {
  const admin = new Client({ connectionString: withDatabase(inject('ownerUrl'), 'postgres') })
  await admin.connect()
  await admin.query(sql)
  await admin.end()
}

/** Every row of every table, in its own order, as text. */
async function everything(url: string): Promise<Record<string, string[]>> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const all: Record<string, string[]> = {}
  for (const table of await tablesOf(client)) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t ORDER BY 1`)
    all[table] = rows.map(({ row }) => row)
  }
  await client.end()
  return all
}

beforeAll(async () => {
  for (const status of ['ingediend', 'aanvulling-gevraagd', 'afgerond', 'concept'] as const)
    await createAanmelding(owner, {
      status,
      formulier: { situatie: 'Regel één\nregel "twee", met \\ en \t tab, en ë€😀' },
    })
  await createGehoudenOverleg(owner)
  await asAdmin('CREATE DATABASE test_leeg_voor_backup')
  await migrate(emptyUrl, appUrl)
  await writeBackup(ownerUrl, file)
}, 60_000)

afterAll(async () => {
  await asAdmin('DROP DATABASE test_leeg_voor_backup WITH (FORCE)')
  rmSync(folder, { recursive: true, force: true })
})

const broken = (name: string, content: Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a backup that is not whole', () => {
  it.each([
    ['cut off', () => readFileSync(file).subarray(0, 4000), 'niet heel'],
    [
      'without its end',
      () => gzipSync(gunzipSync(readFileSync(file)).toString().split('\n').slice(0, -2).join('\n')),
      'niet heel',
    ],
    [
      'with another word in it',
      () => gzipSync(gunzipSync(readFileSync(file)).toString().replace('Enschede', 'Enschedé')),
      'beschadigd',
    ],
    [
      'that lost a row',
      () =>
        gzipSync(
          gunzipSync(readFileSync(file))
            .toString()
            .replace(/\n"[^\n]+/, ''),
        ),
      'beschadigd',
    ],
    ['of something else', () => gzipSync('hallo\n'), 'geen reservekopie'],
    ['that is no gzip', () => Buffer.from('hallo'), 'geen reservekopie'],
  ])('%s is refused, with a sentence', async (name, content, sentence) => {
    const path = broken(`${name}.gz`, content())
    await expect(checkBackup(path)).rejects.toThrow(sentence)
    await expect(restoreBackup(emptyUrl, path)).rejects.toThrow(sentence)
    expect((await everything(emptyUrl)).casus).toEqual([])
  })
})

describe('a restore', () => {
  it('does not go over a database that people worked in', async () => {
    await expect(restoreBackup(ownerUrl, file)).rejects.toThrow('al gewerkt')
  })

  it('gives back every row of every table, and the database goes on from there', async () => {
    const before = await everything(ownerUrl)
    expect(before.aanmelding?.length).toBeGreaterThan(4)
    const { rows } = await restoreBackup(emptyUrl, file)
    const after = await everything(emptyUrl)
    expect(after).toEqual(before)
    expect(rows).toBe(Object.values(before).flat().length)
    await expectWorking(emptyUrl)
  })

  it('is of the same version only', async () => {
    const other = gunzipSync(readFileSync(file)).toString().split('\n')
    const head = JSON.parse(other[0] ?? '')
    head.migraties.push('20990101000000_later')
    const { createHash } = await import('node:crypto')
    const body = [JSON.stringify(head), ...other.slice(1, -2)]
    const tail = JSON.parse(other.at(-2) ?? '')
    tail.sha256 = createHash('sha256')
      .update(`${body.join('\n')}\n`)
      .digest('hex')
    const path = broken('later.gz', gzipSync(`${[...body, JSON.stringify(tail)].join('\n')}\n`))
    await expect(restoreBackup(emptyUrl, path)).rejects.toThrow('andere versie')
  })
})

/** References and triggers are back, and numbers are not given out twice. */
async function expectWorking(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ fresh: string; highest: string }>(
    `SELECT nextval('audit_regel_id_seq')::text AS fresh, (SELECT max(id) FROM audit_regel)::text AS highest`,
  )
  expect(Number(rows[0]?.fresh)).toBeGreaterThan(Number(rows[0]?.highest))
  await expect(client.query(`UPDATE aanmelding SET casus_id = gen_random_uuid()`)).rejects.toThrow()
  await expect(
    client.query('DELETE FROM gebeurtenis; UPDATE aanmelding SET status = status'),
  ).rejects.toThrow('terugmelding')
  const { rows: off } = await client.query(
    `SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'`,
  )
  expect(off).toEqual([])
  await client.end()
}
