import { Client } from 'pg'
import { keyRing } from '@/server/seal/keyRing'
import { open, seal } from '@/server/seal/seal'
import { columnOf, type SealedTable, sealedTables } from '@/server/seal/sealedColumns'
import { blindWords } from '@/server/seal/searchWords'

/** Rows per transaction: an interrupted run has done whole batches, and the next one goes on with what is left. */
const batch = 500

/** A copy of a sealed column is kept by its trigger. */
const tables = Object.entries(sealedTables).flatMap(([model, spec]) => (model === 'CasusPlek' ? [] : [spec]))

type Row = Readonly<Record<string, string | null>>
type Field = {
  readonly column: string
  readonly read: string
  readonly write: (value: string) => string
  readonly isPlain: (stored: string) => boolean
}

/** Closed answers from before they were sealed; a list or an object with nothing in it says nothing. */
const isPlainJson = (stored: string) => /^[[{]/.test(stored) && !['{}', '[]'].includes(stored)

const fieldsOf = ({ texts, json }: SealedTable): readonly Field[] => [
  ...texts.map(columnOf).map((column) => ({
    column,
    read: column,
    write: (value: string) => value,
    isPlain: () => false,
  })),
  ...json.map(columnOf).map((column) => ({
    column,
    read: `${column} #>> '{}'`,
    write: (value: string) => `to_jsonb(${value}::text)`,
    isPlain: isPlainJson,
  })),
]

async function withOwner<T>(ownerUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** One transaction in which the policies let the owner at every row. */
async function maintaining<T>(owner: Client, work: () => Promise<T>): Promise<T> {
  await owner.query(`BEGIN; SET LOCAL portaal.rol = 'onderhoud'`)
  try {
    const done = await work()
    await owner.query('COMMIT')
    return done
  } catch (error) {
    await owner.query('ROLLBACK')
    throw error
  }
}

/** Seals again everything that was sealed with another key than the one in use. @returns per table how many rows that were */
export const reseal = (ownerUrl: string): Promise<Map<string, number>> =>
  withOwner(ownerUrl, async (owner) => {
    const done = new Map<string, number>()
    for (const spec of tables) done.set(spec.table, await resealTable(owner, spec))
    return done
  })

/**
 * Seals what a release before still stored in plain, once: a table of which the database did not check every row yet. Then it does,
 * and the next start has nothing to do. @returns how many rows
 */
export const sealWhatIsPlain = (ownerUrl: string): Promise<number> =>
  withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT conrelid::regclass::text AS name FROM pg_constraint WHERE NOT convalidated AND conname = conrelid::regclass || '_versleuteld'`,
    )
    let sealed = 0
    for (const spec of tables.filter(({ table }) => rows.some(({ name }) => name === table))) {
      sealed += await resealTable(owner, spec)
      await askForCiphertext(owner, spec)
      // What was written while the first round ran.
      sealed += await resealTable(owner, spec)
      await maintaining(owner, () =>
        owner.query(`ALTER TABLE ${spec.table} VALIDATE CONSTRAINT ${spec.table}_versleuteld`),
      )
    }
    return sealed
  })

/** From now on the database takes nothing else in these columns; rows that are there already are checked later. */
const askForCiphertext = (owner: Client, spec: SealedTable): Promise<unknown> => {
  const checks = [...spec.texts, ...spec.json].map((field) => `is_versleuteld(${columnOf(field)})`)
  const name = `${spec.table}_versleuteld`
  return maintaining(owner, () =>
    owner.query(
      `ALTER TABLE ${spec.table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} CHECK (${checks.join(' AND ')}) NOT VALID`,
    ),
  )
}

async function resealTable(owner: Client, spec: SealedTable): Promise<number> {
  let changed = 0
  let last: readonly string[] = []
  do {
    const seen = await maintaining(owner, () => resealBatch(owner, spec, last))
    changed += seen.changed
    last = seen.last
  } while (last.length > 0)
  return changed
}

/** The rows after `last`, in the order of their key; an empty `last` in the answer means that there are no more. */
async function resealBatch(owner: Client, spec: SealedTable, last: readonly string[]) {
  const fields = fieldsOf(spec)
  const keys = spec.key.map(columnOf)
  const beyond = keys.map((_, index) => `$${index + 1}`)
  const { rows } = await owner.query<Row>(
    `SELECT ${keys.map((key) => `${key}::text`).join(', ')}, ${fields.map(({ column, read }) => `${read} AS ${column}`).join(', ')}
     FROM ${spec.table} ${last.length > 0 ? `WHERE (${keys.join(', ')}) > (${beyond.join(', ')})` : ''}
     ORDER BY ${keys.map((key) => `${spec.table}.${key}`).join(', ')} LIMIT ${batch} FOR UPDATE`,
    [...last],
  )
  let changed = 0
  for (const row of rows) if (await resealRow(owner, spec, fields, row)) changed++
  const end = rows.length < batch ? undefined : rows.at(-1)
  return { changed, last: end ? keys.map((key) => end[key] ?? '') : [] }
}

async function resealRow(
  owner: Client,
  spec: SealedTable,
  fields: readonly Field[],
  row: Row,
): Promise<boolean> {
  const current = `pz1.${keyRing().current}.`
  const keys = spec.key.map(columnOf)
  const name = keys.map((key) => row[key] ?? '')
  const old = fields.flatMap((field) => {
    const stored = row[field.column]
    if (!stored) return []
    const isOld = stored.startsWith('pz1.') && !stored.startsWith(current)
    return isOld || field.isPlain(stored) ? [{ ...field, stored }] : []
  })
  if (old.length === 0) return false
  const fresh = old.map(({ column, stored, isPlain }) => {
    const place = { table: spec.table, column, row: name.join('/') }
    return seal(place, isPlain(stored) ? stored : open(place, stored))
  })
  await owner.query(
    `UPDATE ${spec.table} SET ${old.map(({ column, write }, index) => `${column} = ${write(`$${keys.length + index + 1}`)}`).join(', ')}
     WHERE ${keys.map((key, index) => `${key} = $${index + 1}`).join(' AND ')}`,
    [...name, ...fresh],
  )
  return true
}

type Worded = { readonly id: string; readonly formulier: string; readonly zoekwoorden: readonly string[] }

/** Blinds the words of every aanmelding with the search key in use. Again does no harm. @returns how many rows changed */
export const blindAnew = (ownerUrl: string): Promise<number> =>
  withOwner(ownerUrl, async (owner) => {
    let changed = 0
    let last = ''
    for (;;) {
      const rows = await maintaining(owner, () => blindBatch(owner, last))
      changed += rows.filter(({ fresh }) => fresh).length
      last = rows.at(-1)?.id ?? ''
      if (rows.length < batch) return changed
    }
  })

async function blindBatch(owner: Client, after: string) {
  const { rows } = await owner.query<Worded>(
    `SELECT id, formulier #>> '{}' AS formulier, zoekwoorden FROM aanmelding
     WHERE jsonb_typeof(formulier) = 'string' AND formulier #>> '{}' LIKE 'pz1.%' AND ($1 = '' OR id > nullif($1, '')::uuid)
     ORDER BY id LIMIT ${batch} FOR UPDATE`,
    [after],
  )
  const seen = rows.map(({ id, formulier, zoekwoorden }) => {
    const text = open({ table: 'aanmelding', column: 'formulier', row: id }, formulier)
    const words = blindWords(JSON.parse(text))
    return { id, words, fresh: words.join() !== zoekwoorden.join() }
  })
  for (const { id, words, fresh } of seen)
    if (fresh) await owner.query('UPDATE aanmelding SET zoekwoorden = $2 WHERE id = $1', [id, words])
  return seen
}

/** How many texts there are per key, so that somebody knows which key may go. */
export const countPerKey = (ownerUrl: string): Promise<Map<string, number>> =>
  withOwner(ownerUrl, (owner) =>
    maintaining(owner, async () => {
      const counts = new Map<string, number>()
      for (const spec of tables) {
        for (const { read } of fieldsOf(spec)) {
          const { rows } = await owner.query<{ naam: string; aantal: string }>(
            `SELECT split_part(${read}, '.', 2) AS naam, count(*) AS aantal FROM ${spec.table}
             WHERE ${read} LIKE 'pz1.%' GROUP BY 1`,
          )
          for (const { naam, aantal } of rows) counts.set(naam, (counts.get(naam) ?? 0) + Number(aantal))
        }
      }
      return counts
    }),
  )
