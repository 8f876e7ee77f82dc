import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { kiesTafel, schaalAf } from '@/features/aanmeldingen/schalen/commands'
import { findOpschalen } from '@/features/aanmeldingen/schalen/queries'
import { beantwoordVraag, startCasus } from '@/features/casus/commands'
import { draagOver, neemOver, trekOverdrachtIn, weigerOverdracht } from '@/features/casus/overdracht/commands'
import { findOverdracht, listOverdrachten } from '@/features/casus/overdracht/queries'
import { findAanzet } from '@/features/casus/pad/queries'
import { beantwoordRodeKnop, drukRodeKnop } from '@/features/casus/rodeKnop/commands'
import { sluitAf, wijsRegisseurAan } from '@/features/casus/sturen/commands'
import { findCasus, listCasussen } from '@/features/casus/volgen/queries'
import { bladzijdeSchema } from '@/features/casus/volgen/schema'
import { findWerklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const vervolg = {
  vervolgStap: 'De wijkcoach belt de inwoner.',
  vervolgEigenaar: 'gemeente' as const,
  vervolgDatum: new Date('2027-02-01'),
}
const opDag = { vervolgStap: vervolg.vervolgStap, vervolgDatum: vervolg.vervolgDatum }

async function start(actor: Actor, gemeente: 'GM0153' | 'GM0141' | undefined): Promise<string> {
  const id = randomUUID()
  await startCasus(actor, { id, gemeente })
  return id
}

const mailSince = async (casusId: string) => {
  const { rows } = await owner.query(
    `SELECT o.soort, a.email FROM outbox o JOIN account a ON a.id = o.ontvanger_id WHERE o.casus_id = $1 ORDER BY 1, 2`,
    [casusId],
  )
  return rows.map(({ soort, email }) => `${soort} ${email.replace('@demo.test', '')}`)
}

const naamlijst = async (actor: Actor) =>
  (await listCasussen(actor, bladzijdeSchema.parse({}))).casussen.map(({ id }) => id)

describe('the gemeente of residence', () => {
  it('sees its casussen, also without aanmelding, with the same owner of the next step', async () => {
    const huisarts = await demoActor(owner, 'huisarts')
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const id = await start(huisarts, 'GM0153')
    expect(await naamlijst(procesmanager)).toContain(id)
    const theirs = await findCasus(procesmanager, id)
    expect(theirs?.aanzet).toMatchObject({
      grond: 'begin',
      wie: 'Partner, Huisartsenpraktijk De Proef (demo)',
    })
    expect((await findCasus(huisarts, id))?.aanzet).toMatchObject({ grond: 'begin', wie: 'u', uZelf: true })
    expect(await findCasus(await demoActor(owner, 'procesmanager.almelo'), id)).toBeNull()
  })

  it('and whoever started it see where else it is, but not what that aanmelding says', async () => {
    const made = await createAanmelding(owner, { status: 'niet-in-behandeling' })
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await kiesTafel(procesmanager, {
      casusId: made.casusId,
      tafel: 'triage-transfertafel',
      keuzeReden: 'Past beter.',
    })
    expect((await findCasus(wijkcoach, made.casusId))?.pad.map(({ plek }) => plek?.tafel)).not.toContain(
      'triage-transfertafel',
    )
    await owner.query(
      `UPDATE aanmelding SET status = 'ingediend', ligt_bij = 'tafel', ligt_bij_sinds = now(), ingediend_op = now()
       WHERE casus_id = $1 AND tafel_slug = 'triage-transfertafel'`,
      [made.casusId],
    )
    const casus = await findCasus(wijkcoach, made.casusId)
    expect(casus?.pad.map(({ plek }) => plek?.tafel)).toContain('triage-transfertafel')
    expect(casus?.aanmeldingen.map(({ tafelSlug }) => tafelSlug)).toEqual(['topx'])
    expect(casus?.aanzet.wie).toMatch(/^Triage/)
  })
})

describe('moving to another gemeente', () => {
  it('leaves everything as it was until the new gemeente says yes, and then everything goes along', async () => {
    const made = await createAanmelding(owner, { status: 'in-behandeling' })
    const { casusId } = made
    const oud = await demoActor(owner, 'procesmanager.enschede')
    const nieuw = await demoActor(owner, 'procesmanager.almelo')
    expect(await findCasus(nieuw, casusId)).toBeNull()
    expect(await draagOver(oud, { casusId, naar: 'GM0141', reden: 'De inwoner is verhuisd.' })).toMatchObject(
      { ok: true },
    )
    expect(await mailSince(casusId)).toEqual(['overdracht-gevraagd procesmanager.almelo'])
    expect((await listOverdrachten(nieuw)).map((each) => each.casusId)).toContain(casusId)
    // It reads the casus to be able to answer, but does not decide about what is kept of it.
    expect(await findCasus(nieuw, casusId)).toMatchObject({ gemeente: 'Enschede', beslist: false })
    expect((await findCasus(oud, casusId))?.aanzet.grond).toBe('aanmelding')
    expect(await draagOver(oud, { casusId, naar: 'GM0147', reden: 'Nog eens.' })).toMatchObject({ ok: false })

    expect((await neemOver(nieuw, { casusId, antwoord: 'Wij nemen het over.', ...opDag })).ok).toBe(true)
    const after = await findCasus(nieuw, casusId)
    expect(after?.gemeente).toBe('Almelo')
    expect(after?.aanmeldingen.map(({ id }) => id)).toEqual([made.id])
    expect(await findCasus(oud, casusId)).toBeNull()
    expect(await findOverdracht(oud, casusId)).toMatchObject({
      status: 'aangenomen',
      antwoord: 'Wij nemen het over.',
    })
    const { rows } = await owner.query(
      `SELECT c.gemeente_code, c.overdracht_naar, a.gemeente_code AS aanmelding
       FROM casus c JOIN aanmelding a ON a.casus_id = c.id WHERE c.id = $1`,
      [casusId],
    )
    expect(rows).toEqual([{ gemeente_code: 'GM0141', overdracht_naar: null, aanmelding: 'GM0141' }])
    // The sealed answers stayed as they were; who reads them gets the gemeente of now.
    expect((await findOpschalen(nieuw, casusId))?.situatie.gemeente).toBe('GM0141')
    expect(await mailSince(casusId)).toContain('overdracht-beantwoord procesmanager.enschede')
    expect(await neemOver(nieuw, { casusId, antwoord: 'Nog eens.', ...opDag })).toMatchObject({ ok: false })
  })

  it('ends with a no that says why and who goes on; the refuser no longer sees the casus', async () => {
    const made = await createAanmelding(owner, { status: 'afgerond' })
    const { casusId } = made
    const oud = await demoActor(owner, 'procesmanager.enschede')
    const nieuw = await demoActor(owner, 'procesmanager.almelo')
    await draagOver(oud, { casusId, naar: 'GM0141', reden: 'De inwoner is verhuisd.' })
    expect((await findCasus(oud, casusId))?.aanzet).toMatchObject({ grond: 'overdracht', gemeente: 'GM0141' })
    expect((await weigerOverdracht(nieuw, { casusId, antwoord: 'Niet ingeschreven.', ...vervolg })).ok).toBe(
      true,
    )
    expect(await findCasus(nieuw, casusId)).toBeNull()
    expect(await findOverdracht(nieuw, casusId)).toMatchObject({ status: 'geweigerd' })
    expect((await findCasus(oud, casusId))?.aanzet).toMatchObject({
      grond: 'vervolg',
      stap: vervolg.vervolgStap,
    })
  })

  it('is not done by changing an answer once the casus was sent', async () => {
    const made = await createAanmelding(owner, { status: 'ingediend' })
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const antwoord = { vraag: 'gemeente' as const, antwoord: { gemeente: 'GM0141' as const } }
    expect(await beantwoordVraag(wijkcoach, made.casusId, antwoord)).toEqual({
      ok: false,
      reason: 'verhuizing',
    })
  })

  it('can be taken back, only by who asked', async () => {
    const made = await createAanmelding(owner, { status: 'afgerond' })
    const { casusId } = made
    const oud = await demoActor(owner, 'procesmanager.enschede')
    await draagOver(oud, { casusId, naar: 'GM0141', reden: 'De inwoner is verhuisd.' })
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    expect(await trekOverdrachtIn(wijkcoach, { casusId, antwoord: 'Toch niet.' })).toMatchObject({
      ok: false,
    })
    expect((await trekOverdrachtIn(oud, { casusId, antwoord: 'Toch niet verhuisd.' })).ok).toBe(true)
    expect(await findCasus(await demoActor(owner, 'procesmanager.almelo'), casusId)).toBeNull()
  })

  it('needs somebody who can answer', async () => {
    const huisarts = await demoActor(owner, 'huisarts')
    const casusId = await start(huisarts, undefined)
    expect(await draagOver(huisarts, { casusId, naar: 'GM0147', reden: 'Woont in Borne.' })).toEqual({
      ok: false,
      reason: 'geen-procesmanager',
    })
  })
})

describe('a casus found in the region', () => {
  it('is brought to the gemeente itself, which takes it on', async () => {
    const ggz = await demoActor(owner, 'ggz')
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const casusId = await start(ggz, undefined)
    expect(await findCasus(procesmanager, casusId)).toBeNull()
    await draagOver(ggz, { casusId, naar: 'GM0153', reden: 'De inwoner blijkt in deze gemeente te wonen.' })
    expect((await findOverdracht(procesmanager, casusId))?.soort).toBe('gemeente-bekend')
    await neemOver(procesmanager, { casusId, antwoord: 'Wij pakken het op.', ...opDag })
    expect((await findCasus(ggz, casusId))?.aanzet).toMatchObject({
      wie: 'de gemeente Enschede',
      grond: 'vervolg',
    })
  })
})

const knoppenVan = async (actor: Actor) =>
  (await findWerklijst(actor, filterSchema.parse({}))).bovenaan.knoppen

describe('the rode knop', () => {
  it('brings the casus to the top of the werklijst of the ZVH, and the answer is a terugmelding', async () => {
    const made = await createAanmelding(owner, { status: 'ingediend', tafel: 'triage-transfertafel' })
    const { casusId } = made
    const zvh = await demoActor(owner, 'zvh')
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    expect(await findCasus(zvh, casusId)).toBeNull()
    expect((await drukRodeKnop(procesmanager, { casusId, reden: 'Niemand reageert.' })).ok).toBe(true)
    expect(await drukRodeKnop(procesmanager, { casusId, reden: 'Nog eens.' })).toMatchObject({ ok: false })
    expect((await knoppenVan(zvh)).map(({ reden }) => reden)).toContain('Niemand reageert.')
    const seen = await findCasus(zvh, casusId)
    expect(seen?.aanmeldingen.map(({ id }) => id)).toEqual([made.id])
    expect(seen?.aanzet).toMatchObject({ grond: 'rode-knop', uZelf: true })

    const antwoord = { casusId, antwoord: 'Wij belden de tafel. Zij pakt het vandaag op.', ...vervolg }
    expect((await beantwoordRodeKnop(zvh, antwoord)).ok).toBe(true)
    expect(await knoppenVan(zvh)).toEqual([])
    expect((await findCasus(procesmanager, casusId))?.gebeurtenissen[0]).toMatchObject({
      handeling: 'beantwoordRodeKnop',
      terugmelding: true,
      tekst: antwoord.antwoord,
    })
    expect(await mailSince(casusId)).toEqual(
      expect.arrayContaining([
        'rode-knop zvh',
        'rode-knop zvh2',
        'rode-knop-beantwoord procesmanager.enschede',
      ]),
    )
    expect(await beantwoordRodeKnop(zvh, antwoord)).toMatchObject({ ok: false })
  })

  it('is for an applicant when the term has passed, not before', async () => {
    const made = await createAanmelding(owner, { status: 'ingediend' })
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const press = { casusId: made.casusId, reden: 'De termijn is voorbij.' }
    expect(await drukRodeKnop(wijkcoach, press)).toEqual({ ok: false, reason: 'kan-niet-meer' })
    await owner.query(`UPDATE aanmelding SET uiterlijk = now() - interval '1 hour' WHERE id = $1`, [made.id])
    expect((await drukRodeKnop(wijkcoach, press)).ok).toBe(true)
  })
})

describe('the end and the way down', () => {
  it('closes a casus without table with a next step and an owner, and opens it again for a next table', async () => {
    const made = await createAanmelding(owner, { status: 'afgerond' })
    const { casusId } = made
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    expect((await sluitAf(wijkcoach, { casusId, reden: 'Er is een plek.', ...vervolg })).ok).toBe(true)
    expect(await findCasus(wijkcoach, casusId)).toMatchObject({
      afgesloten: true,
      aanzet: { grond: 'vervolg' },
    })
    await kiesTafel(wijkcoach, { casusId, tafel: 'triage-transfertafel', keuzeReden: 'Het lukte niet.' })
    expect((await findCasus(wijkcoach, casusId))?.afgesloten).toBe(false)
  })

  it('does not close what a table works on', async () => {
    const made = await createAanmelding(owner, { status: 'in-behandeling' })
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    expect(await sluitAf(wijkcoach, { casusId: made.casusId, reden: 'Klaar.', ...vervolg })).toEqual({
      ok: false,
      reason: 'kan-niet-meer',
    })
  })

  it('is scaled down by the procesmanager of the gemeente, with everything that was agreed', async () => {
    const made = await createAanmelding(owner, { status: 'afgerond' })
    const { casusId } = made
    const afspraken = {
      casusId,
      naarTafel: null,
      reden: 'De doelen zijn gehaald.',
      regie: 'Procesmanager gemeente',
      vangnet: 'De wijkcoach belt.',
      inwonerInformeert: 'Wijkcoach',
      ...vervolg,
    }
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    expect(await schaalAf(await demoActor(owner, 'procesmanager.almelo'), afspraken)).toMatchObject({
      ok: false,
    })
    expect((await schaalAf(procesmanager, afspraken)).ok).toBe(true)
    const casus = await findCasus(procesmanager, casusId)
    expect(casus?.afschalingen).toMatchObject([
      { regie: 'Procesmanager gemeente', vangnet: 'De wijkcoach belt.' },
    ])
    expect(casus?.aanzet).toMatchObject({ grond: 'vervolg', wie: 'de gemeente Enschede' })
    expect(await mailSince(casusId)).toEqual([
      'casus-nieuws wijkcoach.enschede',
      'gemeente-aan-zet procesmanager.enschede',
    ])
  })
})

describe('two tables at once', () => {
  it('have one regisseur, who is the owner for every reader', async () => {
    const made = await createAanmelding(owner, { status: 'in-behandeling' })
    const { casusId } = made
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const next = await kiesTafel(wijkcoach, {
      casusId,
      tafel: 'triage-transfertafel',
      keuzeReden: 'Ook een plek zoeken.',
      regisseur: 'aanmelder',
    })
    if (!next.ok) throw new Error(next.reason)
    await owner.query(
      `UPDATE aanmelding SET status = 'ingediend', ligt_bij = 'tafel', ligt_bij_sinds = now(), ingediend_op = now() WHERE id = $1`,
      [next.value.id],
    )
    for (const name of ['wijkcoach.enschede', 'procesmanager.enschede', 'zvh', 'triagetafel']) {
      const aanzet = await findAanzet(await demoActor(owner, name), casusId)
      expect(aanzet, name).toMatchObject({
        grond: 'regisseur',
        tegelijk: { regisseur: 'Wie de casus startte' },
      })
    }
    expect((await wijsRegisseurAan(wijkcoach, { casusId, regisseur: 'gemeente' })).ok).toBe(true)
    expect((await findAanzet(wijkcoach, casusId))?.wie).toBe('de procesmanager gemeente Enschede')
  })
})
