import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { pool } from '@/server/db/client'
import { Prisma } from '@/server/db/generated/client'
import { isUnavailable } from '@/server/db/outage'
import { askAs } from '@/server/db/statement'
import { inTransaction } from '@/server/db/transaction'
import { defineStatement, NotAllowed } from '@/server/guarded'
import { noteLogged } from '@/server/seal/opened'
import { demoActor } from '../factories/actors'
import { createCasus } from '../factories/casussen'
import { overlast } from '../factories/situaties'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const zvh = () => demoActor(owner, 'zvh')
const settings = Prisma.sql`SELECT current_setting('portaal.rol', true) AS rol, current_setting('portaal.account', true) AS account`
const countCasussen = Prisma.sql`SELECT count(*)::int AS aantal FROM casus`

/** As when a network falls away in the middle of a question. */
async function cutSleeper(): Promise<void> {
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'SELECT pg_sleep(20)'`
  while ((await owner.query(cut)).rowCount === 0) await new Promise((done) => setTimeout(done, 20))
}

describe('one statement past Prisma', () => {
  it('is asked as this person, and leaves nothing of them on the connection', async () => {
    const actor = await zvh()
    expect(await askAs(actor)(settings)).toEqual([{ rol: 'zvh', account: actor.accountId }])
    for (let turn = 0; turn < pool().totalCount; turn++)
      expect((await pool().query(settings.text)).rows).toEqual([{ rol: '', account: '' }])
  })

  it('sees what a transaction of Prisma sees, and no more', async () => {
    await createCasus(owner, overlast)
    const seen = async (actor: Actor) => (await askAs(actor)<{ aantal: number }>(countCasussen))[0]?.aantal
    const names = [
      'zvh',
      'wijkcoach.enschede',
      'wijkcoach.almelo',
      'procesmanager.almelo',
      'auditor',
    ] as const
    const counts = []
    for (const name of names) {
      const actor = await demoActor(owner, name)
      expect(await seen(actor)).toBe(await inTransaction(actor, (tx) => tx.casus.count()))
      counts.push(await seen(actor))
    }
    expect(new Set(counts).size).toBeGreaterThan(1)
  })

  it('keeps nothing of a statement that fails, and goes on', async () => {
    const ask = askAs(await zvh())
    await expect(ask(Prisma.sql`SELECT 1 / 0`)).rejects.toThrow('division by zero')
    expect(await ask(Prisma.sql`SELECT 1 AS een`)).toEqual([{ een: 1 }])
  })

  it('says so when the connection is cut, and takes another one', async () => {
    const ask = askAs(await zvh())
    const [cut] = await Promise.all([
      ask(Prisma.sql`SELECT pg_sleep(20)`).catch((error) => error),
      cutSleeper(),
    ])
    expect(isUnavailable(cut)).toBe(true)
    expect(await ask(Prisma.sql`SELECT 1 AS een`)).toEqual([{ een: 1 }])
  })
})

describe('defineStatement', () => {
  const read = defineStatement('aanmelding.behandelen', async (ask) => {
    noteLogged()
    return ask(Prisma.sql`SELECT 1 AS een`)
  })

  it('answers who may ask, and nobody else', async () => {
    expect(await read(await zvh())).toEqual([{ een: 1 }])
    await expect(read(await demoActor(owner, 'wijkcoach.enschede'))).rejects.toBeInstanceOf(NotAllowed)
  })

  it('fails when nothing was written of the reading', async () => {
    const unlogged = defineStatement('aanmelding.behandelen', (ask) => ask(countCasussen))
    await expect(unlogged(await zvh())).rejects.toThrow('gelezen zonder logregel')
  })
})
