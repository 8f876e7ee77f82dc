import { describe, expect, it } from 'vitest'
import * as commands from '@/features/aanmeldingen/behandelaar/commands'
import { voerUit } from '@/features/aanmeldingen/overgang'
import { inTransaction } from '@/server/db/transaction'
import { actFor, createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const read = async (id: string) => {
  const { rows } = await owner.query(
    `SELECT status, behandelaar_id AS behandelaar, ligt_bij_sinds AS gezien,
       (SELECT count(*)::int FROM gebeurtenis g WHERE g.aanmelding_id = a.id) AS gebeurtenissen,
       (SELECT count(*)::int FROM audit_regel r WHERE r.aanmelding_id = a.id) AS audit,
       (SELECT count(*)::int FROM outbox o WHERE o.aanmelding_id = a.id) AS outbox FROM aanmelding a WHERE id = $1`,
    [id],
  )
  return rows[0]
}

describe('two behandelaars at once', () => {
  it('lets exactly one of them win, every time', async () => {
    const [zvh, zvh2] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'zvh2')]
    for (let round = 0; round < 10; round++) {
      const { id } = await createAanmelding(owner)
      const before = await read(id)
      const about = { id, gezien: before.gezien }
      const results = await Promise.all([
        commands.neemInBehandeling(zvh, about),
        commands.neemInBehandeling(zvh2, about),
      ])
      expect(results.filter((result) => result.ok)).toHaveLength(1)
      const lost = results.find((result) => !result.ok)
      expect(lost).toEqual({ ok: false, reason: 'inmiddels-gewijzigd' })
      const after = await read(id)
      expect(after.behandelaar).toBe(results[0]?.ok ? zvh.accountId : zvh2.accountId)
      expect(after.gebeurtenissen).toBe(before.gebeurtenissen + 1)
      expect(after.audit).toBe(before.audit + 1)
    }
  })

  it('refuses whoever looks at an older state, also when the status is still the same', async () => {
    const [zvh, zvh2] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'zvh2')]
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    const { gezien } = await read(id)
    expect(await commands.wijsToe(zvh, { id, gezien, behandelaar: zvh2.accountId })).toMatchObject({
      ok: true,
    })
    const late = await commands.wijsToe(zvh2, { id, gezien, behandelaar: zvh.accountId })
    expect(late).toEqual({ ok: false, reason: 'inmiddels-gewijzigd' })
    expect((await read(id)).behandelaar).toBe(zvh2.accountId)
  })
})

describe('one transaction', () => {
  it('leaves nothing behind when a later step fails', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const { id } = await createAanmelding(owner, { status: 'besproken' })
    const before = await read(id)
    const act = actFor('rondAf', zvh)
    const work = inTransaction(zvh, async (tx) => {
      await voerUit(tx, zvh, id, 'rondAf', act)
      throw new Error('de stroom valt uit')
    })
    await expect(work).rejects.toThrow('de stroom valt uit')
    expect(await read(id)).toEqual(before)
  })
})

describe('the database itself', () => {
  const close = async (changes: string, withTerugmelding: boolean) => {
    const zvh = await demoActor(owner, 'zvh')
    const { id } = await createAanmelding(owner, { status: 'besproken' })
    const before = await read(id)
    const work = inTransaction(zvh, async (tx) => {
      await tx.$executeRawUnsafe(`UPDATE aanmelding SET ${changes} WHERE id = '${id}'`)
      if (!withTerugmelding) return
      await tx.gebeurtenis.createMany({
        data: {
          aanmeldingId: id,
          op: new Date('2026-11-22T12:00:00Z'),
          handeling: 'rondAf',
          naarStatus: 'afgerond',
          rol: 'zvh',
          doorNaam: 'x',
          organisatieNaam: 'x',
          tekst: 'Klaar.',
          terugmelding: true,
        },
      })
    })
    return { work, unchanged: async () => expect(await read(id)).toEqual(before) }
  }
  const whole = `status = 'afgerond', uiterlijk = NULL, uitkomst = 'advies', vervolg_stap = 'pz0.gewist', vervolg_eigenaar = 'gemeente'`

  it('closes with all that it asks for', async () => {
    await (await close(whole, true)).work
  })

  it('refuses to close without a terugmelding', async () => {
    const { work, unchanged } = await close(whole, false)
    await expect(work).rejects.toThrow('zonder terugmelding')
    await unchanged()
  })

  it.each([
    ['next step', `vervolg_stap = NULL`],
    ['owner of the next step', `vervolg_eigenaar = ''`],
    ['uitkomst', `uitkomst = NULL`],
  ])('refuses to close without %s', async (_, missing) => {
    const column = missing.split(' ')[0]
    const rest = whole.split(', ').filter((part) => !part.startsWith(`${column} `))
    const { work, unchanged } = await close([...rest, missing].join(', '), true)
    await expect(work).rejects.toThrow()
    await unchanged()
  })

  it('refuses to turn away without a better route', async () => {
    const { work } = await close(whole.replace('afgerond', 'niet-in-behandeling'), false)
    await expect(work).rejects.toThrow()
  })
})
