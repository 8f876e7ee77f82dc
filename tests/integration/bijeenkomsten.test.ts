import { describe, expect, it } from 'vitest'
import { datumVan, momentVan } from '@/domain/termijn/kloktijd'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import { trekIn } from '@/features/aanmeldingen/aanmelder/commands'
import { agendeer, bespreek, haalVanAgenda } from '@/features/aanmeldingen/behandelaar/commands'
import { findStand } from '@/features/aanmeldingen/behandelaar/queries'
import {
  planBijeenkomsten,
  stelRitmeIn,
  verplaatsOpAgenda,
  wijzigBijeenkomst,
  zegBijeenkomstAf,
} from '@/features/aanmeldingen/bijeenkomsten/commands'
import {
  findBijeenkomstPagina,
  findSamenvattingen,
  findTafelafspraken,
  findVoorWijziging,
  listBeheerdeTafels,
  listOverleggen,
} from '@/features/aanmeldingen/bijeenkomsten/queries'
import { now } from '@/server/clock'
import { db } from '@/server/db/client'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

/** Each test has a day of its own, so that no meeting is in the way of another. */
let laatsteDag = 5
const nieuweDag = (): Date => {
  laatsteDag += 20
  return momentVan(datumVan(plusWerkdagen(now(), laatsteDag)), '10.00') ?? now()
}

const gewoon = {
  duur: 60,
  plaats: 'Digitaal',
  link: null,
  plekken: null,
  inleveren: null,
  omDeWeken: null,
  aantal: 1,
}

async function plan(
  start: Date,
  anders: Partial<Parameters<typeof planBijeenkomsten>[1]> = {},
  door = 'zvh',
) {
  const done = await planBijeenkomsten(await demoActor(owner, door), {
    tafel: 'topx',
    ...gewoon,
    start,
    ...anders,
  })
  if (!done.ok) throw new Error(done.reason)
  return done.value.ids[0] ?? ''
}

const rij = async (id: string) => {
  const { rows } = await owner.query(
    `SELECT status, ligt_bij, ligt_bij_sinds AS gezien, geagendeerd_voor, plaats, bijeenkomst_id, uiterlijk FROM aanmelding WHERE id = $1`,
    [id],
  )
  return rows[0]
}

async function opAgenda(bijeenkomst: string, anders: Parameters<typeof createAanmelding>[1] = {}) {
  const made = await createAanmelding(owner, { status: 'in-behandeling', ...anders })
  const done = await zetOpAgenda(made.id, bijeenkomst)
  expect(done).toMatchObject({ ok: true })
  return made
}

const zetOpAgenda = async (id: string, bijeenkomst: string) =>
  agendeer(await demoActor(owner, 'zvh'), { id, gezien: (await rij(id)).gezien, bijeenkomst })

const terugmeldingen = async (id: string): Promise<string[]> => {
  const { rows } = await owner.query(
    'SELECT tekst FROM gebeurtenis WHERE aanmelding_id = $1 AND terugmelding ORDER BY op DESC',
    [id],
  )
  return rows.map(({ tekst }) => tekst)
}

const berichten = async (waar: string, id: string) => {
  const { rows } = await owner.query(
    `SELECT soort, ontvanger_id FROM outbox WHERE ${waar} = $1 ORDER BY soort`,
    [id],
  )
  return rows
}

describe('planning', () => {
  it('plans a series on the same time of the clock, with the last day to hand in of the table', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const start = nieuweDag()
    const done = await planBijeenkomsten(zvh, {
      ...gewoon,
      tafel: 'regiotafel-wlz-ggz',
      start,
      omDeWeken: 2,
      aantal: 3,
    })
    expect(done.ok).toBe(true)
    const { rows } = await owner.query(
      `SELECT to_char(start AT TIME ZONE 'Europe/Amsterdam', 'HH24:MI') AS tijd,
              to_char(inleveren_voor AT TIME ZONE 'Europe/Amsterdam', 'HH24:MI') AS uiterste,
              start::date - inleveren_voor::date AS dagen FROM bijeenkomst WHERE tafel_slug = 'regiotafel-wlz-ggz' ORDER BY start`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(2)
    for (const { tijd, uiterste, dagen } of rows) {
      expect([tijd, uiterste]).toEqual(['10:00', '17:00'])
      expect(dagen).toBeGreaterThanOrEqual(21)
    }
  })

  it('books no table twice, also when two people plan at the same moment', async () => {
    const start = nieuweDag()
    const [zvh, zvh2] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'zvh2')]
    const input = { ...gewoon, tafel: 'topx' as const, start }
    const done = await Promise.all([planBijeenkomsten(zvh, input), planBijeenkomsten(zvh2, input)])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(done).toContainEqual({ ok: false, reason: 'dubbel-geboekt' })
    const half = new Date(start.getTime() + 30 * 60_000)
    expect(await planBijeenkomsten(zvh, { ...input, start: half })).toEqual({
      ok: false,
      reason: 'dubbel-geboekt',
    })
    // The database refuses it too, whatever the code forgets.
    await expect(
      owner.query(
        `INSERT INTO bijeenkomst (id, tafel_slug, start, eind, plaats, aangemaakt_op, gewijzigd_op)
         VALUES (gen_random_uuid(), 'topx', $1, $2, 'x', now(), now())`,
        [half, new Date(half.getTime() + 3_600_000)],
      ),
    ).rejects.toThrow('bijeenkomst_een_tegelijk')
  })

  it('plans nothing of a series in which one does not fit', async () => {
    const eerste = nieuweDag()
    const tweede = momentVan(datumVan(new Date(eerste.getTime() + 7 * 86_400_000)), '10.00') ?? eerste
    await plan(tweede)
    const zvh = await demoActor(owner, 'zvh')
    const done = await planBijeenkomsten(zvh, {
      ...gewoon,
      tafel: 'topx',
      start: eerste,
      omDeWeken: 1,
      aantal: 3,
    })
    expect(done).toEqual({ ok: false, reason: 'dubbel-geboekt' })
    const { rows } = await owner.query('SELECT 1 FROM bijeenkomst WHERE start = $1', [eerste])
    expect(rows).toEqual([])
  })

  it('is for the own tables; for a table outside the portal the ZVH does it too', async () => {
    const [zvh, triage] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'triagetafel')]
    const input = { ...gewoon, start: nieuweDag() }
    const nee = { ok: false, reason: 'tafel-niet-van-u' }
    expect(await planBijeenkomsten(triage, { ...input, tafel: 'topx' })).toEqual(nee)
    expect(await planBijeenkomsten(zvh, { ...input, tafel: 'triage-transfertafel' })).toEqual(nee)
    expect(await planBijeenkomsten(zvh, { ...input, tafel: 'hoogcomplex-oostnl' })).toMatchObject({
      ok: true,
    })
    const slugs = async (name: string) =>
      (await listBeheerdeTafels(await demoActor(owner, name))).map(({ slug }) => slug)
    expect(await slugs('triagetafel')).toEqual(['triage-transfertafel'])
    expect(await slugs('zvh')).not.toContain('triage-transfertafel')
    expect(await slugs('zvh')).not.toContain('bestuurlijk-escalatieoverleg')
    for (const name of ['wijkcoach.enschede', 'bestuur.enschede', 'beheerder'])
      await expect(async () =>
        planBijeenkomsten(await demoActor(owner, name), { ...input, tafel: 'topx' }),
      ).rejects.toThrow('zonder recht')
  })

  it('keeps what the table agreed, by function and never by name', async () => {
    const triage = await demoActor(owner, 'triagetafel')
    const before = await findTafelafspraken(triage, 'triage-transfertafel')
    expect(before).toMatchObject({
      bevestigd: false,
      ritme: { soort: 'vast', omDeWeken: 2, duurMinuten: 30 },
    })
    const ritme = {
      soort: 'vast',
      omDeWeken: 2,
      tijd: '09.00',
      duurMinuten: 45,
      plaats: 'Digitaal',
      link: 'https://video.example/x',
      plekken: 4,
      deelnemers: [{ organisatie: 'Mediant', functie: 'Teamleider', mandaat: 'ja' }],
    } as const
    expect(
      await stelRitmeIn(triage, {
        tafel: 'triage-transfertafel',
        ritme: { ...ritme, deelnemers: [...ritme.deelnemers] },
      }),
    ).toMatchObject({ ok: true })
    expect(await findTafelafspraken(triage, 'triage-transfertafel')).toMatchObject({ bevestigd: true, ritme })
    expect(await findTafelafspraken(triage, 'topx')).toBeNull()
  })
})

describe('the agenda', () => {
  it('takes an aanmelding, tells the applicant when and where, and expects the outcome after it', async () => {
    const start = nieuweDag()
    const bijeenkomst = await plan(start)
    const { id } = await opAgenda(bijeenkomst)
    expect(await rij(id)).toMatchObject({
      status: 'geagendeerd',
      geagendeerd_voor: start,
      plaats: 'Digitaal',
      bijeenkomst_id: bijeenkomst,
      uiterlijk: plusWerkdagen(start, 1),
    })
    expect((await terugmeldingen(id))[0]).toMatch(
      /bespreekt uw aanmelding op .* om 10.00 uur. Plaats: Digitaal./,
    )
  })

  it('is full when it is full, also when two come for the last place at once', async () => {
    const bijeenkomst = await plan(nieuweDag(), { plekken: 2 })
    await opAgenda(bijeenkomst)
    const [een, twee] = [
      await createAanmelding(owner, { status: 'in-behandeling' }),
      await createAanmelding(owner, { status: 'in-behandeling' }),
    ]
    const done = await Promise.all([zetOpAgenda(een.id, bijeenkomst), zetOpAgenda(twee.id, bijeenkomst)])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(done).toContainEqual({ ok: false, reason: 'agenda-vol' })
  })

  it('takes nothing for a meeting of another table, one called off, one that was, or one that does not exist', async () => {
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    const before = await rij(id)
    const anders = await plan(nieuweDag(), { tafel: 'triage-transfertafel' }, 'triagetafel')
    const afgezegd = await plan(nieuweDag())
    await zegBijeenkomstAf(await demoActor(owner, 'zvh'), { id: afgezegd, gezien: 0, reden: 'Niemand kan.' })
    const geweest = await plan(nieuweDag())
    await owner.query(
      `UPDATE bijeenkomst SET start = now() - interval '2 hours', eind = now() - interval '1 hour', inleveren_voor = NULL WHERE id = $1`,
      [geweest],
    )
    const reasons = []
    for (const gekozen of [anders, afgezegd, geweest, crypto.randomUUID()])
      reasons.push(await zetOpAgenda(id, gekozen))
    expect(reasons.map((each) => !each.ok && each.reason)).toEqual([
      'bijeenkomst-niet-gevonden',
      'bijeenkomst-afgezegd',
      'bijeenkomst-voorbij',
      'bijeenkomst-niet-gevonden',
    ])
    expect(await rij(id)).toEqual(before)
  })

  it('makes a meeting for a moment of its own, only when the act succeeds and the table is free', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const moment = nieuweDag()
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    const stale = { id, gezien: new Date(0), moment, plaats: 'Almelo' }
    expect(await agendeer(zvh, stale)).toEqual({ ok: false, reason: 'inmiddels-gewijzigd' })
    expect((await owner.query('SELECT 1 FROM bijeenkomst WHERE start = $1', [moment])).rowCount).toBe(0)
    const fresh = { ...stale, gezien: (await rij(id)).gezien }
    expect(await agendeer(zvh, fresh)).toMatchObject({ ok: true })
    const { rows } = await owner.query('SELECT id, plaats FROM bijeenkomst WHERE start = $1', [moment])
    expect(rows).toEqual([{ id: (await rij(id)).bijeenkomst_id, plaats: 'Almelo' }])
    const ander = await createAanmelding(owner, { status: 'in-behandeling' })
    const ook = { id: ander.id, gezien: (await rij(ander.id)).gezien, moment, plaats: 'Hengelo' }
    expect(await agendeer(zvh, ook)).toEqual({ ok: false, reason: 'dubbel-geboekt' })
  })

  it('is ordered by its table', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const bijeenkomst = await plan(nieuweDag())
    const ids = []
    for (let n = 0; n < 3; n++) ids.push((await opAgenda(bijeenkomst)).id)
    const [a = '', b = '', c = ''] = ids
    const order = async () => (await findBijeenkomstPagina(zvh, bijeenkomst))?.agenda.map(({ id }) => id)
    expect(await order()).toEqual([a, b, c])
    await verplaatsOpAgenda(zvh, { bijeenkomst, id: c, richting: 'omhoog' })
    expect(await order()).toEqual([a, c, b])
    await verplaatsOpAgenda(zvh, { bijeenkomst, id: a, richting: 'omlaag' })
    await verplaatsOpAgenda(zvh, { bijeenkomst, id: c, richting: 'omhoog' })
    expect(await order()).toEqual([c, a, b])
    const triage = await demoActor(owner, 'triagetafel')
    const nee = { ok: false, reason: 'niet-gevonden' }
    expect(await verplaatsOpAgenda(triage, { bijeenkomst, id: a, richting: 'omhoog' })).toEqual(nee)
    expect(
      await verplaatsOpAgenda(zvh, { bijeenkomst, id: crypto.randomUUID(), richting: 'omhoog' }),
    ).toEqual(nee)
  })

  it('loses what was taken off it, and the applicant reads why', async () => {
    const bijeenkomst = await plan(nieuweDag(), { plekken: 1 })
    const { id } = await opAgenda(bijeenkomst)
    const { gezien } = await rij(id)
    const done = await haalVanAgenda(await demoActor(owner, 'zvh'), {
      id,
      gezien,
      reden: 'Er komt eerst een gesprek.',
    })
    expect(done).toMatchObject({ ok: true })
    expect(await rij(id)).toMatchObject({
      status: 'in-behandeling',
      bijeenkomst_id: null,
      geagendeerd_voor: null,
    })
    expect((await terugmeldingen(id))[0]).toContain('Waarom: Er komt eerst een gesprek.')
    await opAgenda(bijeenkomst)
  })
})

describe('a meeting made for one casus', () => {
  const opEigenMoment = async () => {
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    const zvh = await demoActor(owner, 'zvh')
    const { gezien } = await rij(id)
    const done = await agendeer(zvh, { id, gezien, moment: nieuweDag(), plaats: 'Digitaal' })
    expect(done).toMatchObject({ ok: true })
    return { id, zvh, ...(await rij(id)) }
  }
  const stand = async (bijeenkomst: string) => {
    const { rows } = await owner.query('SELECT status, volgnummer FROM bijeenkomst WHERE id = $1', [
      bijeenkomst,
    ])
    return rows[0]
  }
  const vervallen = { status: 'afgezegd', volgnummer: 1 }

  it('is called off when the casus is taken off it, moves elsewhere or is withdrawn', async () => {
    const gehaald = await opEigenMoment()
    await haalVanAgenda(gehaald.zvh, { id: gehaald.id, gezien: gehaald.gezien, reden: 'Later.' })
    expect(await stand(gehaald.bijeenkomst_id)).toEqual(vervallen)

    const verzet = await opEigenMoment()
    const ander = { id: verzet.id, gezien: verzet.gezien, moment: nieuweDag(), plaats: 'Hengelo' }
    expect(await agendeer(verzet.zvh, ander)).toMatchObject({ ok: true })
    expect(await stand(verzet.bijeenkomst_id)).toEqual(vervallen)
    expect(await stand((await rij(verzet.id)).bijeenkomst_id)).toMatchObject({ status: 'gepland' })

    const ingetrokken = await opEigenMoment()
    const vervolg = { vervolgStap: 'De hulp voortzetten.', vervolgEigenaar: 'gemeente' as const }
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    expect(await trekIn(wijkcoach, { id: ingetrokken.id, reden: 'Opgelost.', ...vervolg })).toMatchObject({
      ok: true,
    })
    expect(await stand(ingetrokken.bijeenkomst_id)).toEqual(vervallen)
  })

  it('stays for what is still on it, after it was discussed, and when the table planned it itself', async () => {
    const eerste = await opEigenMoment()
    const { id } = await opAgenda(eerste.bijeenkomst_id)
    await haalVanAgenda(eerste.zvh, { id: eerste.id, gezien: eerste.gezien, reden: 'Later.' })
    expect(await stand(eerste.bijeenkomst_id)).toMatchObject({ status: 'gepland' })
    const { gezien } = await rij(id)
    expect(await bespreek(eerste.zvh, { id, gezien, notitie: 'Besproken.' })).toMatchObject({ ok: true })
    expect(await stand(eerste.bijeenkomst_id)).toMatchObject({ status: 'gepland' })

    const gepland = await plan(nieuweDag())
    const ander = await opAgenda(gepland)
    const gezienAnder = (await rij(ander.id)).gezien
    await haalVanAgenda(eerste.zvh, { id: ander.id, gezien: gezienAnder, reden: 'Later.' })
    expect(await stand(gepland)).toMatchObject({ status: 'gepland', volgnummer: 0 })
  })
})

describe('writing down what was discussed', () => {
  it('waits for the meeting of the table to begin, and says from when', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const start = nieuweDag()
    const bijeenkomst = await plan(start)
    const { id } = await opAgenda(bijeenkomst)
    const besproken = async () =>
      bespreek(zvh, { id, gezien: (await rij(id)).gezien, notitie: 'De tafel ziet een plek.' })
    expect(await besproken()).toEqual({ ok: false, reason: 'nog-niet-begonnen' })
    expect(await findStand(zvh, id, 'bespreek')).toMatchObject({ mogelijk: false, besprekenVanaf: start })

    await owner.query(
      `UPDATE bijeenkomst SET start = now() - interval '1 minute', eind = now() + interval '59 minutes' WHERE id = $1`,
      [bijeenkomst],
    )
    expect(await findStand(zvh, id, 'bespreek')).toMatchObject({ mogelijk: true, besprekenVanaf: null })
    expect(await besproken()).toMatchObject({ ok: true })
  })
})

describe('changing and calling off', () => {
  it('moves everybody on the agenda along, and tells each applicant and colleague once', async () => {
    const [zvh, zvh2] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'zvh2')]
    const bijeenkomst = await plan(nieuweDag())
    const { id } = await opAgenda(bijeenkomst)
    const start = nieuweDag()
    const input = { ...gewoon, id: bijeenkomst, gezien: 0, start, plaats: 'Hengelo' }
    expect(await wijzigBijeenkomst(zvh, input)).toMatchObject({ ok: true })
    expect(await rij(id)).toMatchObject({ status: 'geagendeerd', geagendeerd_voor: start, plaats: 'Hengelo' })
    expect((await terugmeldingen(id))[0]).toMatch(/^Het overleg van TopX.* is verzet/)
    expect(await berichten('bijeenkomst_id', bijeenkomst)).toEqual([
      { soort: 'bijeenkomst-gewijzigd', ontvanger_id: zvh2.accountId },
    ])
    expect(await wijzigBijeenkomst(zvh2, input)).toEqual({ ok: false, reason: 'inmiddels-gewijzigd' })
    const geheim = { ...input, gezien: 1, plekken: 5 }
    expect(await wijzigBijeenkomst(await demoActor(owner, 'triagetafel'), geheim)).toEqual({
      ok: false,
      reason: 'niet-gevonden',
    })
  })

  it('tells nobody when only the number of places changes, and keeps enough of them', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const start = nieuweDag()
    const bijeenkomst = await plan(start)
    const { id } = await opAgenda(bijeenkomst)
    await opAgenda(bijeenkomst)
    const verteld = (await terugmeldingen(id)).length
    const input = { ...gewoon, id: bijeenkomst, gezien: 0, start, plekken: 1 }
    expect(await wijzigBijeenkomst(zvh, input)).toEqual({ ok: false, reason: 'te-weinig-plekken' })
    expect(await wijzigBijeenkomst(zvh, { ...input, plekken: 2 })).toMatchObject({ ok: true })
    expect(await terugmeldingen(id)).toHaveLength(verteld)
    expect(await berichten('bijeenkomst_id', bijeenkomst)).toEqual([])
  })

  it('gives what stood on it back to its behandelaar, with the reason; what was discussed stays as it is', async () => {
    const [zvh, zvh2] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'zvh2')]
    const bijeenkomst = await plan(nieuweDag())
    const [wacht, besproken] = [await opAgenda(bijeenkomst), await opAgenda(bijeenkomst)]
    await owner.query(`UPDATE aanmelding SET status = 'besproken' WHERE id = $1`, [besproken.id])
    const input = { id: bijeenkomst, gezien: 0, reden: 'De zaal is dicht.' }
    expect(await zegBijeenkomstAf(zvh, input)).toMatchObject({ ok: true })
    expect(await rij(wacht.id)).toMatchObject({
      status: 'in-behandeling',
      ligt_bij: 'behandelaar',
      bijeenkomst_id: null,
    })
    expect((await rij(besproken.id)).status).toBe('besproken')
    const [tekst] = await terugmeldingen(wacht.id)
    expect(tekst).toMatch(/gaat niet door/)
    expect(tekst).toContain('Waarom: De zaal is dicht.')
    expect(
      (await berichten('aanmelding_id', wacht.id)).filter(({ soort }) => soort === 'terugmelding').length,
    ).toBeGreaterThan(0)
    expect(await berichten('bijeenkomst_id', bijeenkomst)).toEqual([
      { soort: 'bijeenkomst-afgezegd', ontvanger_id: zvh2.accountId },
    ])
    for (const again of [
      await zegBijeenkomstAf(zvh, input),
      await wijzigBijeenkomst(zvh, { ...gewoon, ...input, start: nieuweDag() }),
    ])
      expect(again).toEqual({ ok: false, reason: 'al-afgezegd' })
  })
})

describe('who sees what', () => {
  it('shows dates to everybody who may see the table, the agenda and the video link only to the table', async () => {
    const bijeenkomst = await plan(nieuweDag(), { link: 'https://video.example/geheim' })
    await opAgenda(bijeenkomst)
    const zvh = await findBijeenkomstPagina(await demoActor(owner, 'zvh'), bijeenkomst)
    expect(zvh).toMatchObject({ link: 'https://video.example/geheim', beheert: true })
    expect(zvh?.agenda).toHaveLength(1)
    for (const name of ['wijkcoach.enschede', 'triagetafel', 'portefeuillehouder']) {
      const seen = await findBijeenkomstPagina(await demoActor(owner, name), bijeenkomst)
      expect(seen).toMatchObject({ plaats: 'Digitaal', link: null, beheert: false, agenda: [] })
    }
    const triage = await demoActor(owner, 'triagetafel')
    expect(await findSamenvattingen(triage, bijeenkomst)).toBeNull()
    expect(await findVoorWijziging(triage, bijeenkomst)).toBeNull()
    const { id } = await createAanmelding(owner, { status: 'in-behandeling' })
    expect(await listOverleggen(triage, id)).toEqual([])
    expect(await findBijeenkomstPagina(triage, 'geen-id')).toBeNull()
  })

  it('answers with nothing without somebody who asks', async () => {
    expect(await db().bijeenkomst.count()).toBe(0)
    expect(await db().overlegritme.count()).toBe(0)
  })

  it('makes one page per casus without a name of anybody, and logs that each was read', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const bijeenkomst = await plan(nieuweDag())
    const { id, referentie } = await opAgenda(bijeenkomst)
    const read = await findSamenvattingen(zvh, bijeenkomst)
    expect(read?.casussen).toMatchObject([
      { referentie, gemeente: 'Enschede', aanmelder: 'Wijkcoach, Gemeente Enschede, wijkteam (demo)' },
    ])
    expect(JSON.stringify(read?.casussen)).not.toContain(zvh.naam)
    const { rows } = await owner.query(
      `SELECT rol FROM audit_regel WHERE aanmelding_id = $1 AND handeling = 'aanmelding.samengevat'`,
      [id],
    )
    expect(rows).toEqual([{ rol: 'zvh' }])
  })
})
