import type { Client } from 'pg'
import { keyRing } from '@/server/seal/keyRing'
import { seal } from '@/server/seal/seal'
import { blindWords } from '@/server/seal/searchWords'
import { testKeys } from '../../setup/keys'

/** Rows that go to the database at once. */
const batch = 1_000

type Invented = {
  readonly aanmelding_id: string
  readonly casus_id: string
  readonly gemeente: string
  readonly vraag: string
  readonly formulier: unknown
}

/** The keys of the tests, in a process whose settings do not matter otherwise. */
export function takeBenchKeys(): void {
  const { DATABASE_URL: given } = process.env
  process.env.PORTAAL_SLEUTELS = testKeys
  process.env.PORTAAL_GEHEIM ??= 'alleen-voor-het-meten'.padEnd(32, '-')
  process.env.DATABASE_URL ??= 'postgres://wordt-nog-geopend'
  keyRing()
  if (given === undefined) delete process.env.DATABASE_URL
}

const situatieIn = (gemeente: string) => ({
  directGevaar: 'nee',
  rol: 'wijkcoach',
  gemeente,
  leeftijd: '18-plus',
  lokaal: 'betrokken',
  vraag: ['geen-passende-plek'],
})

export const sealedAt = (table: string, column: string, row: string, text: string): string =>
  seal({ table, column, row }, text)

/** Fills the temporary table `written`: the texts of `invented` as the portal would store them. */
export async function sealInvented(client: Client): Promise<void> {
  await client.query('TRUNCATE written')
  const { rows } = await client.query<Invented>(
    'SELECT aanmelding_id, casus_id, gemeente, vraag, formulier FROM invented',
  )
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch)
    const text = (column: string, of: (row: Invented) => string) =>
      part.map((row) => sealedAt('aanmelding', column, row.aanmelding_id, of(row)))
    await client.query(
      `INSERT INTO written SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
      [
        part.map((row) => row.aanmelding_id),
        part.map((row) =>
          sealedAt('casus', 'situatie', row.casus_id, JSON.stringify(situatieIn(row.gemeente))),
        ),
        text('formulier', (row) => JSON.stringify(row.formulier)),
        text('onderwerp', (row) => row.vraag),
        text('vervolg_stap', () => 'De wijkcoach belt binnen twee weken met de inwoner.'),
        text('betere_route', () => 'Overleg eerst met het wijkteam.'),
        part.map((row) => blindWords(row.formulier).join(' ')),
      ],
    )
  }
}
