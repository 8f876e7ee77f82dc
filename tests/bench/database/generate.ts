import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { addAccounts } from './accounts'
import {
  archiveYears,
  elsewhereCount,
  elsewhereStatussen,
  endedStatussen,
  gemeenten,
  leeftijdsklassen,
  openCount,
  openDays,
  openStatussen,
  tafels,
  uitkomsten,
} from './proportions'
import { sealedAt, sealInvented, takeBenchKeys } from './sealing'
import {
  fillAanmelding,
  fillCasus,
  fillGebeurtenis,
  fillInvented,
  fillZoekindex,
  prepare,
} from './statements'
import { rareWords, sentences } from './words'

const chunk = 25_000

/** So many connections load at the same time. */
const lanes = 2

/**
 * Adds so many invented aanmeldingen, with their casus and search index, as a portal that has run for ten years would have them.
 * Loads past the triggers, which would do the same row by row, and leaves the statistics as a database at work has them.
 */
export async function generate(ownerUrl: string, count: number): Promise<void> {
  takeBenchKeys()
  await withClient(ownerUrl, async (client) => {
    await addAccounts(client)
    await client.query('DROP INDEX aanmelding_zoekindex_woorden')
  })
  const chunks = Array.from({ length: Math.ceil(count / chunk) }, (_, index) => index * chunk + 1)
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      withClient(ownerUrl, async (client) => {
        await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`)
        await client.query(prepare)
        for (const from of chunks.filter((_, index) => index % lanes === lane))
          await fill(client, from, Math.min(from + chunk - 1, count), count)
      }),
    ),
  )
  await withClient(ownerUrl, async (client) => {
    await client.query(`SET maintenance_work_mem = '512MB'`)
    await client.query(
      'CREATE INDEX aanmelding_zoekindex_woorden ON aanmelding_zoekindex USING gin (woorden)',
    )
    const lines = Array.from({ length: openCount }, () => randomUUID())
    await client.query(fillGebeurtenis, [
      lines,
      lines.map((id) => sealedAt('gebeurtenis', 'tekst', id, 'Uw aanmelding is ontvangen.')),
    ])
    for (const table of ['casus', 'aanmelding', 'aanmelding_zoekindex', 'gebeurtenis', 'account'])
      await client.query(`VACUUM ANALYZE ${table}`)
  })
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function fill(client: Client, from: number, to: number, count: number): Promise<void> {
  await client.query('TRUNCATE invented')
  const ended = Math.max(0, count - openCount - elsewhereCount)
  await client.query(fillInvented, [
    from,
    to,
    ended,
    ended + openCount,
    archiveYears * 365.25 - openDays,
    openDays,
    [tafels, gemeenten, endedStatussen, openStatussen, elsewhereStatussen, uitkomsten, leeftijdsklassen].map(
      (list) => list.join(' '),
    ),
    sentences,
    rareWords,
  ])
  await sealInvented(client)
  for (const statement of [fillCasus, fillAanmelding, fillZoekindex]) await client.query(statement)
}
