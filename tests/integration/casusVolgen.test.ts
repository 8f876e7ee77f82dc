import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Status } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import { startCasus } from '@/features/casus/commands'
import { findCasus, listCasussen } from '@/features/casus/volgen/queries'
import { bladzijdeSchema } from '@/features/casus/volgen/schema'
import { NotAllowed } from '@/server/guarded'
import { seal } from '@/server/seal/seal'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const firstPage = bladzijdeSchema.parse({})

async function start(actor: Actor): Promise<string> {
  const id = randomUUID()
  await startCasus(actor, { id, gemeente: 'GM0153' })
  return id
}

const sealedAt = (table: string, column: string, row: string, text: string) =>
  seal({ table, column, row }, text)

type Case = { casusId: string; tafel: string; status: Status; ligtBij: string; uiterlijk?: Date; op?: Date }

/** An aanmelding as it could have come to be; past the acts, which have tests of their own. */
async function aanmelding(actor: Actor, { casusId, tafel, status, ligtBij, uiterlijk, op }: Case) {
  const id = randomUUID()
  const moment = op ?? new Date()
  const end = ['afgerond', 'niet-in-behandeling', 'ingetrokken'].includes(status)
  await owner.query('BEGIN')
  await owner.query(
    `INSERT INTO aanmelding (id, referentie, casus_id, tafel_slug, gemeente_code, status, aanmelder_id, organisatie_id,
       ligt_bij, ligt_bij_sinds, uiterlijk, aangemaakt_op, uitkomst, vervolg_stap, vervolg_eigenaar, vervolg_datum, betere_route, ingediend_op)
     VALUES ($1, $2, $3, $4, 'GM0153', $5, $6, $7, $8, $9, $10, $9, $11, $12, $13, $14, $12,
       CASE WHEN $5 IN ('concept', 'wacht-op-akkoord') THEN NULL ELSE $9::timestamptz END)`,
    [
      id,
      `T-${id.slice(0, 8)}`,
      casusId,
      tafel,
      status,
      actor.accountId,
      actor.organisatie.id,
      ligtBij,
      moment,
      uiterlijk ?? null,
      end ? 'advies' : null,
      end ? sealedAt('aanmelding', 'vervolg_stap', id, 'Maak een plan met het wijkteam.') : null,
      end ? 'gemeente' : null,
      end ? '2026-12-01' : null,
    ],
  )
  for (const intern of [false, true]) {
    const lijn = randomUUID()
    await owner.query(
      `INSERT INTO gebeurtenis (id, aanmelding_id, op, handeling, naar_status, rol, door_naam, organisatie_naam, tekst, terugmelding, intern)
       VALUES ($7, $1, $2, 'rondAf', $3, 'zvh', 'Procesmanager ZVH', 'ZVH (demo)', $4, $5, $6)`,
      [
        id,
        moment,
        status,
        sealedAt('gebeurtenis', 'tekst', lijn, intern ? 'Alleen voor collega’s.' : 'Dit is er besloten.'),
        !intern,
        intern,
        lijn,
      ],
    )
  }
  await owner.query('COMMIT')
  return id
}

const idsOf = async (actor: Actor) => (await listCasussen(actor, firstPage)).casussen.map(({ id }) => id)

describe('Mijn casussen', () => {
  it('shows a new casus to its maker and the procesmanager of the gemeente', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    const { casussen } = await listCasussen(wijkcoach, firstPage)
    expect(casussen[0]).toMatchObject({
      id,
      gemeente: 'Enschede',
      eigen: true,
      vervolg: undefined,
      aanmeldingen: [],
    })
    for (const name of ['wijkcoach.almelo', 'procesmanager.almelo', 'zvh', 'huisarts'])
      expect(await idsOf(await demoActor(owner, name))).not.toContain(id)
    expect(await idsOf(await demoActor(owner, 'procesmanager.enschede'))).toContain(id)
  })

  it('shows the procesmanager every casus of the own gemeente, but no drafts of aanmeldingen', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const concept = await start(wijkcoach)
    await aanmelding(wijkcoach, { casusId: concept, tafel: 'topx', status: 'concept', ligtBij: 'aanmelder' })
    const wacht = await start(wijkcoach)
    await aanmelding(wijkcoach, {
      casusId: wacht,
      tafel: 'topx',
      status: 'wacht-op-akkoord',
      ligtBij: 'procesmanager',
    })
    const own = await demoActor(owner, 'procesmanager.enschede')
    const { casussen } = await listCasussen(own, firstPage)
    expect(casussen.find(({ id }) => id === concept)?.aanmeldingen).toEqual([])
    expect(casussen.find(({ id }) => id === wacht)).toMatchObject({
      eigen: false,
      aanmeldingen: [{ beurt: { href: expect.stringMatching(/^\/taken\//) } }],
    })
    expect(await idsOf(await demoActor(owner, 'procesmanager.almelo'))).not.toContain(wacht)
  })

  it('says with whom it lies, the next step, and what is overdue', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    await aanmelding(wijkcoach, {
      casusId: id,
      tafel: 'topx',
      status: 'aanvulling-gevraagd',
      ligtBij: 'aanmelder',
      uiterlijk: new Date(Date.now() - 86_400_000),
    })
    await aanmelding(wijkcoach, {
      casusId: id,
      tafel: 'triage-transfertafel',
      status: 'afgerond',
      ligtBij: 'gemeente',
    })
    const { casussen } = await listCasussen(wijkcoach, firstPage)
    const regels = casussen.find((casus) => casus.id === id)?.aanmeldingen
    expect(regels).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          status: 'aanvulling-gevraagd',
          ligtBij: 'u',
          teLaat: true,
          beurt: { label: 'Geef antwoord', href: expect.stringMatching(/^\/aanmeldingen\/.*\/aanvullen$/) },
        }),
        expect.objectContaining({
          status: 'afgerond',
          ligtBij: 'de gemeente Enschede',
          teLaat: false,
          volgendeStap: 'De gemeente waar de inwoner woont: Maak een plan met het wijkteam.',
        }),
      ]),
    )
  })

  it('puts the newest activity first, also when it was a step at the table', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const old = await start(wijkcoach)
    const newer = await start(wijkcoach)
    expect((await idsOf(wijkcoach)).slice(0, 2)).toEqual([newer, old])
    const op = new Date(Date.now() + 60_000)
    await aanmelding(wijkcoach, { casusId: old, tafel: 'topx', status: 'ingediend', ligtBij: 'tafel', op })
    expect((await idsOf(wijkcoach)).slice(0, 2)).toEqual([old, newer])
  })

  it('turns pages without losing or repeating a casus', async () => {
    const ggz = await demoActor(owner, 'ggz')
    const made: string[] = []
    for (let i = 0; i < 60; i++) made.push(await start(ggz))
    const seen: string[] = []
    let lijst = await listCasussen(ggz, firstPage)
    expect(lijst.vorige).toBeUndefined()
    for (;;) {
      seen.push(...lijst.casussen.map(({ id }) => id))
      if (!lijst.volgende) break
      lijst = await listCasussen(ggz, bladzijdeSchema.parse({ na: lijst.volgende }))
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(made))

    const back: string[][] = [lijst.casussen.map(({ id }) => id)]
    while (lijst.vorige) {
      lijst = await listCasussen(ggz, bladzijdeSchema.parse({ voor: lijst.vorige }))
      back.unshift(lijst.casussen.map(({ id }) => id))
    }
    expect(back.flat()).toEqual(seen)
  })

  it.each([
    ['text', 'x'],
    ['SQL', "2026-01-01T00:00:00Z_'; DROP TABLE casus --"],
    ['a list', ['2026-01-01T00:00:00Z_x']],
    ['an operator', { gt: '' }],
  ])('starts at the first page for %s in the address', async (_what, na) => {
    expect(bladzijdeSchema.parse({ na })).toEqual({})
  })
})

describe('the page of a casus', () => {
  it('tells the maker everything but the notes among reviewers', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    await aanmelding(wijkcoach, { casusId: id, tafel: 'topx', status: 'afgerond', ligtBij: 'gemeente' })
    const casus = await findCasus(wijkcoach, id)
    expect(casus).toMatchObject({
      id,
      eigen: true,
      aanmeldingen: [{ tafelSlug: 'topx', status: 'afgerond' }],
    })
    expect(casus?.gebeurtenissen.map(({ tekst }) => tekst)).toEqual(['Dit is er besloten.'])
  })

  it('is there for the procesmanager of the gemeente and the table, not for others', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const id = await start(wijkcoach)
    await aanmelding(wijkcoach, { casusId: id, tafel: 'topx', status: 'ingediend', ligtBij: 'tafel' })
    await aanmelding(wijkcoach, {
      casusId: id,
      tafel: 'triage-transfertafel',
      status: 'concept',
      ligtBij: 'aanmelder',
    })
    const seenBy = async (name: string) =>
      (await findCasus(await demoActor(owner, name), id))?.aanmeldingen.map(({ tafelSlug }) => tafelSlug)
    expect(await seenBy('wijkcoach.enschede')).toHaveLength(2)
    expect(await seenBy('procesmanager.enschede')).toEqual(['topx'])
    expect(await seenBy('zvh')).toEqual(['topx'])
    for (const name of ['wijkcoach.almelo', 'procesmanager.almelo', 'huisarts', 'ggz', 'triagetafel'])
      expect(await seenBy(name)).toBeUndefined()
  })

  it('answers an unknown id as one of somebody else', async () => {
    expect(await findCasus(await demoActor(owner, 'zvh'), randomUUID())).toBeNull()
  })

  it.each(['bestuur.enschede', 'portefeuillehouder', 'redacteur', 'beheerder', 'auditor'])(
    'is closed to %s',
    async (name) => {
      const actor = await demoActor(owner, name)
      await expect(findCasus(actor, randomUUID())).rejects.toThrow(NotAllowed)
      await expect(listCasussen(actor, firstPage)).rejects.toThrow(NotAllowed)
    },
  )
})
