import { describe, expect, it } from 'vitest'
import { stappen } from '@/domain/aanmelding/formulier/formulier'
import type { Actor } from '@/domain/access/actor'
import { aanmeldenVoor } from '@/domain/routering/matrix'
import { type Rol, rollen, type Situatie } from '@/domain/routering/situatie'
import { type TafelSlug, tafelSlugs } from '@/domain/routering/tafels'
import {
  bewaarCriteria,
  bewaarStap,
  trekIn,
  verstuur,
  vulAan,
} from '@/features/aanmeldingen/aanmelder/commands'
import { findConcept, findControle, findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { stapSchema } from '@/features/aanmeldingen/aanmelder/schema'
import { kiesTafel } from '@/features/aanmeldingen/schalen/commands'
import { startCasus } from '@/features/casus/commands'
import { seal } from '@/server/seal/seal'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const wijkcoach = () => demoActor(owner, 'wijkcoach.enschede')

const situatie: Situatie = {
  leeftijd: 'bijna-18',
  hulp: ['zvw', 'wmo'],
  eerder: [{ tafel: 'triage-transfertafel', uitkomst: 'geen-oplossing' }],
  veiligheid: {
    meerdereLeefgebiedenMetOverlast: 'ja',
    impactOpOmgeving: 'onbekend',
    gevaarVoorAnderen: 'nee',
  },
}

async function createCasus(
  actor: Actor,
  gemeente: Situatie['gemeente'] = 'GM0153',
  anders: Situatie = {},
): Promise<string> {
  const meegenomen = { situatie: { ...situatie, gemeente, ...anders }, gesteld: new Set<never>() }
  const casus = await startCasus(actor, { id: crypto.randomUUID(), gemeente: undefined }, meegenomen)
  if (!casus.ok) throw new Error('geen casus')
  return casus.value
}

const kies = (
  actor: Actor,
  casusId: string,
  tafel: TafelSlug,
  keuzeReden: string | undefined = 'De tafel past beter.',
) => kiesTafel(actor, { casusId, tafel, keuzeReden })

/** A concept at this table with every question answered. */
async function createVol(actor: Actor, tafel: TafelSlug, gemeente?: Situatie['gemeente']): Promise<string> {
  const gekozen = await kies(actor, await createCasus(actor, gemeente), tafel)
  if (!gekozen.ok) throw new Error(gekozen.reason)
  const { id } = gekozen.value
  await vulIn(id)
  return id
}

/** Every question answered, without the clicks. */
async function vulIn(id: string): Promise<void> {
  const vol = await createAanmelding(owner, { status: 'concept' })
  const { formulier } = await rowOf(vol.id)
  const sealed = seal({ table: 'aanmelding', column: 'formulier', row: id }, JSON.stringify(formulier))
  await owner.query('UPDATE aanmelding SET formulier = to_jsonb($2::text) WHERE id = $1', [id, sealed])
}

const rowOf = async (id: string) =>
  (await owner.query('SELECT * FROM aanmelding WHERE id = $1', [id])).rows[0]

const kinds = async (id: string) => {
  const count = async (sql: string) =>
    (await owner.query<{ soort: string }>(sql, [id])).rows.map(({ soort }) => soort)
  return {
    gebeurtenissen: await count(
      'SELECT handeling AS soort FROM gebeurtenis WHERE aanmelding_id = $1 ORDER BY op',
    ),
    berichten: await count('SELECT soort FROM outbox WHERE aanmelding_id = $1 ORDER BY soort'),
    audit: await count(
      `SELECT handeling AS soort FROM audit_regel WHERE aanmelding_id = $1 AND handeling NOT LIKE '%concept-bewaard' AND handeling NOT LIKE '%.ingezien' ORDER BY id`,
    ),
  }
}

describe('choosing a table', () => {
  it('makes a concept with everything that is known already', async () => {
    const actor = await wijkcoach()
    const casusId = await createCasus(actor)
    const gekozen = await kies(actor, casusId, 'topx')
    if (!gekozen.ok) throw new Error(gekozen.reason)
    const concept = await findConcept(actor, gekozen.value.id)
    expect(concept).toMatchObject({
      status: 'concept',
      referentie: expect.stringMatching(/^TW-.{5}-1$/),
      formulier: { leeftijdsklasse: 'bijna-18', financiering: ['zvw', 'wmo'] },
      criteria: {
        'veiligheid.meerdereLeefgebiedenMetOverlast': 'ja',
        'veiligheid.impactOpOmgeving': 'onbekend',
      },
      keuzeReden: 'De tafel past beter.',
    })
    expect(Object.keys(concept?.criteria ?? {})).toHaveLength(2)
    expect(await rowOf(gekozen.value.id)).toMatchObject({ ligt_bij: 'aanmelder', gemeente_code: 'GM0153' })
    expect((await kinds(gekozen.value.id)).audit).toEqual(['aanmelding.gestart'])
  })

  it('asks the age again when the wegwijzer heard another one', async () => {
    const actor = await wijkcoach()
    const gekozen = await kies(actor, await createCasus(actor, 'GM0153', { leeftijd: '18-plus' }), 'topx')
    if (!gekozen.ok) throw new Error(gekozen.reason)
    const { id } = gekozen.value
    const antwoorden = { leeftijdsklasse: 'bijna-18', doel: 'Rust.' } as const
    expect(await bewaarStap(actor, { id, richting: 'later', stap: 'vraag', antwoorden })).toMatchObject({
      ok: true,
    })
    const controle = await findControle(actor, id)
    expect(controle?.formulier).toMatchObject({ doel: 'Rust.' })
    expect(controle?.formulier.leeftijdsklasse).toBeUndefined()
    expect(controle?.ontbreekt.map(({ veld }) => veld)).toContain('leeftijdsklasse')
  })

  it('goes on with the concept that is there, also with two presses at once', async () => {
    const actor = await wijkcoach()
    const casusId = await createCasus(actor)
    const presses = await Promise.all([1, 2, 3].map(() => kies(actor, casusId, 'topx')))
    const ids = presses.map((press) => (press.ok ? press.value.id : press.reason))
    expect(new Set(ids).size).toBe(1)
    const tweede = await kies(actor, casusId, 'triage-transfertafel')
    expect(tweede.ok && (await rowOf(tweede.value.id)).referentie).toMatch(/-2$/)
  })

  it('leads to the running aanmelding when it was sent already', async () => {
    const { id, casusId } = await createAanmelding(owner, { status: 'in-behandeling' })
    expect(await kies(await wijkcoach(), casusId, 'topx')).toEqual({
      ok: true,
      value: { id, verder: 'volgen' },
    })
  })

  it('asks a reason for a table that the advice does not name', async () => {
    const actor = await wijkcoach()
    const casusId = await createCasus(actor)
    const zonder = await kies(actor, casusId, 'levensloopaanpak', '')
    expect(zonder).toEqual({ ok: false, reason: 'reden-ontbreekt' })
    expect((await kies(actor, casusId, 'levensloopaanpak', 'Het gevaar neemt toe.')).ok).toBe(true)
  })

  it('calls first where waiting is no option', async () => {
    const huisarts = await demoActor(owner, 'huisarts')
    const gekozen = await kies(huisarts, await createCasus(huisarts), 'crisis-ondersteuningsteam')
    expect(gekozen).toMatchObject({ ok: true, value: { verder: 'doorsturen' } })
  })

  it('knows no casus of somebody else', async () => {
    const casusId = await createCasus(await wijkcoach())
    for (const other of ['wijkcoach.almelo', 'procesmanager.almelo', 'zvh']) {
      const answer = await kies(await demoActor(owner, other), casusId, 'topx')
      expect(answer).toEqual({ ok: false, reason: 'casus-niet-gevonden' })
    }
  })
})

describe('every role at every table goes the way of the matrix', () => {
  const extern: readonly TafelSlug[] = [
    'hoogcomplex-oostnl',
    'regiotafel-wlz-ggz',
    'crisis-ondersteuningsteam',
  ]

  const expected = (rol: Rol, tafel: TafelSlug): string => {
    const { aanmelden } = aanmeldenVoor(rol, tafel)
    if (aanmelden === 'niet') return 'rol-mag-niet'
    if (extern.includes(tafel)) return 'concept'
    return aanmelden === 'via-procesmanager' ? 'wacht-op-akkoord' : 'ingediend'
  }

  it.each(rollen)('%s', async (soort) => {
    const base = await wijkcoach()
    const actor: Actor = { ...base, rol: 'partner', organisatie: { ...base.organisatie, soort } }
    for (const tafel of tafelSlugs) {
      const casusId = await createCasus(actor)
      const gekozen = await kies(actor, casusId, tafel)
      if (!gekozen.ok) {
        expect(gekozen.reason, tafel).toBe(expected(soort, tafel))
        continue
      }
      const { id } = gekozen.value
      await vulIn(id)
      const verstuurd = await verstuur(actor, id)
      expect(verstuurd.ok, tafel).toBe(true)
      expect((await rowOf(id)).status, tafel).toBe(expected(soort, tafel))
    }
  })
})

describe('sending', () => {
  it('keeps questions and answers as shown, and tells who waits for it', async () => {
    const actor = await demoActor(owner, 'procesmanager.enschede')
    const id = await createVol(actor, 'topx')
    await bewaarCriteria(actor, {
      id,
      richting: 'volgende',
      antwoorden: { 'veiligheid.gebiedsgebonden': 'ja', 'vreemd.veld': 'ja' },
    })
    expect(await verstuur(actor, id)).toEqual({ ok: true, value: { verder: 'verstuurd' } })
    const row = await rowOf(id)
    expect(row).toMatchObject({
      status: 'ingediend',
      ligt_bij: 'tafel',
      onderwerp: 'Welke plek past bij deze inwoner?',
      leeftijdsklasse: '30-39',
      gemeente_code: 'GM0153',
      criteria: { 'veiligheid.gebiedsgebonden': 'ja' },
    })
    expect(row.ingediend_op).not.toBeNull()
    expect(row.uiterlijk).not.toBeNull()
    const titels = row.getoond.map(({ titel }: { titel: string }) => titel)
    expect(titels).toEqual([...stappen.map(({ titel }) => titel), 'Past de casus bij TopX?'])
    expect(row.getoond.at(-1).antwoorden).toContainEqual({
      label: 'Past de casus bij de voorwaarden?',
      antwoord: 'Ja, volgens deze antwoorden',
    })
    expect(await kinds(id)).toEqual({
      gebeurtenissen: ['dienIn'],
      berichten: ['nieuw-bij-tafel', 'nieuw-bij-tafel', 'ontvangen'],
      audit: ['aanmelding.gestart', 'aanmelding.ingediend'],
    })
  })

  it('happens once, however often and at the same moment it is asked', async () => {
    const actor = await wijkcoach()
    const id = await createVol(actor, 'topx')
    const answers = await Promise.all(Array.from({ length: 6 }, () => verstuur(actor, id)))
    for (const answer of [...answers, await verstuur(actor, id)]) {
      expect(answer).toEqual({ ok: true, value: { verder: 'verstuurd' } })
    }
    expect(await kinds(id)).toEqual({
      gebeurtenissen: ['vraagAkkoord'],
      berichten: ['akkoord-gevraagd', 'ontvangen'],
      audit: ['aanmelding.gestart', 'aanmelding.akkoord-gevraagd'],
    })
  })

  it('refuses what is not complete, and changes nothing', async () => {
    const actor = await wijkcoach()
    const gekozen = await kies(actor, await createCasus(actor), 'topx')
    if (!gekozen.ok) throw new Error(gekozen.reason)
    expect(await verstuur(actor, gekozen.value.id)).toEqual({ ok: false, reason: 'onvolledig' })
    const controle = await findControle(actor, gekozen.value.id)
    expect(controle?.ontbreekt.map(({ veld }) => veld)).toContain('vraag')
    expect((await rowOf(gekozen.value.id)).status).toBe('concept')
  })

  it.each([
    ['onbekend', 'gemeente-onbekend'],
    ['geen-vaste-plek', 'gemeente-onbekend'],
    ['GM0168', 'geen-procesmanager'],
  ] as const)('asks no agreement where nobody can give it: %s', async (gemeente, reason) => {
    const actor = await wijkcoach()
    const id = await createVol(actor, 'topx', gemeente)
    expect((await findControle(actor, id))?.beletsel).toBe(reason)
    expect(await verstuur(actor, id)).toEqual({ ok: false, reason })
    expect((await rowOf(id)).status).toBe('concept')
  })

  it('follows the gemeente of the casus, also when it was found out later', async () => {
    const actor = await wijkcoach()
    const id = await createVol(actor, 'triage-transfertafel', 'geen-vaste-plek')
    const { casus_id: casusId } = await rowOf(id)
    await owner.query(`UPDATE casus SET gemeente_code = 'GM0189' WHERE id = $1`, [casusId])
    expect((await verstuur(actor, id)).ok).toBe(true)
    expect((await rowOf(id)).gemeente_code).toBe('GM0189')
  })
})

describe('a step', () => {
  const stap = (id: string, richting: string, velden: object) =>
    stapSchema.safeParse({ id, stap: 'vraag', richting, ...velden })
  const id = '00000000-0000-4000-8000-000000000000'

  it('never takes identifying text, whichever button was pressed', () => {
    for (const richting of ['volgende', 'vorige', 'later', 'controleren']) {
      const posted = stap(id, richting, { vraag: 'Bel mij op 06-12345678.' })
      expect(posted.error?.issues.map(({ path }) => path[0])).toContain('vraag')
    }
  })

  it('is complete before it goes on, but may wait on the way back', () => {
    expect(stap(id, 'volgende', { vraag: 'Welke plek past?' }).success).toBe(false)
    expect(stap(id, 'vorige', { vraag: 'Welke plek past?' }).data?.antwoorden).toMatchObject({
      vraag: 'Welke plek past?',
    })
  })

  it('changes nothing any more once the aanmelding was sent', async () => {
    const { id } = await createAanmelding(owner, { status: 'ingediend' })
    const input = stapSchema.parse({ id, stap: 'vraag', richting: 'vorige', vraag: 'Iets anders?' })
    expect(await bewaarStap(await wijkcoach(), input)).toEqual({ ok: false, reason: 'al-verstuurd' })
    expect((await rowOf(id)).formulier.vraag).toBe('Welke plek past bij deze inwoner?')
  })

  it('keeps what two tabs save at once', async () => {
    const actor = await wijkcoach()
    const gekozen = await kies(actor, await createCasus(actor), 'topx')
    if (!gekozen.ok) throw new Error(gekozen.reason)
    const { id } = gekozen.value
    await Promise.all([
      bewaarStap(actor, stapSchema.parse({ id, stap: 'vraag', richting: 'later', doel: 'Rust.' })),
      bewaarStap(
        actor,
        stapSchema.parse({ id, stap: 'geprobeerd', richting: 'later', betrokkenen: 'Huisarts.' }),
      ),
    ])
    expect((await findConcept(actor, id))?.formulier).toMatchObject({
      doel: 'Rust.',
      betrokkenen: 'Huisarts.',
    })
  })
})

describe('following', () => {
  it('shows the applicant everything but the notes among reviewers', async () => {
    const { id } = await createAanmelding(owner, { status: 'besproken' })
    const gevolgd = await findGevolgd(await wijkcoach(), id)
    expect(gevolgd?.regels.map(({ wat }) => wat)).toHaveLength(4)
    expect(JSON.stringify(gevolgd)).not.toContain('De tafel ziet een plek')
    expect(gevolgd?.handelingen).toEqual(['vraagUitleg', 'trekIn'])
  })

  it('shows it to the procesmanager of that gemeente without any act, and to nobody else', async () => {
    const { id } = await createAanmelding(owner, { status: 'ingediend' })
    const own = await findGevolgd(await demoActor(owner, 'procesmanager.enschede'), id)
    expect(own).toMatchObject({ eigen: false, handelingen: [] })
    for (const other of ['procesmanager.almelo', 'wijkcoach.almelo', 'huisarts', 'zvh']) {
      expect(await findGevolgd(await demoActor(owner, other), id)).toBeNull()
    }
  })

  it('keeps a concept to its applicant, and knows no broken ids', async () => {
    const { id } = await createAanmelding(owner, { status: 'concept' })
    expect(await findGevolgd(await demoActor(owner, 'procesmanager.enschede'), id)).toBeNull()
    expect(await findConcept(await demoActor(owner, 'wijkcoach.almelo'), id)).toBeNull()
    expect(await findConcept(await wijkcoach(), 'geen-id')).toBeNull()
    expect(await findGevolgd(await wijkcoach(), "1' OR '1'='1")).toBeNull()
  })
})

describe('after sending', () => {
  it('answers the open question once, and tells the behandelaar', async () => {
    const actor = await wijkcoach()
    const { id } = await createAanmelding(owner, { status: 'aanvulling-gevraagd' })
    expect((await findGevolgd(actor, id))?.openVraag).toBe('Hoe woont de inwoner nu?')
    expect((await vulAan(actor, { id, antwoord: 'Bij een vriend.' })).ok).toBe(true)
    expect(await vulAan(actor, { id, antwoord: 'Nog een keer.' })).toMatchObject({
      reason: 'handeling-kan-niet',
    })
    const { regels, status } = (await findGevolgd(actor, id)) ?? {}
    expect(status).toBe('in-behandeling')
    expect(regels?.[0]).toMatchObject({ tekst: 'Bij een vriend.' })
    expect((await kinds(id)).berichten).toContain('aangevuld')
  })

  it('is taken back with a next step and an owner; by nobody else', async () => {
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    const intrekking = {
      id,
      reden: 'Er is een plek.',
      vervolgStap: 'De gemeente houdt de regie.',
      vervolgEigenaar: 'gemeente',
    } as const
    const other = await demoActor(owner, 'wijkcoach.almelo')
    expect(await trekIn(other, intrekking)).toEqual({ ok: false, reason: 'niet-gevonden' })
    expect((await trekIn(await wijkcoach(), intrekking)).ok).toBe(true)
    expect((await trekIn(await wijkcoach(), intrekking)).ok).toBe(true)
    expect(await rowOf(id)).toMatchObject({
      status: 'ingetrokken',
      vervolg_eigenaar: 'gemeente',
      ligt_bij: 'gemeente',
    })
    expect((await kinds(id)).gebeurtenissen.filter((soort) => soort === 'trekIn')).toHaveLength(1)
  })
})
