import { Client } from 'pg'
import { withDatabase } from '../../../scripts/database'
import { migrate } from '../../../scripts/migrate'
import { generate } from '../../bench/database/generate'
import type { Cluster } from './cluster'

/** The schema of the version that still runs; every later migration is measured. */
export const oldVersion = '20261123000510_redactie_kennis'

export type OldDatabase = { readonly ownerUrl: string; readonly appUrl: string }

export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What aanmeldingen hang on, row by row from the database of the proof: a column that is newer is left out. */
async function copyGround(from: Client, to: Client): Promise<void> {
  await to.query('SET session_replication_role = replica')
  for (const table of ['gemeente', 'organisatie', 'overlegtafel', 'account']) {
    const { rows } = await from.query(`SELECT coalesce(jsonb_agg(t), '[]') AS all FROM ${table} t`)
    await to.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows[0]?.all),
    ])
  }
}

/** So many are invented one by one; the rest are copies under another number, which a lock does not tell apart. */
const invented = 5_000

const copyId = (column: string) => `md5(${column}::text || n)::uuid`

/** What a copy has of its own, per table. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  casus: { id: copyId('id'), code: `code || '-' || n` },
  aanmelding: {
    id: copyId('id'),
    casus_id: copyId('casus_id'),
    referentie: `referentie || '-' || n`,
  },
}

async function multiply(client: Client, table: string, times: number): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  )
  const names = rows.map(({ name }) => name)
  const values = names.map((name) => own[table]?.[name] ?? name)
  await client.query('SET session_replication_role = replica; SET synchronous_commit = off')
  await client.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ${table}, generate_series(2, ${times}) n`,
  )
  await client.query(`ANALYZE ${table}`)
}

/** For each aanmelding what grows with it: its mails and its lines in the audit. */
const grown = `
  SET session_replication_role = replica;
  INSERT INTO outbox (id, soort, aanmelding_id, ontvanger_id, aangemaakt_op, verzonden_op)
  SELECT gen_random_uuid(), 'ontvangen', id, aanmelder_id, aangemaakt_op, aangemaakt_op FROM aanmelding;
  INSERT INTO audit_regel (op, account_id, rol, organisatie_id, handeling, grondslag, aanmelding_id)
  SELECT aangemaakt_op, aanmelder_id, 'wijkcoach', organisatie_id, 'aanmelding.ingediend', 'proef', id FROM aanmelding;
  ANALYZE outbox; ANALYZE audit_regel`

/** The generator takes the keys of the tests; the servers of the other parts keep theirs. */
async function generateWithOwnKeys(ownerUrl: string, count: number): Promise<void> {
  const kept = process.env.PORTAAL_SLEUTELS
  await generate(ownerUrl, count)
  if (kept === undefined) delete process.env.PORTAAL_SLEUTELS
  else process.env.PORTAAL_SLEUTELS = kept
}

/** A database as the old version left it, with so many aanmeldingen. */
export async function makeOldDatabase(cluster: Cluster, count: number): Promise<OldDatabase> {
  const name = 'oude_versie'
  const ownerUrl = withDatabase(cluster.ownerUrl, name)
  const appUrl = withDatabase(cluster.appUrl, name)
  await connected(withDatabase(cluster.ownerUrl, 'postgres'), async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${name}`)
    await admin.query(`CREATE DATABASE ${name}`)
  })
  await migrate(ownerUrl, appUrl, oldVersion)
  await connected(ownerUrl, (client) => copyGround(cluster.owner, client))
  await generateWithOwnKeys(ownerUrl, invented)
  const times = count / invented
  await Promise.all(
    Object.keys(own).map((table) => connected(ownerUrl, (client) => multiply(client, table, times))),
  )
  await connected(ownerUrl, (client) => client.query(grown))
  return { ownerUrl, appUrl }
}
