import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { sessionOptions } from '@/server/db/client'
import { createWorld } from '../matrix/world'
import { testDatabase } from '../setup/database'

const { owner, appUrl } = testDatabase()

/** Tables that tell nothing of a casus: who there is, and texts that everybody may read. Whatever is not named here must be guarded. */
const withoutCasus = [
  ...['_prisma_migrations', 'account', 'bewaartermijn', 'organisatie', 'sessie'],
  ...[
    'gemeente',
    'contact',
    'ondersteuner',
    'overlegtafel',
    'begrip',
    'besluit',
    'project',
    'themabijeenkomst',
    'inhoud_versie',
    'pagina',
    'synoniem',
    'nieuws',
    'vraag',
    'zoekindex',
  ],
]

type Table = { readonly name: string; readonly forced: boolean; readonly readable: boolean }

let tables: Table[]

beforeAll(async () => {
  await createWorld(owner)
  const { rows } = await owner.query<Table>(
    `SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS forced,
            has_table_privilege('portaal_app', oid, 'SELECT, INSERT, UPDATE, DELETE') AS readable
     FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  )
  tables = rows
}, 60_000)

const guarded = () => tables.filter(({ name, readable }) => readable && !withoutCasus.includes(name))

/** As the portal is connected, before anybody said who is asking; or with only a role, for instance after a mistake. */
async function asApp<T>(role: string | null, work: (app: Client) => Promise<T>): Promise<T> {
  const app = new Client({ connectionString: appUrl, options: sessionOptions })
  await app.connect()
  try {
    if (role) await app.query(`SELECT set_config('portaal.rol', $1, false)`, [role])
    return await work(app)
  } finally {
    await app.end()
  }
}

/** How many rows a statement touches; one that the database refuses touches none. */
const touched = async (app: Client, sql: string): Promise<number> => {
  await app.query('BEGIN')
  const result = await app.query(sql).catch(() => undefined)
  await app.query('ROLLBACK')
  return result?.rowCount ?? 0
}

describe('every table with casus data', () => {
  it('forces its policies on everybody, its owner too', () => {
    expect(guarded().length).toBeGreaterThan(20)
    expect(guarded().filter(({ forced }) => !forced)).toEqual([])
  })

  it.each([null, 'wijkcoach', 'partner', 'bestuur', 'procesmanager', 'Auditor', 'onbekend'])(
    'shows and changes nothing when nobody said who is asking (role: %s)',
    async (role) => {
      const found: string[] = []
      await asApp(role, async (app) => {
        for (const { name } of guarded()) {
          // Dates and places of meetings are for every role that works with them.
          if (role && /^(?:bijeenkomst|overlegritme)$/.test(name)) continue
          const column = await firstColumn(name)
          if (await touched(app, `SELECT FROM ${name}`)) found.push(`${role} leest ${name}`)
          if (await touched(app, `UPDATE ${name} SET ${column} = ${column}`))
            found.push(`${role} wijzigt ${name}`)
          if (await touched(app, `DELETE FROM ${name}`)) found.push(`${role} wist ${name}`)
        }
      })
      expect(found).toEqual([])
    },
  )

  it('takes no copy of a row from somebody who did not say who is asking', async () => {
    const accepted: string[] = []
    await asApp(null, async (app) => {
      for (const { name } of guarded()) {
        const { rows } = await owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t LIMIT 1`)
        if (!rows[0]) continue
        const literal = app.escapeLiteral(rows[0].row)
        if (await touched(app, `INSERT INTO ${name} SELECT (${literal}::${name}).* ON CONFLICT DO NOTHING`))
          accepted.push(name)
      }
    })
    expect(accepted).toEqual([])
  })
})

async function firstColumn(table: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND attgenerated = '' ORDER BY attnum LIMIT 1`,
    [table],
  )
  return rows[0]?.name ?? ''
}
