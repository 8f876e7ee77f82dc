import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tafelSlugs } from '@/domain/routering/tafels'
import { findCijfers } from '@/features/aanmeldingen/cijfers/queries'
import { db } from '@/server/db/client'
import { inTransaction } from '@/server/db/transaction'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { anyWereld, gezien, kleineWeggelaten, verraden, type Wereld } from '../factories/cijferwereld'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const tafelVan = async (who: string, slug: string) => {
  const cijfers = await findCijfers(await demoActor(owner, who))
  return { ...cijfers.tafels.find((tafel) => tafel.slug === slug), regio: cijfers.regio }
}

const counts = async (slug: string) =>
  (
    await owner.query<{ op_tijd: number; te_laat: number }>(
      'SELECT sum(op_tijd)::int AS op_tijd, sum(te_laat)::int AS te_laat FROM terugmeldtelling WHERE tafel_slug = $1',
      [slug],
    )
  ).rows[0]

/** Writes counts of this month, as many acts would. */
const setCounts = (slug: string, opTijd: number, teLaat: number) =>
  owner.query(
    `INSERT INTO terugmeldtelling VALUES (date_trunc('month', now())::date, $1, $2, $3)
     ON CONFLICT (maand, tafel_slug) DO UPDATE SET op_tijd = excluded.op_tijd, te_laat = excluded.te_laat`,
    [slug, opTijd, teLaat],
  )

describe('the figure "terugmeldingen op tijd"', () => {
  it('counts each answer to a running term once, in time or late, and nothing that is rolled back', async () => {
    await createAanmelding(owner, { status: 'besproken', tafel: 'topx' })
    expect(await counts('topx')).toEqual({ op_tijd: 3, te_laat: 0 })
    const late = await createAanmelding(owner, { status: 'ingediend', tafel: 'topx' })
    await owner.query(`UPDATE aanmelding SET uiterlijk = now() - interval '1 hour' WHERE id = $1`, [late.id])
    const zvh = await demoActor(owner, 'zvh')
    const { voerUit } = await import('@/features/aanmeldingen/overgang')
    const act = { changes: { behandelaarId: zvh.accountId } }
    await inTransaction(zvh, (tx) => voerUit(tx, zvh, late.id, 'neemInBehandeling', act))
    expect(await counts('topx')).toEqual({ op_tijd: 3, te_laat: 1 })
    await expect(
      inTransaction(zvh, async (tx) => {
        await voerUit(tx, zvh, late.id, 'legTerug', {
          intern: 'Toch niet.',
          changes: { behandelaarId: null },
        })
        throw new Error('toch niet')
      }),
    ).rejects.toThrow('toch niet')
    expect(await counts('topx')).toEqual({ op_tijd: 3, te_laat: 1 })
  })

  it('gives counts to the ZVH only; others get a rounded share, and none below ten', async () => {
    await owner.query('DELETE FROM terugmeldtelling')
    await setCounts('topx', 17, 4)
    await setCounts('levensloopaanpak', 8, 1)
    expect(await tafelVan('zvh', 'topx')).toMatchObject({
      cijfer: { opTijd: 17, teLaat: 4, percentage: 81 },
      regio: { opTijd: 25, teLaat: 5, percentage: 83 },
    })
    for (const who of ['portefeuillehouder', 'triagetafel', 'procesmanager.enschede', 'bestuur.enschede']) {
      const hidden = { opTijd: null, teLaat: null }
      expect(await tafelVan(who, 'topx'), who).toMatchObject({
        cijfer: { ...hidden, percentage: 80 },
        regio: { ...hidden, percentage: 85 },
        termijnen: undefined,
      })
      // One of these has nine, the other has none: nobody can tell which.
      for (const slug of ['levensloopaanpak', 'hoogcomplex-oostnl'])
        expect((await tafelVan(who, slug)).cijfer, who).toBeUndefined()
    }
  })

  it('is not to be had around the function, and not by who has no right to it', async () => {
    const portefeuillehouder = await demoActor(owner, 'portefeuillehouder')
    await expect(inTransaction(portefeuillehouder, (tx) => tx.terugmeldtelling.count())).rejects.toThrow(
      'permission denied',
    )
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await expect(findCijfers(wijkcoach)).rejects.toThrow('zonder recht')
    const asked = (tx: Pick<ReturnType<typeof db>, '$queryRaw'>) =>
      tx.$queryRaw<unknown[]>`SELECT * FROM terugmeldcijfers('2020-01-01')`
    expect(await inTransaction(wijkcoach, asked)).toEqual([])
    expect(await asked(db())).toEqual([])
    await expect(
      inTransaction(portefeuillehouder, (tx) => tx.$queryRaw`SELECT * FROM tel_open_termijnen(now())`),
    ).rejects.toThrow('permission denied')
  })

  it('shows the ZVH how many terms run and have passed at every table, also where it reviews nothing', async () => {
    const { id } = await createAanmelding(owner, { tafel: 'triage-transfertafel' })
    await owner.query(`UPDATE aanmelding SET uiterlijk = now() - interval '1 day' WHERE id = $1`, [id])
    expect((await tafelVan('zvh', 'triage-transfertafel')).termijnen).toEqual({ lopend: 1, teLaat: 1 })
  })
})

describe('a count below ten', () => {
  const show = async (wereld: Wereld) => {
    await owner.query('DELETE FROM terugmeldtelling')
    for (const [index, { opTijd, teLaat }] of wereld.entries())
      await setCounts(tafelSlugs[index] ?? '', opTijd, teLaat)
    const { regio, tafels } = await findCijfers(await demoActor(owner, 'portefeuillehouder'))
    return [regio, ...tafelSlugs.map((slug) => tafels.find((tafel) => tafel.slug === slug)?.cijfer)]
  }

  it('cannot be found by subtraction: whatever is shown fits other counts too', async () => {
    const attack = (wereld: Wereld) => {
      expect(verraden(wereld)).toEqual([])
    }
    const een = [
      { opTijd: 20, teLaat: 3 },
      { opTijd: 4, teLaat: 1 },
    ]
    expect(verraden(een, kleineWeggelaten)).toContain('1 opTijd')
    fc.assert(fc.property(anyWereld(tafelSlugs.length), attack), { numRuns: 100 })
    // And so it is shown: the attack is made on what the database really answers.
    await fc.assert(
      fc.asyncProperty(anyWereld(tafelSlugs.length), async (wereld) => {
        const shown = await show(wereld)
        expect(shown.map((cijfer) => cijfer?.percentage ?? null)).toEqual(gezien(wereld))
        for (const cijfer of shown)
          expect([cijfer?.opTijd ?? null, cijfer?.teLaat ?? null]).toEqual([null, null])
      }),
      { numRuns: 25 },
    )
  })
})
