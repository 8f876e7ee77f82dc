import { createHash } from 'node:crypto'
import { begrippen } from '@content/begrippen'
import { besluiten } from '@content/besluiten'
import { gemeenten } from '@content/gemeenten'
import { ondersteuners } from '@content/organisaties'
import { overlegtafels } from '@content/overlegtafels'
import { paginas } from '@content/paginas'
import { projecten } from '@content/projecten'
import { synoniemen } from '@content/synoniemen'
import { vragen } from '@content/vragen'
import { zvh } from '@content/zvh'
import { Client } from 'pg'
import { type InhoudSoort, inhoudSoorten } from '@/domain/inhoud/soorten'

type Row = {
  readonly key: string
  readonly columns: Readonly<Record<string, unknown>>
  readonly inhoud: unknown
}
type Seed = { readonly table: InhoudSoort; readonly key: string; readonly rows: readonly Row[] }
type Item = { readonly slug: string; readonly naam: string; readonly inhoud: unknown }

/** The plain shape: a name, an order and what it holds. */
const inOrder = (table: InhoudSoort, items: readonly Item[]): Seed => ({
  table,
  key: 'slug',
  rows: items.map(({ slug, naam, inhoud }, index) => ({
    key: slug,
    columns: { naam, volgorde: index + 1 },
    inhoud,
  })),
})

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
  inOrder('contact', [zvh]),
  inOrder('ondersteuner', ondersteuners),
  inOrder('vraag', vragen),
  inOrder('begrip', begrippen),
  inOrder('pagina', paginas),
  inOrder('synoniem', synoniemen),
  inOrder('besluit', besluiten),
  inOrder('project', projecten),
]

/**
 * Loads prisma/content: adds what is missing and refreshes what came from an older release.
 * What a redacteur edited (`bewerkt_op`) is never overwritten, and what one removed does not come back.
 * @returns how many rows changed, and how many edited rows were left alone
 */
export async function loadContent(ownerUrl: string): Promise<{ changed: number; kept: number }> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    let changed = 0
    const removed = await findRemoved(client)
    for (const seed of seeds)
      for (const row of seed.rows)
        if (!removed.has(`${seed.table} ${row.key}`)) changed += await loadRow(client, seed, row)
    const kept = await client.query(
      seeds.map(({ table }) => `SELECT 1 FROM ${table} WHERE bewerkt_op IS NOT NULL`).join(' UNION ALL '),
    )
    await client.query('COMMIT')
    return { changed, kept: kept.rowCount ?? 0 }
  } finally {
    await client.end()
  }
}

async function findRemoved(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ tekst: string }>(
    `SELECT soort || ' ' || sleutel AS tekst FROM inhoud_versie v
     WHERE weg AND versie = (SELECT max(versie) FROM inhoud_versie l WHERE l.soort = v.soort AND l.sleutel = v.sleutel)`,
  )
  return new Set(rows.map(({ tekst }) => tekst))
}

async function loadRow(client: Client, { table, key }: Seed, row: Row): Promise<number> {
  const hash = createHash('sha256').update(JSON.stringify(row)).digest('hex')
  const inhoud = JSON.stringify(inhoudSoorten[table].parse(row.inhoud))
  const columns = { ...row.columns, inhoud, seed_hash: hash }
  const names = Object.keys(columns)
  const result = await client.query(
    `INSERT INTO ${table} (${key}, ${names.join(', ')}) VALUES ($1, ${names.map((_, index) => `$${index + 2}`).join(', ')})
     ON CONFLICT (${key}) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
     WHERE ${table}.bewerkt_op IS NULL AND ${table}.seed_hash <> excluded.seed_hash`,
    [row.key, ...Object.values(columns)],
  )
  return result.rowCount ?? 0
}
