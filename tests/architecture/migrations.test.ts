import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Tables that grow with every casus: a lock on one of these stops everybody who works. */
const growing = [
  'aanmelding',
  'aanmelding_zoekindex',
  'audit_regel',
  'casus',
  'casus_gebeurtenis',
  'casus_plek',
  'gebeurtenis',
  'outbox',
]

/** Migrations up to here made the first version: nothing ran beside them. */
const firstVersion = '20261123000510_redactie_kennis'

/** What `npm run proof -- migrations` measured at 1,000,000 rows, and found short enough. */
const measured = new Set([
  '20261124000300_nieuwsbrief: CHECK or FOREIGN KEY without NOT VALID on outbox',
  '20261124000300_nieuwsbrief: index without CONCURRENTLY on outbox',
])

type Rule = { readonly says: string; readonly breaks: (statement: string) => boolean }

const alter = /^ALTER TABLE (?:ONLY )?(?:IF EXISTS )?"?(\w+)"?/i
const rules: readonly Rule[] = [
  { says: 'SET NOT NULL', breaks: (sql) => alter.test(sql) && /SET NOT NULL/i.test(sql) },
  { says: 'another type', breaks: (sql) => alter.test(sql) && /\bTYPE\b/i.test(sql) },
  { says: 'a column that is computed', breaks: (sql) => alter.test(sql) && /GENERATED ALWAYS AS/i.test(sql) },
  {
    says: 'CHECK or FOREIGN KEY without NOT VALID',
    breaks: (sql) =>
      alter.test(sql) && /ADD CONSTRAINT[\s\S]*(?:CHECK|FOREIGN KEY)/i.test(sql) && !/NOT VALID/i.test(sql),
  },
  {
    says: 'a column or name that the version before still uses',
    breaks: (sql) => (alter.test(sql) && /DROP COLUMN|RENAME/i.test(sql)) || /^DROP TABLE/i.test(sql),
  },
  {
    says: 'index without CONCURRENTLY',
    breaks: (sql) => /^CREATE (?:UNIQUE )?INDEX/i.test(sql) && !/CONCURRENTLY/i.test(sql),
  },
  { says: 'UPDATE of every row', breaks: (sql) => /^UPDATE/i.test(sql) && !/\bWHERE\b/i.test(sql) },
]

const tableOf = (sql: string): string | undefined =>
  /^(?:ALTER TABLE|DROP TABLE|UPDATE|CREATE (?:UNIQUE )?INDEX[\s\S]*? ON)\s+(?:ONLY |IF EXISTS )*"?(\w+)"?/i.exec(
    sql,
  )?.[1]

/** The statements of a script; the bodies of functions are no statements of the migration. */
function statementsOf(script: string): string[] {
  const bare = script
    .replace(/--.*$/gm, '')
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replace(/\s+/g, ' ')
  return bare.split(';').map((one) => one.trim())
}

const problemsIn = (name: string, script: string): string[] =>
  statementsOf(script).flatMap((sql) => {
    const table = tableOf(sql)
    if (!table || !growing.includes(table)) return []
    return rules.filter(({ breaks }) => breaks(sql)).map(({ says }) => `${name}: ${says} on ${table}`)
  })

describe('a migration runs while the version before is at work', () => {
  it('locks no table that grows, and takes nothing away that is still used', () => {
    const newer = readdirSync('prisma/migrations').filter((name) => /^\d/.test(name) && name > firstVersion)
    expect(newer.length).toBeGreaterThan(0)
    const found = newer.flatMap((name) =>
      problemsIn(name, readFileSync(`prisma/migrations/${name}/migration.sql`, 'utf8')),
    )
    expect(found.filter((problem) => !measured.has(problem))).toEqual([])
    expect([...measured].filter((problem) => !found.includes(problem))).toEqual([])
  })

  it.each([
    ['ALTER TABLE casus ALTER COLUMN code SET NOT NULL', 'SET NOT NULL'],
    ['ALTER TABLE casus ALTER code TYPE int', 'another type'],
    [
      'ALTER TABLE "aanmelding" ADD COLUMN x tsvector GENERATED ALWAYS AS (y) STORED',
      'a column that is computed',
    ],
    ['ALTER TABLE outbox ADD CONSTRAINT a CHECK (b > 1)', 'CHECK or FOREIGN KEY without NOT VALID'],
    ['ALTER TABLE casus DROP COLUMN code', 'a column or name that the version before still uses'],
    ['CREATE INDEX a ON gebeurtenis (op)', 'index without CONCURRENTLY'],
    ['UPDATE casus SET code = 1', 'UPDATE of every row'],
  ])('%s is found', (sql, says) => {
    expect(problemsIn('x', `-- why\n${sql};`)).toEqual([expect.stringContaining(`x: ${says} on `)])
  })

  it.each([
    'ALTER TABLE outbox ADD CONSTRAINT a CHECK (b > 1) NOT VALID',
    'ALTER TABLE casus ADD COLUMN x text',
    'CREATE INDEX CONCURRENTLY a ON gebeurtenis (op)',
    'CREATE INDEX a ON nieuwsbrief (op)',
    'CREATE FUNCTION f() AS $$ UPDATE casus SET code = 1; $$',
  ])('%s is fine', (sql) => {
    expect(problemsIn('x', sql)).toEqual([])
  })
})
