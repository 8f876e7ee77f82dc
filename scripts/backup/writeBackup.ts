import { once } from 'node:events'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { Client } from 'pg'
import { CommandError } from '../commandError'
import { type Head, keysStayApart, newHash } from './format'
import { columnsOf, migrationsOf, sequencesOf, tablesOf } from './tables'

export type Made = { readonly tables: number; readonly rows: number; readonly sha256: string }

const atOnce = 1000

/** Writes every table as it is at one moment, while the portal goes on working. The file is there whole, or not at all. */
export async function writeBackup(ownerUrl: string, file: string): Promise<Made> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const unfinished = `${file}.half`
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    // A login that the policies apply to would make a backup with holes in it: better none.
    await client.query('SET LOCAL row_security = off')
    const made = await write(client, unfinished)
    await client.query('COMMIT')
    renameSync(unfinished, file)
    return made
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw isRefused(error) ? new CommandError(needsEverything) : error
  } finally {
    await client.end()
  }
}

const needsEverything =
  'Deze login mag niet alles lezen. Maak de reservekopie met de eigenaar van de database die ook BYPASSRLS heeft (DATABASE_MIGRATION_URL).'

const isRefused = (error: unknown) => error instanceof Error && 'code' in error && error.code === '42501'

async function write(client: Client, file: string): Promise<Made> {
  const zip = createGzip()
  const out = zip.pipe(createWriteStream(file, { mode: 0o600 }))
  const hash = newHash()
  const line = async (text: string) => {
    hash.update(text).update('\n')
    await push(zip, `${text}\n`)
  }
  const head = await headOf(client)
  await line(JSON.stringify(head))
  let rows = 0
  for (const { naam } of head.tabellen) {
    await line(JSON.stringify({ tabel: naam }))
    rows += await writeRows(client, naam, line)
  }
  const sha256 = hash.digest('hex')
  await push(zip, `${JSON.stringify({ einde: true, rijen: rows, sha256 })}\n`)
  zip.end()
  await finished(out)
  return { tables: head.tabellen.length, rows, sha256 }
}

async function push(zip: Gzip, text: string): Promise<void> {
  if (!zip.write(text)) await once(zip, 'drain')
}

async function headOf(client: Client): Promise<Head> {
  const tabellen: { naam: string; kolommen: string[] }[] = []
  for (const naam of await tablesOf(client)) tabellen.push({ naam, kolommen: await columnsOf(client, naam) })
  return {
    portaalBackup: 1,
    gemaaktOp: new Date().toISOString(),
    migraties: await migrationsOf(client),
    tabellen,
    tellers: await sequencesOf(client),
    sleutels: keysStayApart,
  }
}

/** Each row as Postgres writes it itself, so that every type comes back exactly as it was. */
async function writeRows(
  client: Client,
  table: string,
  line: (text: string) => Promise<void>,
): Promise<number> {
  const columns = (await columnsOf(client, table)).map((name) => client.escapeIdentifier(name)).join(', ')
  await client.query(
    `DECLARE rijen NO SCROLL CURSOR FOR SELECT ROW(${columns})::text AS rij FROM ${client.escapeIdentifier(table)}`,
  )
  let count = 0
  for (;;) {
    const { rows } = await client.query<{ rij: string }>(`FETCH ${atOnce} FROM rijen`)
    for (const { rij } of rows) await line(JSON.stringify(rij))
    count += rows.length
    if (rows.length < atOnce) break
  }
  await client.query('CLOSE rijen')
  return count
}
