import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeem } from '@/domain/access/actor'
import { beslis } from '@/features/bewaren/commands'
import { wisVerlopen } from '@/features/bewaren/jobs'
import { findGegevens, findInzage } from '@/features/bewaren/queries'
import { wijzigTermijn } from '@/features/bewaren/termijnen/commands'
import { findBewaartermijn, findGevolg, listBewaartermijnen } from '@/features/bewaren/termijnen/queries'
import { wijzigingSchema } from '@/features/bewaren/termijnen/schema'
import { zoekVerzoek } from '@/features/bewaren/verzoek/commands'
import { verzoekSchema } from '@/features/bewaren/verzoek/schema'
import { findCasus } from '@/features/casus/volgen/queries'
import { findTerugkoppeling } from '@/features/terugkoppeling/queries'
import { now } from '@/server/clock'
import { inTransaction } from '@/server/db/transaction'
import { NotAllowed } from '@/server/guarded'
import { columnOf, sealedTables } from '@/server/seal/sealedColumns'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { createGehoudenOverleg } from '../factories/overleg'
import { verzonden } from '../factories/terugkoppeling'
import { testDatabase } from '../setup/database'

const { owner, ownerUrl } = testDatabase()
let raw: Client
beforeAll(async () => {
  raw = new Client({ connectionString: ownerUrl })
  await raw.connect()
})
afterAll(() => raw.end())

const pm = () => demoActor(owner, 'procesmanager.enschede')
const inDagen = (dagen: number) => new Date(now().getTime() + dagen * 86_400_000)

/** How many texts of a casus there still are, anywhere. */
async function texts(casusId: string): Promise<number> {
  const ownedBy: Record<string, string> = {
    casus: 'id = $1',
    aanmelding: 'casus_id = $1',
    gebeurtenis: 'aanmelding_id IN (SELECT id FROM aanmelding WHERE casus_id = $1)',
  }
  const viaOverleg = [
    'overleg_deelnemer',
    'overleg_gebeurtenis',
    'afspraak',
    'signaal_opvolging',
    'landelijke_stap',
  ]
  let total = 0
  for (const { table, texts, json } of Object.values(sealedTables)) {
    if (table === 'bewaard_formulier') continue
    const where =
      ownedBy[table] ??
      (viaOverleg.includes(table)
        ? 'overleg_id IN (SELECT id FROM overleg WHERE casus_id = $1)'
        : 'casus_id = $1')
    for (const field of [...texts, ...json]) {
      const { rows } = await raw.query(
        `SELECT count(*)::int AS n FROM ${table} WHERE ${where} AND ${columnOf(field)}::text LIKE '%pz1.%'`,
        [casusId],
      )
      total += rows[0].n
    }
  }
  return total
}

const gewist = async (casusId: string): Promise<boolean> =>
  (await raw.query('SELECT gewist_op FROM casus WHERE id = $1', [casusId])).rows[0].gewist_op !== null

describe('after its term', () => {
  it('every text of a casus goes, the figures and the path stay, and it is logged', async () => {
    const klaar = await createAanmelding(owner, { status: 'afgerond' })
    const loopt = await createAanmelding(owner, { status: 'in-behandeling' })
    expect(await texts(klaar.casusId)).toBeGreaterThan(4)
    const tellingen = await raw.query('SELECT * FROM terugmeldtelling ORDER BY 1, 2')

    expect(await wisVerlopen(inDagen(364))).toBe(0)
    expect(await wisVerlopen(inDagen(366))).toBe(1)
    expect([await texts(klaar.casusId), await gewist(loopt.casusId)]).toEqual([0, false])
    expect(await texts(loopt.casusId)).toBeGreaterThan(4)
    expect((await raw.query('SELECT * FROM terugmeldtelling ORDER BY 1, 2')).rows).toEqual(tellingen.rows)
    const { rows } = await raw.query(
      'SELECT status, uitkomst, tafel_slug, zoekwoorden FROM aanmelding WHERE id = $1',
      [klaar.id],
    )
    expect(rows[0]).toEqual({
      status: 'afgerond',
      uitkomst: 'passende-plek',
      tafel_slug: 'topx',
      zoekwoorden: [],
    })
    const log = await raw.query(
      `SELECT toelichting FROM audit_regel WHERE casus_id = $1 AND handeling = 'bewaartermijn.gewist'`,
      [klaar.casusId],
    )
    expect(log.rows).toEqual([{ toelichting: 'na de bewaartermijn' }])
    // The page still tells where it was; where there was text it says why there is none.
    const casus = await findCasus(await pm(), klaar.casusId)
    expect(casus?.gebeurtenissen[0]?.tekst).toContain('gewist')
  })

  it('also after an overleg, later, with its terugkoppeling', async () => {
    const { id: overlegId } = await createGehoudenOverleg(owner)
    const procesmanager = await pm()
    const id = await verzonden(procesmanager, overlegId)
    const { rows } = await raw.query('SELECT casus_id FROM overleg WHERE id = $1', [overlegId])
    await wisVerlopen(inDagen(500))
    expect(await gewist(rows[0].casus_id)).toBe(false)
    await wisVerlopen(inDagen(1_200))
    expect(await texts(rows[0].casus_id)).toBe(0)
    expect((await findTerugkoppeling(procesmanager, id))?.velden).toEqual([])
  })

  it('not when somebody holds it, until it is let go', async () => {
    const { casusId } = await createAanmelding(owner, { status: 'afgerond' })
    const procesmanager = await pm()
    const besluit = (handeling: 'houdVast' | 'laatLos' | 'wis') =>
      beslis(procesmanager, { casusId, handeling, reden: 'Er loopt een klacht.' })
    expect(await besluit('houdVast')).toMatchObject({ ok: true })
    expect((await findGegevens(procesmanager, casusId))?.vastgehouden?.reden).toBe('Er loopt een klacht.')
    await wisVerlopen(inDagen(2_000))
    expect(await gewist(casusId)).toBe(false)
    expect(await besluit('wis')).toEqual({ ok: false, reason: 'wordt-vastgehouden' })
    await besluit('laatLos')
    await wisVerlopen(inDagen(2_000))
    expect(await gewist(casusId)).toBe(true)
  })

  it('what was kept of an ended session goes after a day', async () => {
    await raw.query(`INSERT INTO bewaard_formulier SELECT id, '/x', '{}', now() FROM account LIMIT 1`)
    await wisVerlopen(inDagen(2))
    expect((await raw.query('SELECT count(*)::int AS n FROM bewaard_formulier')).rows[0].n).toBe(0)
  })
})

describe('what an inwoner asks', () => {
  it('gets everything that is held, by the reference, from the own gemeente or the ZVH only', async () => {
    const { casusId } = await createAanmelding(owner, { status: 'afgerond' })
    const tekst = await findInzage(await pm(), casusId)
    for (const part of [
      'Rust en een eigen voordeur.',
      'De inwoner hoort stemmen',
      'Er is een passende plek.',
    ])
      expect(tekst).toContain(part)
    expect(await findInzage(await demoActor(owner, 'zvh'), casusId)).toContain('Rust en een eigen voordeur.')
    expect(await findInzage(await demoActor(owner, 'procesmanager.almelo'), casusId)).toBeNull()
    await expect(findInzage(await demoActor(owner, 'wijkcoach.enschede'), casusId)).rejects.toThrow(
      NotAllowed,
    )
  })

  it('can have it erased, by a decision with a reason; another gemeente cannot, nor anybody past the decision', async () => {
    const { casusId } = await createAanmelding(owner, { status: 'in-behandeling' })
    const wis = { casusId, handeling: 'wis' as const, reden: 'De inwoner vroeg erom.' }
    expect(await beslis(await demoActor(owner, 'procesmanager.almelo'), wis)).toEqual({
      ok: false,
      reason: 'niet-gevonden',
    })
    const zvh = await demoActor(owner, 'zvh')
    for (const sql of [`SELECT wis_inhoud('${casusId}', now(), 'x')`, `SELECT verlopen_casussen(now(), 9)`])
      await expect(inTransaction(zvh, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(/permission denied/)
    expect(
      await inTransaction(
        zvh,
        (tx) => tx.$queryRaw`SELECT wis_na_termijn(now() + interval '9 years', 9) AS aantal`,
      ),
    ).toEqual([{ aantal: 0 }])
    expect(await gewist(casusId)).toBe(false)
    expect(await beslis(await pm(), wis)).toMatchObject({ ok: true })
    // What stays is the decision itself.
    expect(await texts(casusId)).toBe(1)
    expect((await findGegevens(await pm(), casusId))?.verzoeken).toMatchObject([
      { besluit: 'toegewezen', reden: 'De inwoner vroeg erom.' },
    ])
    expect(await beslis(await pm(), wis)).toEqual({ ok: false, reason: 'al-gewist' })
    expect(
      await inTransaction(systeem, (tx) => tx.casus.count({ where: { gewistOp: null } })),
    ).toBeGreaterThan(0)
  })
})

describe('a term', () => {
  const beheerder = () => demoActor(owner, 'beheerder')
  const zet = async (soort: string, dagen: number | null, gezien: number | null) =>
    wijzigTermijn(await beheerder(), { soort, dagen, gezien, bevestigd: true })

  it('is set by the beheerder within its bounds, with what was and what came in the log', async () => {
    expect(await zet('casus', 400, 365)).toEqual({ ok: true, value: 'casus' })
    // Somebody who still had the old one in front of them.
    expect(await zet('casus', 300, 365)).toEqual({ ok: false, reason: 'inmiddels-gewijzigd' })
    expect(await findBewaartermijn(await beheerder(), 'casus')).toMatchObject({
      dagen: 400,
      voorlopig: false,
    })
    const log = await raw.query(
      `SELECT rol, toelichting FROM audit_regel WHERE handeling = 'bewaartermijn.gewijzigd'`,
    )
    expect(log.rows).toEqual([
      { rol: 'beheerder', toelichting: 'casus: 365 dagen werd 400 dagen, bevestigd door de FG' },
    ])
    for (const [soort, dagen] of [
      ['casus', '29'],
      ['casus', ''],
      ['casus', '1e3'],
      ['hiaat', '90'],
    ])
      expect(wijzigingSchema.safeParse({ soort, dagen, gezien: '400' }).success, `${soort} ${dagen}`).toBe(
        false,
      )
    await zet('casus', 365, 400)
  })

  it('of a table goes before the one of every casus; of two tables the longest counts', async () => {
    const topx = await createAanmelding(owner, { status: 'afgerond', tafel: 'topx' })
    const triage = await createAanmelding(owner, { status: 'afgerond', tafel: 'triage-transfertafel' })
    expect(await zet('tafel-topx', 60, null)).toMatchObject({ ok: true })
    await wisVerlopen(inDagen(59))
    expect(await gewist(topx.casusId)).toBe(false)
    await wisVerlopen(inDagen(61))
    expect([await gewist(topx.casusId), await gewist(triage.casusId)]).toEqual([true, false])
    const beide = await createAanmelding(owner, { status: 'afgerond', tafel: 'topx' })
    await raw.query('UPDATE aanmelding SET casus_id = $1 WHERE id = $2', [beide.casusId, triage.id])
    await wisVerlopen(inDagen(300))
    expect(await gewist(beide.casusId)).toBe(false)
    expect(await zet('tafel-topx', null, 60)).toMatchObject({ ok: true })
    expect(
      (await listBewaartermijnen(await beheerder())).find(({ soort }) => soort === 'tafel-topx'),
    ).toMatchObject({
      dagen: null,
    })
  })

  it('shows what it would erase in whole tens, changes nothing by looking, and tells nobody else', async () => {
    for (let n = 0; n < 11; n++) await createAanmelding(owner, { status: 'afgerond', tafel: 'topx' })
    await raw.query(
      `UPDATE aanmelding SET ligt_bij_sinds = now() - interval '90 days', vervolg_datum = NULL WHERE status = 'afgerond'`,
    )
    await raw.query(`UPDATE casus SET bijgewerkt_op = now() - interval '90 days'`)
    const gevolg = async (dagen: number) => findGevolg(await beheerder(), { soort: 'casus', dagen })
    expect([await gevolg(365), await gevolg(60)]).toEqual([0, 10])
    expect(await findGevolg(await beheerder(), { soort: 'hiaat', dagen: 60 })).toBeUndefined()
    expect((await findBewaartermijn(await beheerder(), 'casus'))?.dagen).toBe(365)
    for (const who of ['zvh', 'auditor', 'procesmanager.enschede']) {
      const actor = await demoActor(owner, who)
      await expect(findGevolg(actor, { soort: 'casus', dagen: 60 }), who).rejects.toThrow(NotAllowed)
      const past = inTransaction(actor, async (tx) => [
        await tx.$queryRaw`SELECT bewaartermijn_gevolg('casus', 60, now()) AS aantal`,
        (await tx.bewaartermijn.updateMany({ where: { soort: 'casus' }, data: { dagen: 1 } })).count,
      ])
      expect(await past, who).toEqual([[{ aantal: null }], 0])
    }
  })
})

describe('the request of an inwoner', () => {
  const zoek = async (who: string, code: string) => zoekVerzoek(await demoActor(owner, who), { code })

  it('is found by the code for who decides; the FG hears which gemeente answers; everybody else hears nothing', async () => {
    const { casusId, referentie } = await createAanmelding(owner, { status: 'in-behandeling' })
    const { code } = verzoekSchema.parse({ code: ` ${referentie.toLowerCase()} ` })
    expect(await zoek('procesmanager.enschede', code)).toEqual({ ok: true, value: { casusId } })
    expect(await zoek('zvh', code)).toEqual({ ok: true, value: { casusId } })
    expect(await zoek('auditor', code)).toEqual({ ok: true, value: { gemeenteCode: 'GM0153' } })
    const nee = { ok: false, reason: 'niet-gevonden' }
    expect(await zoek('procesmanager.almelo', code)).toEqual(nee)
    for (const who of ['procesmanager.enschede', 'zvh', 'auditor'])
      expect(await zoek(who, 'TW-22222')).toEqual(nee)
    await expect(zoek('beheerder', code)).rejects.toThrow(NotAllowed)
    await expect(zoek('wijkcoach.enschede', code)).rejects.toThrow(NotAllowed)
    const zvh = await demoActor(owner, 'zvh')
    expect(
      await inTransaction(zvh, (tx) => tx.$queryRaw`SELECT regie_voor_auditor(${code}) AS gemeente`),
    ).toEqual([{ gemeente: null }])
    const log = await raw.query(
      `SELECT rol, geslaagd, casus_id FROM audit_regel WHERE handeling = 'inwonerverzoek.gezocht'`,
    )
    for (const row of [
      { rol: 'procesmanager', geslaagd: true, casus_id: casusId },
      { rol: 'zvh', geslaagd: true, casus_id: casusId },
      { rol: 'auditor', geslaagd: true, casus_id: null },
      { rol: 'procesmanager', geslaagd: false, casus_id: null },
    ])
      expect(log.rows).toContainEqual(row)
    for (const typed of ['', 'TW-AEIOU', 'jan', 'TW-7KX3M; DROP'])
      expect(verzoekSchema.safeParse({ code: typed }).success).toBe(false)
  })
})
