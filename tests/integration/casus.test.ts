import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { regelset } from '@/domain/routering/routeadvies'
import type { Situatie } from '@/domain/routering/situatie'
import type { VraagId } from '@/domain/routering/vragen/vraag'
import { beantwoordVraag, startCasus, vernieuwAdvies } from '@/features/casus/commands'
import { findCasusAdvies, findCasusWegwijzer } from '@/features/casus/queries'
import { antwoordSchema, casusIdSchema, startSchema } from '@/features/casus/schema'
import { NotAllowed } from '@/server/guarded'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const toAdvice: readonly (readonly [VraagId, Situatie])[] = [
  ['directGevaar', { directGevaar: 'nee' }],
  ['leeftijd', { leeftijd: '18-plus' }],
  ['vraag', { vraag: ['partijen-komen-er-niet-uit'] }],
  ['lokaal', { lokaal: 'betrokken' }],
]

async function start(actor: Actor): Promise<string> {
  const id = randomUUID()
  expect(await startCasus(actor, { id, gemeente: 'GM0153' })).toEqual({ ok: true, value: id })
  return id
}

const answer = (actor: Actor, id: string, vraag: VraagId, antwoord: Situatie) => {
  if (vraag === 'rol') throw new Error('de rol wordt niet gevraagd')
  return beantwoordVraag(actor, id, { vraag, antwoord })
}

/** Answers whatever is asked, until the advice. */
async function answerAll(actor: Actor, id: string): Promise<void> {
  for (const [vraag, antwoord] of toAdvice) await answer(actor, id, vraag, antwoord)
  for (;;) {
    const casus = await findCasusWegwijzer(actor, id)
    const open = casus?.pad.volgende?.id
    if (!open) return
    await answer(actor, id, open, open === 'eerder' ? { eerder: [] } : {})
  }
}

const audit = async (id: string) => {
  const { rows } = await owner.query<{ handeling: string; rol: string; account_id: string }>(
    `SELECT handeling, rol, account_id FROM audit_regel
     WHERE casus_id = $1 AND handeling NOT LIKE '%.ingezien' ORDER BY id`,
    [id],
  )
  return rows
}

const stored = async (id: string) => {
  const { rows } = await owner.query('SELECT * FROM casus WHERE id = $1', [id])
  return rows[0]
}

describe('starting a casus', () => {
  it('takes the role of the account and a code that says nothing', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    const row = await stored(id)
    expect(row).toMatchObject({
      gemeente_code: 'GM0153',
      aangemaakt_door_id: wijkcoach.accountId,
      organisatie_id: wijkcoach.organisatie.id,
      situatie: { rol: 'wijkcoach', gemeente: 'GM0153' },
      gesteld: [],
      getoond: null,
      regelset: null,
    })
    expect(row.code).toMatch(/^TW-[2-9CDFHJKMNPQRTVWXY]{5}$/)
    expect(await audit(id)).toEqual([
      { handeling: 'casus.gestart', rol: 'wijkcoach', account_id: wijkcoach.accountId },
    ])
  })

  it.each([
    ['procesmanager.enschede', 'procesmanager-gemeente'],
    ['zvh', 'zvh'],
    ['huisarts', 'huisarts'],
    ['ggz', 'ggz-aanbieder'],
  ])('knows that %s is %s', async (name, rol) => {
    const actor = await demoActor(owner, name)
    const id = await start(actor)
    expect((await stored(id)).situatie.rol).toBe(rol)
  })

  it('takes along what was answered in the wegwijzer; the role of the account wins', async () => {
    const huisarts = await demoActor(owner, 'huisarts')
    const id = randomUUID()
    await startCasus(
      huisarts,
      { id, gemeente: undefined },
      {
        situatie: { rol: 'inwoner', directGevaar: 'nee', gemeente: 'GM0141', leeftijd: '18-plus' },
        gesteld: new Set(['verblijf'] as const),
      },
    )
    const row = await stored(id)
    expect(row.situatie).toEqual({
      rol: 'huisarts',
      directGevaar: 'nee',
      gemeente: 'GM0141',
      leeftijd: '18-plus',
    })
    expect(row.gesteld).toEqual(['verblijf'])
    expect(row.gemeente_code).toBe('GM0141')
  })

  it('reaches the advice at once when the wegwijzer was done', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = randomUUID()
    const meegenomen = { situatie: { directGevaar: 'ja' }, gesteld: new Set<never>() } as const
    await startCasus(wijkcoach, { id, gemeente: 'GM0153' }, meegenomen)
    expect(await findCasusAdvies(wijkcoach, id)).toMatchObject({ casusId: id, advies: { uitkomst: 'spoed' } })
    expect((await audit(id)).map(({ handeling }) => handeling)).toEqual([
      'casus.gestart',
      'casus.advies-getoond',
    ])
  })

  it('is one casus when the button is pressed twice, also at the same moment', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    expect(await startCasus(wijkcoach, { id, gemeente: 'GM0141' })).toEqual({ ok: true, value: id })
    expect(await audit(id)).toHaveLength(1)

    const same = randomUUID()
    const presses = Array.from({ length: 5 }, () => startCasus(wijkcoach, { id: same, gemeente: 'GM0153' }))
    expect(await Promise.all(presses)).toEqual(presses.map(() => ({ ok: true, value: same })))
    expect(await audit(same)).toHaveLength(1)
  })

  it('never takes over the casus of somebody else', async () => {
    const id = await start(await demoActor(owner, 'wijkcoach.enschede'))
    const other = await demoActor(owner, 'wijkcoach.almelo')
    const started = await startCasus(other, { id, gemeente: 'GM0141' })
    // A casus of their own: nobody learns that the id is taken.
    expect(started.ok && started.value).not.toBe(id)
    expect((await stored(id)).gemeente_code).toBe('GM0153')
  })
})

describe('the wegwijzer in a casus', () => {
  it('keeps every answer, so that one can stop and go on later', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    expect((await findCasusWegwijzer(wijkcoach, id))?.pad.volgende?.id).toBe('directGevaar')
    expect(await answer(wijkcoach, id, 'directGevaar', { directGevaar: 'nee' })).toEqual({
      ok: true,
      value: 'vraag',
    })
    expect((await findCasusWegwijzer(wijkcoach, id))?.pad.volgende?.id).toBe('leeftijd')
    await answer(wijkcoach, id, 'leeftijd', {})
    const later = await findCasusWegwijzer(wijkcoach, id)
    expect(later?.pad.gesteld.map(({ id: vraag }) => vraag)).toEqual([
      'directGevaar',
      'rol',
      'gemeente',
      'leeftijd',
    ])
    expect(later?.pad.volgende?.id).toBe('vraag')
    expect((await stored(id)).gesteld).toEqual(['leeftijd'])
  })

  it('follows a changed gemeente', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    await answer(wijkcoach, id, 'gemeente', { gemeente: 'geen-vaste-plek' })
    expect((await stored(id)).gemeente_code).toBe('geen-vaste-plek')
  })

  it('keeps what was shown when the advice is reached, in one transaction with the audit', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    expect(await findCasusAdvies(wijkcoach, id)).toBe('niet-af')
    await answerAll(wijkcoach, id)
    const { getoond, regelset: onder } = await stored(id)
    expect(onder).toBe(regelset)
    expect(getoond.regelset).toBe(regelset)
    expect(getoond.antwoorden).toContainEqual({
      vraag: 'In welke gemeente woont de inwoner?',
      antwoord: ['Enschede'],
    })
    const advies = await findCasusAdvies(wijkcoach, id)
    if (advies === null || advies === 'niet-af') throw new Error('geen advies')
    expect(getoond.advies.uitkomst).toBe(advies.advies.uitkomst)
    expect(advies.rol).toBe('wijkcoach')
    expect((await audit(id)).at(-1)?.handeling).toBe('casus.advies-getoond')
  })

  it('opens again when an answer changes; what was shown before stays until the next advice', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    await answer(wijkcoach, id, 'directGevaar', { directGevaar: 'ja' })
    expect((await stored(id)).getoond.advies.uitkomst).toBe('spoed')
    await answer(wijkcoach, id, 'directGevaar', { directGevaar: 'nee' })
    const reopened = await stored(id)
    expect(reopened.regelset).toBeNull()
    expect(reopened.getoond.advies.uitkomst).toBe('spoed')
    expect(await findCasusAdvies(wijkcoach, id)).toBe('niet-af')
  })

  it('gives the advice anew after the rules were renewed', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    expect(await vernieuwAdvies(wijkcoach, id)).toEqual({ ok: false, reason: 'niet-af' })
    await answer(wijkcoach, id, 'directGevaar', { directGevaar: 'ja' })
    await owner.query(`UPDATE casus SET regelset = '2020-01' WHERE id = $1`, [id])
    expect(await findCasusAdvies(wijkcoach, id)).toBe('niet-af')
    expect(await findCasusWegwijzer(wijkcoach, id)).toMatchObject({ adviesActueel: false })
    expect(await vernieuwAdvies(wijkcoach, id)).toEqual({ ok: true, value: id })
    expect((await stored(id)).regelset).toBe(regelset)
  })

  it('loses no answer when two windows save at the same moment', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    const results = await Promise.all([
      answer(wijkcoach, id, 'directGevaar', { directGevaar: 'nee' }),
      answer(wijkcoach, id, 'leeftijd', { leeftijd: '18-plus' }),
    ])
    const { situatie } = await stored(id)
    const saved = ['directGevaar', 'leeftijd'].filter((vraag) => vraag in situatie)
    expect(saved).toHaveLength(results.filter(({ ok }) => ok).length)
    expect(results.filter(({ ok }) => !ok)).toEqual(
      results.filter(({ ok }) => !ok).map(() => ({ ok: false, reason: 'inmiddels-gewijzigd' })),
    )
  })
})

describe('whose casus it is', () => {
  it.each(['wijkcoach.almelo', 'procesmanager.enschede', 'zvh', 'huisarts'])(
    'is hidden from %s: not yours answers as does not exist',
    async (name) => {
      const id = await start(await demoActor(owner, 'wijkcoach.enschede'))
      const other = await demoActor(owner, name)
      for (const unknown of [id, randomUUID()]) {
        expect(await findCasusWegwijzer(other, unknown)).toBeNull()
        expect(await findCasusAdvies(other, unknown)).toBeNull()
        expect(await answer(other, unknown, 'directGevaar', { directGevaar: 'ja' })).toEqual({
          ok: false,
          reason: 'niet-gevonden',
        })
        expect(await vernieuwAdvies(other, unknown)).toEqual({ ok: false, reason: 'niet-gevonden' })
      }
      expect((await stored(id)).situatie).not.toHaveProperty('directGevaar')
      expect(await audit(id)).toHaveLength(1)
    },
  )

  it.each(['triagetafel', 'bestuur.enschede', 'auditor', 'redacteur', 'beheerder'])(
    'cannot be started by %s',
    async (name) => {
      const actor = await demoActor(owner, name)
      await expect(startCasus(actor, { id: randomUUID(), gemeente: undefined })).rejects.toThrow(NotAllowed)
    },
  )
})

describe('what is posted', () => {
  const posted = { casusId: randomUUID(), stap: 'directGevaar', directGevaar: 'nee' }

  it('is one answer to one question', () => {
    expect(antwoordSchema.parse(posted)).toEqual({
      casusId: posted.casusId,
      vraag: 'directGevaar',
      naar: undefined,
      antwoord: { directGevaar: 'nee' },
    })
  })

  it.each([
    ['an operator for an id', { ...posted, casusId: { not: '' } }],
    ['a list for an id', { ...posted, casusId: [randomUUID()] }],
    ['no id', { ...posted, casusId: undefined }],
    ['text for an id', { ...posted, casusId: "' OR 1=1 --" }],
    ['a question that does not exist', { ...posted, stap: '__proto__' }],
    ['the role', { ...posted, stap: 'rol', rol: 'zvh' }],
    ['a value outside the list', { ...posted, directGevaar: 'misschien' }],
    ['an object for an answer', { ...posted, directGevaar: { contains: 'ja' } }],
    ['no answer', { casusId: posted.casusId, stap: 'directGevaar' }],
  ])('is refused with %s', (_what, form) => {
    expect(antwoordSchema.safeParse(form).success).toBe(false)
  })

  it('may lack an answer when somebody goes back', () => {
    const back = antwoordSchema.parse({ casusId: posted.casusId, stap: 'leeftijd', naar: 'directGevaar' })
    expect(back).toMatchObject({ antwoord: undefined, naar: 'directGevaar' })
  })

  it('keeps ids and gemeenten to what they can be', () => {
    expect(casusIdSchema.safeParse({ equals: posted.casusId }).success).toBe(false)
    expect(startSchema.safeParse({ id: posted.casusId, gemeente: 'GM0363' }).success).toBe(false)
    expect(startSchema.parse({ id: posted.casusId, gemeente: '' })).toEqual({ id: posted.casusId })
  })
})
