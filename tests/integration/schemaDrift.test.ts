import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { withDatabase } from '../../scripts/database'
import { datamodelScript } from '../../scripts/schemaEngine'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

/**
 * As Postgres itself writes it down, without what Prisma cannot say (that a list is never NULL, that a key is checked at
 * commit), what it makes up (names of indexes), and the two ways to write that a row which is referred to stays.
 */
const columns = `
  SELECT concat_ws(' ', c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
                   CASE WHEN a.attnotnull AND a.attndims = 0 THEN 'NOT NULL' END, 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)) AS line
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    AND c.relname <> '_prisma_migrations'`
const beyondKeys = ' (ON UPDATE CASCADE ON DELETE RESTRICT|DEFERRABLE INITIALLY DEFERRED)'
const keys = `
  SELECT conrelid::regclass || ' ' || regexp_replace(pg_get_constraintdef(oid), '${beyondKeys}', '') AS line
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')`
const indexes = `SELECT regexp_replace(indexdef, 'INDEX \\S+', 'INDEX') AS line FROM pg_indexes WHERE schemaname = 'public'`

/** What the portal reads with SQL only. */
const beyondPrisma =
  /^(aanmelding_zoekindex|casus_zvh|audit_keten|zoekindex|zoekvraag_zonder_antwoord)\.|^aanmelding\.volgorde_op /

const name = `datamodel_${randomBytes(6).toString('hex')}`
const admin = new Client({ connectionString: withDatabase(inject('ownerUrl'), 'postgres') })
const datamodel = new Client({ connectionString: withDatabase(inject('ownerUrl'), name) })

beforeAll(async () => {
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`)
  await datamodel.connect()
  await datamodel.query(await datamodelScript(withDatabase(inject('ownerUrl'), name)))
})
afterAll(async () => {
  await datamodel.end()
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await admin.end()
})

const linesOf = async (client: Client, sql: string): Promise<string[]> =>
  (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line)

describe('schema.prisma and the migrations', () => {
  it.each(Object.entries({ columns, keys, indexes }))('have the same %s', async (_, sql) => {
    const [said, made] = [await linesOf(datamodel, sql), await linesOf(owner, sql)]
    expect(said.length).toBeGreaterThan(10)
    expect(said.filter((line) => !made.includes(line))).toEqual([])
  })

  it('know the same columns', async () => {
    const [said, made] = [await linesOf(datamodel, columns), await linesOf(owner, columns)]
    expect(made.filter((line) => !said.includes(line) && !beyondPrisma.test(line))).toEqual([])
  })
})
