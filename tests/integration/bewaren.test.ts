import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeem } from '@/domain/access/actor'
import { beslis } from '@/features/bewaren/commands'
import { wisVerlopen } from '@/features/bewaren/jobs'
import { findGegevens, findInzage } from '@/features/bewaren/queries'
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
