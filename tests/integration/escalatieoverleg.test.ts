import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { trekIn } from '@/features/aanmeldingen/aanmelder/commands'
import {
  bespreek,
  legTerug,
  neemNietInBehandeling,
  vraagAanvulling,
  wijsToe,
} from '@/features/aanmeldingen/behandelaar/commands'
import { findStand } from '@/features/aanmeldingen/behandelaar/queries'
import { findOverlegInGang, takeBackInvitations } from '@/features/aanmeldingen/data'
import { maakAfspraak, rondAfspraakAf } from '@/features/aanmeldingen/escalatieoverleg/afspraken/commands'
import {
  controleer,
  roepBijeen,
  roepNietBijeen,
  signaleer,
  start,
  stop,
} from '@/features/aanmeldingen/escalatieoverleg/besluit/commands'
import { haalWeg, voegToe } from '@/features/aanmeldingen/escalatieoverleg/deelnemers/commands'
import { findOverleg, listOverleggen } from '@/features/aanmeldingen/escalatieoverleg/queries'
import {
  legUitkomstVast,
  noteerAanwezigheid,
} from '@/features/aanmeldingen/escalatieoverleg/uitkomst/commands'
import { nodigUit } from '@/features/aanmeldingen/escalatieoverleg/uitnodigen/commands'
import { draagOver, neemOver } from '@/features/casus/overdracht/commands'
import { inTransaction } from '@/server/db/transaction'
import { seal } from '@/server/seal/seal'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import {
  createAanwezig,
  createGehouden,
  createGesignaleerd,
  createOverleg,
  createUitgenodigd,
  createVoorbereid,
  deelnemersVan,
  goedeControle,
  inDays,
  over,
  uitkomst,
  vasteDeelnemers,
  wanneer,
} from '../factories/overleggen'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const zvh = () => demoActor(owner, 'zvh')
const bestuur = () => demoActor(owner, 'bestuur.enschede')
const procesmanager = () => demoActor(owner, 'procesmanager.enschede')

async function row<T extends object>(sql: string, id: string): Promise<T> {
  const { rows } = await owner.query<T>(sql, [id])
  const [first] = rows
  if (!first) throw new Error('geen rij')
  return first
}

const aanmeldingVan = (id: string) =>
  row<{ status: string; ligt_bij: string; uitkomst: string | null; uiterlijk: Date | null }>(
    'SELECT status, ligt_bij, uitkomst, uiterlijk FROM aanmelding WHERE id = $1',
    id,
  )

const terugmeldingen = async (id: string): Promise<string[]> => {
  const { rows } = await owner.query<{ handeling: string }>(
    'SELECT handeling FROM gebeurtenis WHERE aanmelding_id = $1 AND terugmelding ORDER BY op',
    [id],
  )
  return rows.map(({ handeling }) => handeling)
}

const afgezegd = async (overlegId: string) =>
  (await meldingen(overlegId)).filter((each) => each.startsWith('overleg-afgezegd'))

const meldingen = async (overlegId: string): Promise<string[]> => {
  const { rows } = await owner.query<{ wie: string }>(
    `SELECT o.soort || ' > ' || coalesce(split_part(a.email, '@', 1), o.adres) AS wie
     FROM outbox o LEFT JOIN account a ON a.id = o.ontvanger_id WHERE overleg_id = $1 ORDER BY o.aangemaakt_op, 1`,
    [overlegId],
  )
  return rows.map(({ wie }) => wie)
}

describe('the way to an overleg', () => {
  it('begins once per aanmelding, only when the ZVH took it up and the gemeente is known', async () => {
    const actor = await zvh()
    const { id: aanmeldingId } = await createAanmelding(owner, { tafel: 'bestuurlijk-escalatieoverleg' })
    expect(await start(actor, { aanmeldingId })).toEqual({ ok: false, reason: 'niet-in-behandeling' })
    const made = await createOverleg(owner)
    expect(await start(actor, { aanmeldingId: made.aanmeldingId })).toEqual({ ok: true, value: made.id })
    await owner.query(`UPDATE overleg SET aanmelding_id = $2 WHERE id = $1`, [made.id, aanmeldingId])
    await owner.query(`UPDATE aanmelding SET gemeente_code = 'geen-vaste-plek' WHERE id = $1`, [
      made.aanmeldingId,
    ])
    expect(await start(actor, { aanmeldingId: made.aanmeldingId })).toEqual({
      ok: false,
      reason: 'gemeente-onbekend',
    })
    const { id: topx } = await createAanmelding(owner, { status: 'in-behandeling' })
    expect(await start(actor, { aanmeldingId: topx })).toEqual({ ok: false, reason: 'niet-gevonden' })
  })

  it('goes over the check, the signal and the decision, and the applicant hears each of them', async () => {
    const made = await createGesignaleerd(owner)
    expect(await aanmeldingVan(made.aanmeldingId)).toMatchObject({
      status: 'in-behandeling',
      ligt_bij: 'bestuur',
    })
    expect(await meldingen(made.id)).toEqual([
      'overleg-besluit-gevraagd > bestuur.enschede',
      'overleg-nieuws > procesmanager.enschede',
    ])
    const gezien = await findOverleg(await bestuur(), made.id)
    expect(gezien).toMatchObject({ wachtOpMij: true, handelingen: ['roepBijeen', 'roepNietBijeen'] })
    expect(
      await roepBijeen(await bestuur(), { ...(await over(owner, made.id)), reden: 'Graag voor kerst.' }),
    ).toMatchObject({ ok: true })
    expect(await aanmeldingVan(made.aanmeldingId)).toMatchObject({ ligt_bij: 'behandelaar' })
    expect((await terugmeldingen(made.aanmeldingId)).slice(-2)).toEqual(['signaleer', 'roepBijeen'])
    expect(await meldingen(made.id)).toContain('overleg-besloten > zvh')
    const after = await findOverleg(await zvh(), made.id)
    expect(after?.gebeurtenissen.map(({ handeling }) => handeling)).toEqual([
      'roepBijeen',
      'signaleer',
      'controleer',
    ])
  })

  it('stays with who is on turn: the table does not take it back or pass it on meanwhile', async () => {
    const actor = await zvh()
    const made = await createGesignaleerd(owner)
    const stand = await findStand(actor, made.aanmeldingId, 'legTerug')
    if (!stand) throw new Error('geen aanmelding')
    expect(stand).toMatchObject({ mogelijk: false, handelingen: ['neemNietInBehandeling', 'verzetTermijn'] })
    const nu = { id: made.aanmeldingId, gezien: stand.ligtBijSinds }
    const { accountId: behandelaar } = await demoActor(owner, 'zvh2')
    const kanNiet = { ok: false, reason: 'handeling-kan-niet' }
    expect(await legTerug(actor, { ...nu, reden: 'Druk.' })).toEqual(kanNiet)
    expect(await vraagAanvulling(actor, { ...nu, vraag: 'Wat is er geprobeerd?' })).toEqual(kanNiet)
    expect(await wijsToe(actor, { ...nu, behandelaar })).toEqual(kanNiet)
    expect(
      await roepBijeen(await bestuur(), { ...(await over(owner, made.id)), reden: undefined }),
    ).toMatchObject({ ok: true })
  })

  it('cannot be signalled while earlier tables are unknown, or without a bestuurder to ask', async () => {
    const actor = await zvh()
    const made = await createOverleg(owner)
    const nee = { ...goedeControle, 'niets-anders': 'nee', 'niets-anders-uitleg': 'TopX past.' } as const
    expect(await signaleer(actor, { ...(await over(owner, made.id)), signaal: 'Nu.' })).toEqual({
      ok: false,
      reason: 'overleg-kan-niet',
    })
    await controleer(actor, { ...(await over(owner, made.id)), ...nee })
    expect(await signaleer(actor, { ...(await over(owner, made.id)), signaal: 'Nu.' })).toEqual({
      ok: false,
      reason: 'overleg-kan-niet',
    })
    await controleer(actor, { ...(await over(owner, made.id)), ...goedeControle })
    await owner.query(`UPDATE account SET actief = false WHERE email = 'bestuur.enschede@demo.test'`)
    expect(await signaleer(actor, { ...(await over(owner, made.id)), signaal: 'Nu.' })).toEqual({
      ok: false,
      reason: 'geen-bestuurder',
    })
    await owner.query(`UPDATE account SET actief = true WHERE email = 'bestuur.enschede@demo.test'`)
    expect(await aanmeldingVan(made.aanmeldingId)).toMatchObject({ ligt_bij: 'behandelaar' })
  })

  it('keeps where the casus was before, also from before the portal', async () => {
    const made = await createOverleg(owner)
    const { rows } = await owner.query('SELECT casus_id FROM overleg WHERE id = $1', [made.id])
    const place = { table: 'casus', column: 'situatie', row: rows[0].casus_id }
    const situatie = { eerder: [{ tafel: 'triage-transfertafel', uitkomst: 'geen-oplossing' }] }
    await owner.query('UPDATE casus SET situatie = to_jsonb($2::text) WHERE id = $1', [
      rows[0].casus_id,
      seal(place, JSON.stringify(situatie)),
    ])
    await controleer(await zvh(), { ...(await over(owner, made.id)), ...goedeControle })
    expect((await findOverleg(await zvh(), made.id))?.eerder).toEqual([
      { tafel: 'Triage & Transfertafel Twente', op: null, uitkomst: 'Geen oplossing' },
    ])
  })

  it('ends the aanmelding with a reason and a better route when the bestuurder says no', async () => {
    const made = await createGesignaleerd(owner)
    const nee = {
      reden: 'De tafels zijn nog niet op.',
      betereRoute: 'Eerst TopX.',
      vervolgStap: 'Aanmelden bij TopX.',
      vervolgEigenaar: 'aanmelder',
    } as const
    expect(await roepNietBijeen(await bestuur(), { ...(await over(owner, made.id)), ...nee })).toMatchObject({
      ok: true,
    })
    expect(await aanmeldingVan(made.aanmeldingId)).toMatchObject({
      status: 'niet-in-behandeling',
      ligt_bij: 'gemeente',
    })
    const { tekst } = await row<{ tekst: string }>(
      `SELECT tekst FROM gebeurtenis WHERE aanmelding_id = $1 AND handeling = 'roepNietBijeen'`,
      made.aanmeldingId,
    )
    expect(tekst).toContain('De tafels zijn nog niet op.')
    expect(tekst).toContain('Eerst TopX.')
    expect((await findOverleg(await zvh(), made.id))?.nu).toBeNull()
  })

  it('is refused when a colleague was first, and nothing is overwritten', async () => {
    const made = await createGesignaleerd(owner)
    const stale = await over(owner, made.id)
    await roepBijeen(await bestuur(), { ...stale, reden: undefined })
    expect(await roepBijeen(await bestuur(), { ...stale, reden: 'Anders.' })).toEqual({
      ok: false,
      reason: 'overleg-gewijzigd',
    })
  })
})

describe('who may see and decide', () => {
  const elders = async (): Promise<Actor[]> => [
    { ...(await bestuur()), gemeenteCode: 'GM0141' },
    await demoActor(owner, 'procesmanager.almelo'),
  ]

  it('is nobody of another gemeente, in the query and in the database', async () => {
    const made = await createGesignaleerd(owner)
    for (const actor of await elders()) {
      expect(await findOverleg(actor, made.id)).toBeNull()
      expect((await listOverleggen(actor)).map(({ id }) => id)).not.toContain(made.id)
      const raw = await inTransaction(actor, async (tx) => [
        await tx.overleg.count({ where: { id: made.id } }),
        await tx.overlegGebeurtenis.count({ where: { overlegId: made.id } }),
      ])
      expect(raw).toEqual([0, 0])
    }
    const [vreemd] = await elders()
    if (!vreemd) throw new Error('geen actor')
    expect(await roepBijeen(vreemd, { ...(await over(owner, made.id)), reden: undefined })).toEqual({
      ok: false,
      reason: 'overleg-niet-gevonden',
    })
    for (const naam of ['wijkcoach.enschede', 'ggz', 'portefeuillehouder', 'triagetafel'])
      await expect(findOverleg(await demoActor(owner, naam), made.id)).rejects.toThrow('zonder recht')
  })

  it('is the bestuurder of the own gemeente only after the signal, and of the casus not more than that', async () => {
    const actor = await bestuur()
    const made = await createOverleg(owner)
    const other = await createAanmelding(owner, { status: 'in-behandeling' })
    expect(await findOverleg(actor, made.id)).toBeNull()
    expect(
      await inTransaction(actor, (tx) => tx.aanmelding.count({ where: { id: made.aanmeldingId } })),
    ).toBe(0)
    const gesignaleerd = await createGesignaleerd(owner, { situatie: 'De kanarie zingt.' })
    const overleg = await findOverleg(actor, gesignaleerd.id)
    expect(overleg).not.toBeNull()
    expect(JSON.stringify(overleg)).not.toContain('kanarie')
    expect(await inTransaction(actor, (tx) => tx.aanmelding.count({ where: { id: other.id } }))).toBe(0)
  })

  it('decides nobody but the bestuurder, whatever code tries to write it', async () => {
    const made = await createGesignaleerd(owner)
    const write = async () =>
      inTransaction(await zvh(), (tx) =>
        tx.overleg.updateMany({
          where: { id: made.id },
          data: { besluit: 'bijeenroepen', status: 'voorbereiding' },
        }),
      )
    await expect(write()).rejects.toThrow(/alleen het bestuur/)
    await expect(
      roepBijeen(await zvh(), { ...(await over(owner, made.id)), reden: undefined }),
    ).rejects.toThrow('zonder recht')
  })

  it('logs that somebody looked, without content', async () => {
    const made = await createGesignaleerd(owner)
    await findOverleg(await bestuur(), made.id)
    const { n } = await row<{ n: string }>(
      `SELECT count(*) AS n FROM audit_regel WHERE aanmelding_id = $1 AND handeling = 'overleg.ingezien' AND rol = 'bestuur'`,
      made.aanmeldingId,
    )
    expect(Number(n)).toBe(1)
  })
})

describe('the composition', () => {
  it('shows an empty fixed place until somebody sits there, and asks why before inviting without', async () => {
    const made = await createVoorbereid(owner, vasteDeelnemers.slice(0, 3))
    const overleg = await findOverleg(await zvh(), made.id)
    expect(overleg?.voortgang).toMatchObject({ legePlaatsen: 1, deelnemers: 3 })
    expect(overleg?.nu).toEqual({ stap: 4, wie: 'samen', handeling: 'wijzigDeelnemers' })
    const zonder = { ...(await over(owner, made.id)), ...wanneer() }
    expect(await nodigUit(await zvh(), zonder)).toEqual({ ok: false, reason: 'lege-plekken' })
    expect(await aanmeldingVan(made.aanmeldingId)).toMatchObject({ status: 'in-behandeling' })
    expect(await nodigUit(await zvh(), { ...zonder, ontbreektReden: 'De wethouder is ziek.' })).toMatchObject(
      { ok: true },
    )
  })

  it('takes an address once, and becomes a gap again when somebody leaves', async () => {
    const made = await createVoorbereid(owner)
    const actor = await procesmanager()
    const [eerste] = vasteDeelnemers
    expect(await voegToe(actor, { ...(await over(owner, made.id)), ...eerste, rol: 'politie' })).toEqual({
      ok: false,
      reason: 'adres-dubbel',
    })
    const ondersteuner = (await deelnemersVan(owner, made.id)).find(({ rol }) => rol === 'clientondersteuner')
    await haalWeg(actor, { ...(await over(owner, made.id)), deelnemerId: ondersteuner?.id ?? '' })
    expect((await findOverleg(actor, made.id))?.voortgang.legePlaatsen).toBe(1)
  })

  it('does not invite an empty table', async () => {
    const made = await createVoorbereid(owner, [])
    expect(
      await nodigUit(await zvh(), {
        ...(await over(owner, made.id)),
        ...wanneer(),
        ontbreektReden: 'Haast.',
      }),
    ).toEqual({
      ok: false,
      reason: 'geen-deelnemers',
    })
  })
})

describe('the meeting and after', () => {
  it('puts the aanmelding on the agenda; the table cannot go past the overleg', async () => {
    const made = await createUitgenodigd(owner)
    expect(await aanmeldingVan(made.aanmeldingId)).toMatchObject({ status: 'geagendeerd' })
    expect((await terugmeldingen(made.aanmeldingId)).at(-1)).toBe('agendeer')
    const { ligt_bij_sinds } = await row<{ ligt_bij_sinds: Date }>(
      'SELECT ligt_bij_sinds FROM aanmelding WHERE id = $1',
      made.aanmeldingId,
    )
    const langs = await bespreek(await zvh(), {
      id: made.aanmeldingId,
      gezien: ligt_bij_sinds,
      notitie: 'Langs het overleg.',
    })
    expect(langs).toEqual({ ok: false, reason: 'handeling-kan-niet' })
  })

  it('notes who was there once the overleg has begun, everybody, and only then the outcome', async () => {
    const made = await createUitgenodigd(owner)
    const actor = await zvh()
    const wie = new Map((await deelnemersVan(owner, made.id)).map(({ id }) => [id, 'ja' as const]))
    const input = { ...uitkomst(), oplossingen: [...uitkomst().oplossingen] }
    const nogNiet = { ok: false, reason: 'overleg-nog-niet-begonnen' }
    for (const straks of ['10 days', '1 minute']) {
      await owner.query('UPDATE overleg SET moment = now() + $2::interval WHERE id = $1', [made.id, straks])
      expect(await noteerAanwezigheid(actor, { ...(await over(owner, made.id)), wie })).toEqual(nogNiet)
      expect(await legUitkomstVast(actor, { ...(await over(owner, made.id)), ...input })).toEqual(nogNiet)
    }
    await owner.query('UPDATE overleg SET moment = now() WHERE id = $1', [made.id])
    const [een] = wie.keys()
    expect(
      await noteerAanwezigheid(actor, { ...(await over(owner, made.id)), wie: new Map([[een ?? '', 'ja']]) }),
    ).toEqual({ ok: false, reason: 'niet-iedereen' })
    expect(await legUitkomstVast(actor, { ...(await over(owner, made.id)), ...input })).toEqual({
      ok: false,
      reason: 'overleg-kan-niet',
    })
    expect(await noteerAanwezigheid(actor, { ...(await over(owner, made.id)), wie })).toMatchObject({
      ok: true,
    })
    expect(await legUitkomstVast(actor, { ...(await over(owner, made.id)), ...input })).toMatchObject({
      ok: true,
    })
  })

  it('ends the aanmelding with the outcome and a terugmelding, and asks the gemeente for the terugkoppeling', async () => {
    const made = await createGehouden(owner)
    expect(await aanmeldingVan(made.aanmeldingId)).toMatchObject({
      status: 'afgerond',
      uitkomst: 'passende-plek',
      ligt_bij: 'gemeente',
    })
    expect((await terugmeldingen(made.aanmeldingId)).slice(-2)).toEqual(['bespreek', 'rondAf'])
    expect(await meldingen(made.id)).toContain('overleg-uitkomst > bestuur.enschede')
    const overleg = await findOverleg(await procesmanager(), made.id)
    expect(overleg).toMatchObject({
      status: 'gehouden',
      uitkomst: 'oplossing-gevonden',
      wachtOpMij: true,
      nu: { stap: 7 },
    })
  })

  it('says "geen aanbod" at the table when there is no solution', async () => {
    const made = await createGehouden(owner, { uitkomst: 'geen-oplossing', oplossingen: [] })
    expect(await aanmeldingVan(made.aanmeldingId)).toMatchObject({
      status: 'afgerond',
      uitkomst: 'geen-aanbod',
    })
  })

  it('follows agreements until somebody says what came of them', async () => {
    const made = await createGehouden(owner)
    const actor = await procesmanager()
    await maakAfspraak(actor, {
      ...(await over(owner, made.id)),
      wat: 'De regels aanpassen.',
      deelnemerId: undefined,
      organisatie: 'Woningcorporatie',
      uiterlijk: new Date('2026-12-01'),
    })
    await owner.query('UPDATE overleg SET terugkoppeling_op = now() WHERE id = $1', [made.id])
    const open = async () =>
      (await findOverleg(actor, made.id))?.afspraken.filter(({ status }) => status === 'open') ?? []
    expect((await findOverleg(actor, made.id))?.nu).toMatchObject({ stap: 8 })
    const [een, twee] = await open()
    const input = async (afspraakId: string | undefined) => ({
      ...(await over(owner, made.id)),
      afspraakId: afspraakId ?? '',
    })
    const datum = new Date(inDays(60).toISOString().slice(0, 10))
    await rondAfspraakAf(actor, {
      ...(await input(een?.id)),
      vervolg: 'later',
      resultaat: 'De aannemer wacht.',
      datum,
    })
    expect((await open()).find(({ id }) => id === een?.id)?.uiterlijk).toEqual(datum)
    await rondAfspraakAf(actor, {
      ...(await input(een?.id)),
      vervolg: 'gedaan',
      resultaat: 'Klaar.',
      datum: undefined,
    })
    await rondAfspraakAf(actor, {
      ...(await input(twee?.id)),
      vervolg: 'vervallen',
      resultaat: 'Niet meer nodig.',
      datum: undefined,
    })
    expect(
      await rondAfspraakAf(actor, {
        ...(await input(twee?.id)),
        vervolg: 'gedaan',
        resultaat: 'Toch.',
        datum: undefined,
      }),
    ).toEqual({ ok: false, reason: 'afspraak-niet-open' })
    const klaar = await findOverleg(actor, made.id)
    expect([klaar?.nu, klaar?.wachtOpMij]).toEqual([null, false])
  })

  it('stops when the applicant withdrew, and only then', async () => {
    const made = await createUitgenodigd(owner)
    const actor = await zvh()
    expect(await stop(actor, { ...(await over(owner, made.id)), reden: 'Zomaar.' })).toEqual({
      ok: false,
      reason: 'overleg-kan-niet',
    })
    const ingetrokken = await trekIn(await demoActor(owner, 'wijkcoach.enschede'), {
      id: made.aanmeldingId,
      reden: 'Er is een plek.',
      vervolgStap: 'De plek regelen.',
      vervolgEigenaar: 'aanmelder',
    })
    expect(ingetrokken).toMatchObject({ ok: true })
    expect(
      await voegToe(actor, {
        ...(await over(owner, made.id)),
        rol: 'politie',
        organisatie: 'Politie',
        functie: 'Districtschef',
        mandaat: 'ja',
        email: null,
      }),
    ).toEqual({ ok: false, reason: 'aanmelding-beeindigd' })
    expect((await findOverleg(actor, made.id))?.handelingen).toEqual(['stop'])
    // Whoever was invited knows already, and hears it once.
    expect(await afgezegd(made.id)).toHaveLength(3)
    expect(
      await stop(actor, { ...(await over(owner, made.id)), reden: 'De aanmelding is ingetrokken.' }),
    ).toMatchObject({ ok: true })
    expect(await afgezegd(made.id)).toHaveLength(3)
  })

  it('takes no invitation back for a meeting that was held, or as long as the aanmelding goes on', async () => {
    const [geweest, loopt] = [await createUitgenodigd(owner), await createUitgenodigd(owner)]
    await owner.query(`UPDATE overleg SET moment = now() - interval '1 day' WHERE id = $1`, [geweest.id])
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await trekIn(wijkcoach, { id: geweest.aanmeldingId, ...ingetrokken, vervolgEigenaar: 'aanmelder' })
    const terug = (actor: Actor) => inTransaction(actor, (tx) => takeBackInvitations(tx, loopt.aanmeldingId))
    expect([await terug(wijkcoach), await terug(await zvh())]).toEqual([[], []])
    await stop(await zvh(), { ...(await over(owner, geweest.id)), reden: 'De aanmelding is ingetrokken.' })
    expect([await afgezegd(geweest.id), await afgezegd(loopt.id)]).toEqual([[], []])
  })

  const ingetrokken = { reden: 'Er is een plek.', vervolgStap: 'De plek regelen.' }
  const vervalt = async (overlegId: string) =>
    (await meldingen(overlegId)).filter((each) => each.startsWith('overleg-vervalt'))

  it('tells the bestuurder who was to decide that it is over, whoever ended the aanmelding', async () => {
    const [gesloten, weg] = [await createGesignaleerd(owner), await createGesignaleerd(owner)]
    const { ligt_bij_sinds: gezien } = await row<{ ligt_bij_sinds: Date }>(
      'SELECT ligt_bij_sinds FROM aanmelding WHERE id = $1',
      gesloten.aanmeldingId,
    )
    const nee = await neemNietInBehandeling(await zvh(), {
      id: gesloten.aanmeldingId,
      gezien,
      reden: 'TopX past beter.',
      betereRoute: 'TopX',
      terugmelding: 'Uw aanmelding past beter bij TopX.',
      vervolgStap: 'Aanmelden bij TopX.',
      vervolgEigenaar: 'aanmelder',
    })
    expect(nee).toMatchObject({ ok: true })
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    expect(
      await trekIn(wijkcoach, { id: weg.aanmeldingId, ...ingetrokken, vervolgEigenaar: 'gemeente' }),
    ).toMatchObject({ ok: true })
    for (const { id } of [gesloten, weg])
      expect(await vervalt(id)).toEqual([
        'overleg-vervalt > bestuur.enschede',
        'overleg-vervalt > procesmanager.enschede',
      ])
    expect(await findOverleg(await bestuur(), weg.id)).toMatchObject({ wachtOpMij: false, handelingen: [] })
  })

  it('lets the database say which overleg waits to the applicant and the table only', async () => {
    const { id, aanmeldingId } = await createGesignaleerd(owner)
    const zegt = (actor: Actor) => inTransaction(actor, (tx) => findOverlegInGang(tx, aanmeldingId))
    expect(await zegt(await demoActor(owner, 'wijkcoach.enschede'))).toBe(id)
    expect(await zegt(await zvh())).toBe(id)
    for (const naam of [
      'wijkcoach.almelo',
      'procesmanager.almelo',
      'triagetafel',
      'huisarts',
      'auditor',
    ] as const)
      expect(await zegt(await demoActor(owner, naam))).toBeNull()
  })

  it('tells a bestuurder nothing about an overleg that was never signalled, or ended by itself', async () => {
    const [stil, nee] = [await createOverleg(owner), await createGesignaleerd(owner)]
    await trekIn(await demoActor(owner, 'wijkcoach.enschede'), {
      id: stil.aanmeldingId,
      ...ingetrokken,
      vervolgEigenaar: 'aanmelder',
    })
    await roepNietBijeen(await bestuur(), {
      ...(await over(owner, nee.id)),
      reden: 'Te vroeg.',
      betereRoute: 'Eerst TopX.',
      vervolgStap: 'Aanmelden bij TopX.',
      vervolgEigenaar: 'gemeente',
    })
    expect([
      await vervalt(stil.id),
      await vervalt(nee.id),
      await vervalt((await createGehouden(owner)).id),
    ]).toEqual([[], [], []])
  })

  it('moves the decision to the bestuurder of the gemeente that takes the casus, and tells both', async () => {
    const made = await createGesignaleerd(owner)
    const { casus_id: casusId } = await row<{ casus_id: string }>(
      'SELECT casus_id FROM overleg WHERE id = $1',
      made.id,
    )
    const naar = { casusId, naar: 'GM0141', reden: 'De inwoner is verhuisd.' } as const
    expect(await draagOver(await procesmanager(), naar)).toMatchObject({ ok: true })
    const overgenomen = await neemOver(await demoActor(owner, 'procesmanager.almelo'), {
      casusId,
      antwoord: 'Wij nemen het over.',
      vervolgStap: 'Kennismaken.',
      vervolgDatum: inDays(7),
    })
    expect(overgenomen).toMatchObject({ ok: true })
    const gemeld = (await meldingen(made.id)).filter((each) => !each.includes('procesmanager'))
    expect(gemeld.sort()).toEqual([
      'overleg-besluit-gevraagd > bestuur.almelo',
      'overleg-besluit-gevraagd > bestuur.enschede',
      'overleg-nieuws > zvh',
      'overleg-nieuws > zvh2',
      'overleg-verhuist > bestuur.enschede',
    ])
    expect(await findOverleg(await bestuur(), made.id)).toBeNull()
    expect(await findOverleg(await demoActor(owner, 'bestuur.almelo'), made.id)).toMatchObject({
      wachtOpMij: true,
    })
  })

  it('tells both bestuurders and the ZVH that an overleg which is prepared or planned is of another gemeente now', async () => {
    for (const made of [await createVoorbereid(owner), await createUitgenodigd(owner)]) {
      const { casus_id: casusId } = await row<{ casus_id: string }>(
        'SELECT casus_id FROM overleg WHERE id = $1',
        made.id,
      )
      const naar = { casusId, naar: 'GM0141', reden: 'De inwoner is verhuisd.' } as const
      expect(await draagOver(await procesmanager(), naar)).toMatchObject({ ok: true })
      const overgenomen = await neemOver(await demoActor(owner, 'procesmanager.almelo'), {
        casusId,
        antwoord: 'Wij nemen het over.',
        vervolgStap: 'Kennismaken.',
        vervolgDatum: inDays(7),
      })
      expect(overgenomen).toMatchObject({ ok: true })
      const gemeld = (await meldingen(made.id)).filter((each) => /gemeente >|nakijken/.test(each))
      expect(gemeld.sort()).toEqual([
        'overleg-bij-andere-gemeente > bestuur.enschede',
        'overleg-bij-uw-gemeente > bestuur.almelo',
        'overleg-deelnemers-nakijken > zvh',
        'overleg-deelnemers-nakijken > zvh2',
      ])
      expect(await findOverleg(await demoActor(owner, 'bestuur.almelo'), made.id)).not.toBeNull()
      expect(await findOverleg(await bestuur(), made.id)).toBeNull()
    }
  })

  it('goes along when the casus moves to another gemeente', async () => {
    const made = await createAanwezig(owner)
    await owner.query(`UPDATE aanmelding SET gemeente_code = 'GM0141' WHERE id = $1`, [made.aanmeldingId])
    expect(await findOverleg(await procesmanager(), made.id)).toBeNull()
    expect(await findOverleg(await demoActor(owner, 'procesmanager.almelo'), made.id)).not.toBeNull()
  })
})
