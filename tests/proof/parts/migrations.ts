import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { withDatabase } from '../../../scripts/database'
import { migrate } from '../../../scripts/migrate'
import { migrationNames } from '../../../scripts/schemaEngine'
import { connected, makeOldDatabase, oldVersion } from '../harness/millionRows'
import { type Proof, snel } from '../harness/proof'

const count = snel ? 50_000 : 1_000_000

/** A request waits five seconds for its transaction before it is told that the database is away (milliseconds). */
const longestWait = 4_000

/** What the old version does all day, each as often as it can: a lock shows as a statement that waits. */
const work = [
  `SELECT id FROM aanmelding WHERE tafel_slug = 'topx' AND status = 'ingediend' ORDER BY uiterlijk LIMIT 25`,
  `UPDATE aanmelding SET ligt_bij_sinds = ligt_bij_sinds WHERE id = (SELECT id FROM aanmelding LIMIT 1)`,
  `UPDATE casus SET bijgewerkt_op = now() WHERE id = (SELECT id FROM casus LIMIT 1)`,
  `INSERT INTO audit_regel (op, rol, handeling, grondslag) VALUES (now(), 'systeem', 'proef', 'proef')`,
  `INSERT INTO outbox (id, soort, aanmelding_id, ontvanger_id, aangemaakt_op, verzonden_op)
   SELECT gen_random_uuid(), 'ontvangen', id, aanmelder_id, now(), now() FROM aanmelding LIMIT 1`,
]

type Watched = { longest: number; readonly errors: string[]; stop: () => Promise<void> }

async function watchWork(url: string): Promise<Watched> {
  let done = false
  const watched: Watched = { longest: 0, errors: [], stop: async () => undefined }
  const lanes = work.map(async (sql) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    while (!done) {
      const begin = performance.now()
      await client.query(sql).catch((error: Error) => watched.errors.push(error.message))
      watched.longest = Math.max(watched.longest, performance.now() - begin)
      await pause(10)
    }
    await client.end()
  })
  watched.stop = async () => {
    done = true
    await Promise.all(lanes)
  }
  return watched
}

type Measured = { readonly name: string; readonly waited: number; readonly took: number }

export const migrations: Proof = {
  name: 'migrations',
  attack: `migrations on ${count.toLocaleString('en')} aanmeldingen while the version before is at work`,
  run: async (cluster) => {
    const { ownerUrl, appUrl } = await makeOldDatabase(cluster, count)
    const newer = (await migrationNames()).filter((name) => name > oldVersion)
    const watched = await watchWork(ownerUrl)
    await pause(2_000)
    const before = Math.round(watched.longest)
    const measured: Measured[] = []
    for (const name of newer) {
      watched.longest = 0
      const begin = performance.now()
      await migrate(ownerUrl, appUrl, name)
      const took = Math.round(performance.now() - begin)
      await pause(200)
      measured.push({ name: name.replace(/^\d+_/, ''), waited: Math.round(watched.longest), took })
    }
    await watched.stop()
    await connected(withDatabase(ownerUrl, 'postgres'), (admin) => admin.query('DROP DATABASE oude_versie'))
    const worst = measured.toSorted((a, b) => b.waited - a.waited)[0]
    return {
      tried: `${newer.length} migrations, ${work.length} kinds of statement all the time`,
      held: measured.every(({ waited }) => waited <= longestWait) && watched.errors.length === 0,
      seen: `longest wait ${worst?.waited} ms (${worst?.name}, which took ${worst?.took} ms; without a migration ${before} ms), ${watched.errors.length} statements failed${watched.errors[0] ? `: ${watched.errors[0]}` : ''}`,
    }
  },
}
