import { Client } from 'pg'
import { CommandError } from '../commandError'
import { cutOff, type Head, headSchema, linesOf, newHash, tailSchema } from './format'
import { columnsOf, migrationsOf, tablesOf } from './tables'

const damaged =
  'Deze reservekopie is beschadigd: de controlegetallen kloppen niet. Gebruik een andere kopie. Er is niets veranderd.'

/** What a restore would overwrite: as long as these are empty, nobody has worked in the database. */
const ofPeople = ['account', 'casus', 'aanmelding', 'audit_regel']

const atOnce = 500

/** Reads the whole file and checks it against its own checksum, before anything is touched. */
export async function checkBackup(file: string): Promise<{ readonly head: Head; readonly rows: number }> {
  const hash = newHash()
  let head: Head | undefined
  let last = ''
  let rows = 0
  for await (const line of linesOf(file)) {
    if (last !== '') {
      hash.update(last).update('\n')
      if (last.startsWith('"')) rows += 1
    }
    if (head === undefined) head = headOf(line)
    last = line
  }
  const tail = tailSchema.safeParse(asJson(last))
  if (!head || !tail.success) throw new CommandError(cutOff)
  if (tail.data.sha256 !== hash.digest('hex') || tail.data.rijen !== rows) throw new CommandError(damaged)
  return { head, rows }
}

function headOf(line: string): Head {
  const head = headSchema.safeParse(asJson(line))
  if (!head.success) throw new CommandError('Dit bestand is geen reservekopie van het portaal.')
  return head.data
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Puts a checked backup into an empty database that has the same form, in one transaction: all of it, or nothing. */
export async function restoreBackup(ownerUrl: string, file: string): Promise<{ readonly rows: number }> {
  const { head, rows } = await checkBackup(file)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await assertFits(client, head)
    const withChecks = await putChecksAside(client, head)
    await load(client, file)
    for (const [name, at] of Object.entries(head.tellers))
      await client.query(`SELECT setval(format('public.%I', $1::text)::regclass, $2)`, [name, at])
    for (const sql of withChecks) await client.query(sql)
    await client.query('COMMIT')
    return { rows }
  } finally {
    await client.end()
  }
}

async function assertFits(client: Client, head: Head): Promise<void> {
  await client.query('SET LOCAL row_security = off')
  const here = await migrationsOf(client)
  if (JSON.stringify(here) !== JSON.stringify(head.migraties))
    throw new CommandError(
      `Deze reservekopie is van een andere versie van het portaal (laatste stap: ${head.migraties.at(-1)}). Zet haar terug met die versie en werk daarna bij.`,
    )
  for (const { naam, kolommen } of head.tabellen)
    if (JSON.stringify(await columnsOf(client, naam)) !== JSON.stringify(kolommen))
      throw new CommandError(
        `De tabel ${naam} ziet er hier anders uit dan in de reservekopie. Er is niets veranderd.`,
      )
  for (const table of ofPeople)
    if ((await client.query(`SELECT 1 FROM ${table} LIMIT 1`)).rowCount)
      throw new CommandError(
        'In deze database is al gewerkt. Zet een reservekopie alleen terug in een lege database.',
      )
}

/**
 * Rows come table by table and were right when they were written: references, triggers and policies wait until all is in.
 * @returns the statements that put them back, which check everything again
 */
async function putChecksAside(client: Client, head: Head): Promise<string[]> {
  const known = new Set(head.tabellen.map(({ naam }) => naam))
  const tables = (await tablesOf(client))
    .filter((name) => known.has(name))
    .map((name) => client.escapeIdentifier(name))
  const { rows: keys } = await client.query<{ drop: string; add: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  )
  for (const { drop } of keys) await client.query(drop)
  for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  await client.query(`TRUNCATE ${tables.join(', ')}`)
  return [...keys.map(({ add }) => add), ...tables.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`)]
}

async function load(client: Client, file: string): Promise<void> {
  let insert = ''
  let rows: string[] = []
  const flush = async () => {
    if (rows.length > 0) await client.query(insert, [rows])
    rows = []
  }
  for await (const line of linesOf(file)) {
    const value = asJson(line)
    if (typeof value === 'string') rows.push(value)
    else {
      await flush()
      const table = tableIn(value)
      if (table) insert = await insertInto(client, table)
    }
    if (rows.length >= atOnce) await flush()
  }
  await flush()
}

const tableIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'tabel' in value ? String(value.tabel) : undefined

/** A temporary type with the columns that hold something of their own lets Postgres read a row as it wrote it. */
async function insertInto(client: Client, table: string): Promise<string> {
  const quoted = client.escapeIdentifier(table)
  const columns = (await columnsOf(client, table)).map((name) => client.escapeIdentifier(name)).join(', ')
  const shape = client.escapeIdentifier(`vorm_${table}`)
  await client.query(
    `CREATE TEMP TABLE ${shape} ON COMMIT DROP AS SELECT ${columns} FROM ${quoted} WITH NO DATA`,
  )
  return `INSERT INTO ${quoted} (${columns}) OVERRIDING SYSTEM VALUE SELECT (r::pg_temp.${shape}).* FROM unnest($1::text[]) r`
}
