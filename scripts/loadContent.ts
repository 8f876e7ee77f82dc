import { createHash } from 'node:crypto'
import { gemeenten } from '@content/gemeenten'
import { ondersteuners } from '@content/organisaties'
import { overlegtafels } from '@content/overlegtafels'
import { Client } from 'pg'

type Row = {
  readonly key: string
  readonly columns: Readonly<Record<string, unknown>>
  readonly inhoud: unknown
}
type Seed = { readonly table: string; readonly key: string; readonly rows: readonly Row[] }

const seeds: readonly Seed[] = [
  {
    table: 'gemeente',
    key: 'code',
    rows: gemeenten.map(({ code, naam, slug, inhoud }) => ({ key: code, columns: { naam, slug }, inhoud })),
  },
  {
    table: 'overlegtafel',
    key: 'slug',
    rows: overlegtafels.map(({ slug, naam, korteNaam, trede, spoor, volgorde, inhoud }) => ({
      key: slug,
      columns: { naam, korte_naam: korteNaam, trede, spoor, volgorde },
      inhoud,
    })),
  },
  {
    table: 'ondersteuner',
    key: 'slug',
    rows: ondersteuners.map(({ slug, naam, inhoud }, index) => ({
      key: slug,
      columns: { naam, volgorde: index + 1 },
      inhoud,
    })),
  },
]

/**
 * Loads prisma/content: adds what is missing and refreshes what came from an older release.
 * What a redacteur edited (`bewerkt_op`) is never overwritten.
 * @returns how many rows changed, and how many edited rows were left alone
 */
export async function loadContent(ownerUrl: string): Promise<{ changed: number; kept: number }> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    let changed = 0
    for (const seed of seeds) for (const row of seed.rows) changed += await loadRow(client, seed, row)
    const kept = await client.query(
      seeds.map(({ table }) => `SELECT 1 FROM ${table} WHERE bewerkt_op IS NOT NULL`).join(' UNION ALL '),
    )
    await client.query('COMMIT')
    return { changed, kept: kept.rowCount ?? 0 }
  } finally {
    await client.end()
  }
}

async function loadRow(client: Client, { table, key }: Seed, row: Row): Promise<number> {
  const hash = createHash('sha256').update(JSON.stringify(row)).digest('hex')
  const columns = { ...row.columns, inhoud: JSON.stringify(row.inhoud), seed_hash: hash }
  const names = Object.keys(columns)
  const result = await client.query(
    `INSERT INTO ${table} (${key}, ${names.join(', ')}) VALUES ($1, ${names.map((_, index) => `$${index + 2}`).join(', ')})
     ON CONFLICT (${key}) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
     WHERE ${table}.bewerkt_op IS NULL AND ${table}.seed_hash <> excluded.seed_hash`,
    [row.key, ...Object.values(columns)],
  )
  return result.rowCount ?? 0
}
