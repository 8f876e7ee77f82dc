import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { findConcept } from '@/features/aanmeldingen/aanmelder/queries'
import { rondAf } from '@/features/aanmeldingen/behandelaar/commands'
import { kiesTafel, noteerEerder } from '@/features/aanmeldingen/schalen/commands'
import { findOpschalen, listVerder } from '@/features/aanmeldingen/schalen/queries'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const gezienVan = async (id: string): Promise<Date> => {
  const { rows } = await owner.query('SELECT ligt_bij_sinds AS sinds FROM aanmelding WHERE id = $1', [id])
  return rows[0].sinds
}

const reden = 'Eerder bij een andere tafel geweest.'

/** The table of this aanmelding ends it and sends the casus on. */
async function naarTafel(
  actor: Actor,
  id: string,
  tafel: 'triage-transfertafel' | 'bestuurlijk-escalatieoverleg',
) {
  return rondAf(actor, {
    id,
    gezien: await gezienVan(id),
    uitkomst: 'opgeschaald',
    naarTafel: tafel,
    keuzeReden: reden,
    terugmelding: 'Deze tafel kan het niet oplossen.',
    vervolgDatum: null,
  })
}

const conceptenVan = async (casusId: string) => {
  const { rows } = await owner.query(
    `SELECT id, referentie, tafel_slug, status, aanmelder_id, formulier, keuze_reden, opgeschaald_uit_id
     FROM aanmelding WHERE casus_id = $1 AND status = 'concept'`,
    [casusId],
  )
  return rows
}

describe('opschalen by the table', () => {
  it('ends the aanmelding and has the next one ready for the same applicant, with everything in it', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const made = await createAanmelding(owner, {
      status: 'besproken',
      formulier: { doel: 'Een vaste plek.' },
    })
    expect((await listVerder(zvh, made.id, false)).map(({ tafel }) => tafel)).not.toContain('topx')
    expect((await naarTafel(zvh, made.id, 'bestuurlijk-escalatieoverleg')).ok).toBe(true)

    const [next, ...more] = await conceptenVan(made.casusId)
    expect(more).toEqual([])
    expect(next).toMatchObject({
      tafel_slug: 'bestuurlijk-escalatieoverleg',
      aanmelder_id: wijkcoach.accountId,
      opgeschaald_uit_id: made.id,
      keuze_reden: reden,
      formulier: { doel: 'Een vaste plek.', leeftijdsklasse: '30-39' },
    })
    expect(next.referentie).toMatch(/-2$/)
    expect((await findConcept(wijkcoach, next.id))?.formulier.situatie).toBe(
      'De inwoner hoort stemmen en slaapt slecht.',
    )

    const { rows } = await owner.query(
      `SELECT vervolg_stap, vervolg_eigenaar FROM aanmelding WHERE id = $1`,
      [made.id],
    )
    expect(rows[0].vervolg_eigenaar).toBe('aanmelder')
    expect(rows[0].vervolg_stap).toMatch(/Bestuurlijk escalatieoverleg/i)
    const notices = await owner.query(
      `SELECT ontvanger_id FROM outbox WHERE soort = 'aanmelding-klaargezet' AND casus_id = $1`,
      [made.casusId],
    )
    expect(notices.rows).toEqual([{ ontvanger_id: wijkcoach.accountId }])
  })

  it('refuses a table where the applicant may not apply, and then ends nothing', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const made = await createAanmelding(owner, { status: 'besproken' })
    const done = await rondAf(zvh, {
      id: made.id,
      gezien: await gezienVan(made.id),
      uitkomst: 'opgeschaald',
      naarTafel: 'regiotafel-wlz-ggz',
      keuzeReden: reden,
      terugmelding: 'Deze tafel kan het niet oplossen.',
      vervolgDatum: null,
    })
    expect(done).toEqual({ ok: false, reason: 'tafel-kan-niet' })
    const { rows } = await owner.query('SELECT status FROM aanmelding WHERE id = $1', [made.id])
    expect(rows).toEqual([{ status: 'besproken' }])
  })

  it('cannot prepare an aanmelding for a casus of another table', async () => {
    const triage = await demoActor(owner, 'triagetafel')
    const made = await createAanmelding(owner, { status: 'besproken' })
    expect(await naarTafel(triage, made.id, 'bestuurlijk-escalatieoverleg')).toMatchObject({ ok: false })
    expect(await conceptenVan(made.casusId)).toEqual([])
  })

  it('scales down to a lower table with the agreements of it', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const made = await createAanmelding(owner, { status: 'besproken', tafel: 'bestuurlijk-escalatieoverleg' })
    const lager = await listVerder(zvh, made.id, true)
    expect(lager.map(({ tafel }) => tafel)).toContain('triage-transfertafel')
    expect(lager.map(({ tafel }) => tafel)).not.toContain('bestuurlijk-escalatieoverleg')
    const done = await rondAf(zvh, {
      id: made.id,
      gezien: await gezienVan(made.id),
      uitkomst: 'afgeschaald',
      naarTafel: 'triage-transfertafel',
      reden: 'De partijen zijn eruit.',
      regie: 'Procesmanager gemeente',
      vangnet: 'De wijkcoach belt het ZVH.',
      inwonerInformeert: 'Wijkcoach',
      terugmelding: 'De casus gaat naar de Triage & Transfertafel.',
      vervolgStap: 'De aanmelding nakijken en versturen.',
      vervolgEigenaar: 'aanmelder',
      vervolgDatum: new Date('2027-02-01'),
    })
    expect(done.ok).toBe(true)
    expect(await conceptenVan(made.casusId)).toMatchObject([{ tafel_slug: 'triage-transfertafel' }])
    const { rows } = await owner.query('SELECT naar_tafel, reden FROM afschaling WHERE casus_id = $1', [
      made.casusId,
    ])
    expect(rows).toEqual([{ naar_tafel: 'triage-transfertafel', reden: 'De partijen zijn eruit.' }])
  })
})

describe('opschalen by people', () => {
  it('knows what the tables before brought, and asks the engine again', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const triage = await demoActor(owner, 'triagetafel')
    const made = await createAanmelding(owner, { status: 'besproken', tafel: 'triage-transfertafel' })
    expect((await findOpschalen(wijkcoach, made.casusId))?.situatie.eerder).toEqual([
      { tafel: 'triage-transfertafel', uitkomst: 'loopt' },
    ])
    await rondAf(triage, {
      id: made.id,
      gezien: await gezienVan(made.id),
      uitkomst: 'advies',
      terugmelding: 'Ons advies: een plek bij de GGZ in de regio.',
      vervolgStap: 'De ggz zoekt een plek.',
      vervolgEigenaar: 'zorgaanbieder',
      vervolgDatum: null,
    })
    const before = await findOpschalen(wijkcoach, made.casusId)
    expect(before?.situatie.eerder).toEqual([{ tafel: 'triage-transfertafel', uitkomst: 'opgelost' }])
    await noteerEerder(wijkcoach, {
      casusId: made.casusId,
      eerder: [{ tafel: 'triage-transfertafel', uitkomst: 'advies-niet-uitgevoerd' }],
    })
    const after = await findOpschalen(wijkcoach, made.casusId)
    expect(after?.advies.adviezen.map(({ tafel }) => tafel)).toContain('bestuurlijk-escalatieoverleg')
  })

  it('lets the procesmanager of the gemeente bring the casus of somebody else further, as its applicant', async () => {
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const made = await createAanmelding(owner, { status: 'niet-in-behandeling' })
    const gekozen = await kiesTafel(procesmanager, {
      casusId: made.casusId,
      tafel: 'triage-transfertafel',
      keuzeReden: reden,
    })
    expect(gekozen).toMatchObject({ ok: true, value: { verder: 'criteria' } })
    if (!gekozen.ok) throw new Error(gekozen.reason)
    const concept = await findConcept(procesmanager, gekozen.value.id)
    expect(concept?.formulier).toMatchObject({
      vraag: 'Welke plek past bij deze inwoner?',
      procesmanagerGeinformeerd: 'ik-ben-het-zelf',
    })
    const { rows } = await owner.query('SELECT handeling, tekst FROM casus_gebeurtenis WHERE casus_id = $1', [
      made.casusId,
    ])
    expect(rows).toEqual([{ handeling: 'schaalOp', tekst: expect.stringMatching(/Triage/) }])
  })

  it('asks who keeps the overview when a second table starts, and not a third time', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const made = await createAanmelding(owner, { status: 'in-behandeling' })
    const second = { casusId: made.casusId, tafel: 'triage-transfertafel' as const, keuzeReden: reden }
    expect(await kiesTafel(wijkcoach, second)).toEqual({ ok: false, reason: 'regisseur-ontbreekt' })
    expect((await kiesTafel(wijkcoach, { ...second, regisseur: 'gemeente' })).ok).toBe(true)
    const { rows } = await owner.query('SELECT regisseur FROM casus WHERE id = $1', [made.casusId])
    expect(rows).toEqual([{ regisseur: 'gemeente' }])
    expect((await kiesTafel(wijkcoach, { ...second, tafel: 'bestuurlijk-escalatieoverleg' })).ok).toBe(true)
  })

  it('has one aanmelding at a table at a time, also of two people', async () => {
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const made = await createAanmelding(owner, { status: 'in-behandeling' })
    expect(
      await kiesTafel(procesmanager, {
        casusId: made.casusId,
        tafel: 'topx',
        keuzeReden: reden,
        regisseur: 'gemeente',
      }),
    ).toEqual({ ok: false, reason: 'loopt-al' })
  })

  it.each(['procesmanager.almelo', 'wijkcoach.almelo', 'huisarts', 'zvh'])('is not for %s', async (name) => {
    const actor = await demoActor(owner, name)
    const made = await createAanmelding(owner, { status: 'afgerond' })
    expect(await findOpschalen(actor, made.casusId)).toBeNull()
    expect(
      await kiesTafel(actor, { casusId: made.casusId, tafel: 'triage-transfertafel', keuzeReden: reden }),
    ).toEqual({
      ok: false,
      reason: 'casus-niet-gevonden',
    })
  })
})
