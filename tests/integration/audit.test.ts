import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findConcept, findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { findCasus } from '@/features/casus/volgen/queries'
import { toCsv } from '@/features/logboek/csv'
import { exportLogboek, findIngezien, findLogboek } from '@/features/logboek/queries'
import { filterSchema as logboekFilter } from '@/features/logboek/schema'
import { findWerklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { recordAudit, recordDenied } from '@/server/audit'
import { inTransaction } from '@/server/db/transaction'
import { NotAllowed } from '@/server/guarded'
import { checkAudit } from '../../scripts/auditChain'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner, ownerUrl } = testDatabase()

type Line = { handeling: string; geslaagd: boolean; toelichting: string | null; casus_id: string | null }
const linesAfter = async (work: () => Promise<unknown>): Promise<Line[]> => {
  const { rows } = await owner.query<{ last: string }>('SELECT coalesce(max(id), 0) AS last FROM audit_regel')
  await work()
  const after = await owner.query<Line>(
    'SELECT handeling, geslaagd, toelichting, casus_id FROM audit_regel WHERE id > $1 ORDER BY id',
    [rows[0]?.last],
  )
  return after.rows
}

describe('what is written', () => {
  it('also when somebody only reads, whoever it is', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const made = await createAanmelding(owner)
    const expected = { geslaagd: true, casus_id: made.casusId }
    expect(await linesAfter(() => findGevolgd(wijkcoach, made.id))).toEqual([
      { ...expected, handeling: 'aanmelding.ingezien', toelichting: 'aanmelding.volgen' },
    ])
    const [line, ...more] = await linesAfter(() => findCasus(procesmanager, made.casusId))
    expect([line?.casus_id, more]).toEqual([made.casusId, []])
    const draft = await createAanmelding(owner, { status: 'concept' })
    const read = await linesAfter(() => findConcept(wijkcoach, draft.id))
    expect(read).toMatchObject([{ handeling: 'aanmelding.ingezien', casus_id: draft.casusId }])
  })

  it('when somebody searches, but not the words', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const lines = await linesAfter(() => findWerklijst(zvh, filterSchema.parse({ zoek: 'geheimzinnig' })))
    expect(lines).toEqual([
      { handeling: 'werklijst.doorzocht', geslaagd: true, toelichting: null, casus_id: null },
    ])
    expect(await linesAfter(() => findWerklijst(zvh, filterSchema.parse({})))).toMatchObject([
      { handeling: 'werklijst.ingezien' },
    ])
  })

  it('when somebody asks for what is not theirs, with what was asked', async () => {
    const { id } = await createAanmelding(owner, { aanmelder: 'wijkcoach.almelo' })
    const enschede = await demoActor(owner, 'wijkcoach.enschede')
    expect(await linesAfter(() => findConcept(enschede, id))).toEqual([
      {
        handeling: 'toegang.niet-gevonden',
        geslaagd: false,
        toelichting: `aanmelding.indienen ${id}`,
        casus_id: null,
      },
    ])
    expect(await linesAfter(() => recordDenied(enschede, 'berichten.beheren'))).toMatchObject([
      { handeling: 'toegang.geweigerd', geslaagd: false, toelichting: 'berichten.beheren' },
    ])
    // Typed text is never kept, only ids.
    expect(await linesAfter(() => findConcept(enschede, 'Jan Jansen, Enschede'))).toEqual([])
  })
})

describe('who may look into the log', () => {
  it('shows the procesmanager of the gemeente and the ZVH who saw a casus; others and other gemeenten nothing', async () => {
    const made = await createAanmelding(owner)
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await findGevolgd(wijkcoach, made.id)
    const ask = async (name: string) =>
      findIngezien(await demoActor(owner, name), { casusId: made.casusId, voor: '' })
    const seen = await ask('procesmanager.enschede')
    expect(seen?.regels.map(({ handeling }) => handeling)).toContain('aanmelding: ingezien')
    expect(seen?.regels.some(({ naam }) => naam === wijkcoach.naam)).toBe(true)
    // The look before this one stands there too.
    expect((await ask('zvh'))?.regels.map(({ handeling }) => handeling)).toContain('logboek: ingezien')
    expect(await ask('procesmanager.almelo')).toBeNull()
    for (const name of ['wijkcoach.enschede', 'triagetafel', 'auditor'])
      await expect(ask(name), name).rejects.toThrow(NotAllowed)
  })

  it('gives the auditor every line with the code of the casus, filtered, page by page, and no content', async () => {
    const auditor = await demoActor(owner, 'auditor')
    const zvh = await demoActor(owner, 'zvh')
    const made = await createAanmelding(owner, { status: 'in-behandeling' })
    const { rows } = await owner.query('SELECT code FROM casus WHERE id = $1', [made.casusId])
    const { code } = rows[0]
    const ask = (query: Record<string, string>) => findLogboek(auditor, logboekFilter.parse(query))
    const ofCasus = await ask({ casus: code.toLowerCase() })
    expect(ofCasus.regels.length).toBeGreaterThan(1)
    expect(new Set(ofCasus.regels.map((regel) => regel.casus))).toEqual(new Set([code]))
    const ofPerson = await ask({ persoon: zvh.naam, over: 'aanmelding' })
    expect(
      ofPerson.regels.every(
        ({ handeling, naam }) => handeling.startsWith('aanmelding: ') && naam.includes(zvh.naam),
      ),
    ).toBe(true)
    expect((await ask({ mislukt: 'ja' })).regels.every(({ geslaagd }) => !geslaagd)).toBe(true)
    expect((await ask({ persoon: 'niemand die zo heet' })).regels).toEqual([])
    expect((await ask({ tot: '1-1-2020' })).regels).toEqual([])

    await inTransaction(zvh, async (tx) => {
      for (let line = 0; line < 60; line++) await recordAudit(tx, zvh, { handeling: 'proef.regel' })
    })
    const first = await ask({})
    const second = await ask({ voor: first.verder ?? '' })
    expect(first.regels).toHaveLength(50)
    expect(Number(second.regels[0]?.id)).toBeLessThan(Number(first.regels.at(-1)?.id))
    const file = toCsv(await exportLogboek(auditor, logboekFilter.parse({ casus: code })))
    expect(file.split('\r\n').length).toBeGreaterThan(3)
    expect((await ask({ over: 'logboek' })).regels[1]).toMatchObject({ handeling: 'logboek: geexporteerd' })
    // No casus is within reach of the auditor, and nobody else gets codes for ids.
    expect(await inTransaction(auditor, (tx) => tx.casus.count())).toBe(0)
    const codes = await inTransaction(
      zvh,
      (tx) => tx.$queryRaw`SELECT * FROM casuscodes_voor_auditor(ARRAY[${made.casusId}]::uuid[], '{}')`,
    )
    expect(codes).toEqual([])
  })
})

describe('the chain', () => {
  let raw: Client
  beforeAll(async () => {
    raw = new Client({ connectionString: ownerUrl })
    await raw.connect()
  })
  afterAll(() => raw.end())

  /** What a superuser can do who knows his way: past the triggers. Undone afterwards. */
  async function tampered(sql: string): Promise<string> {
    await raw.query(`ALTER TABLE audit_regel DISABLE TRIGGER USER; ALTER TABLE audit_keten DISABLE TRIGGER USER;
      CREATE TABLE kopie_regel AS TABLE audit_regel; CREATE TABLE kopie_keten AS TABLE audit_keten`)
    await raw.query(sql)
    const outcome = await checkAudit(ownerUrl, noted)
    await raw.query(`DELETE FROM audit_regel; DELETE FROM audit_keten;
      INSERT INTO audit_regel SELECT * FROM kopie_regel; INSERT INTO audit_keten SELECT * FROM kopie_keten;
      DROP TABLE kopie_regel, kopie_keten`)
    return outcome.ok ? 'heel' : outcome.fout
  }
  let noted: { volgnummer: number; schakel: string } | undefined

  it('is whole after writers in parallel, without gap or fork', async () => {
    const people = await Promise.all(
      ['zvh', 'zvh2', 'triagetafel', 'wijkcoach.enschede'].map((name) => demoActor(owner, name)),
    )
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const actor = people[index % people.length]
        return (
          actor &&
          inTransaction(actor, async (tx) => {
            await recordAudit(tx, actor, { handeling: 'proef.een' })
            await recordAudit(tx, actor, { handeling: 'proef.twee' })
          })
        )
      }),
    )
    const outcome = await checkAudit(ownerUrl)
    expect(outcome).toMatchObject({ ok: true })
    noted = outcome.ok && outcome.hoofd ? outcome.hoofd : undefined
    const { rows } = await raw.query('SELECT count(*)::int AS regels FROM audit_regel')
    expect(outcome).toMatchObject({ regels: rows[0].regels, hoofd: { volgnummer: rows[0].regels } })
  })

  it('cannot be changed by the portal nor by the owner of the tables', async () => {
    for (const sql of [
      'UPDATE audit_regel SET rol = rol',
      'DELETE FROM audit_regel',
      'TRUNCATE audit_regel',
      'DELETE FROM audit_keten',
      'TRUNCATE audit_keten',
      `UPDATE audit_keten SET schakel = ''`,
    ]) {
      await expect(raw.query(sql)).rejects.toThrow(/logboek verandert niet/)
      await expect(raw.query(`SET session_replication_role = replica; ${sql}`)).rejects.toThrow(
        /logboek verandert niet/,
      )
    }
    await raw.query('RESET session_replication_role')
    const zvh = await demoActor(owner, 'zvh')
    for (const sql of [
      'UPDATE audit_regel SET rol = rol',
      'DELETE FROM audit_regel',
      'SELECT * FROM audit_keten',
    ])
      await expect(inTransaction(zvh, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(/permission denied/)
  })

  it.each([
    [
      'a changed row',
      `UPDATE audit_regel SET handeling = 'niets' WHERE id = (SELECT regel_id FROM audit_keten WHERE volgnummer = 7)`,
      /schakel 7\) klopt niet/,
    ],
    [
      'a changed time',
      `UPDATE audit_regel SET op = op + interval '1 second' WHERE id = (SELECT regel_id FROM audit_keten WHERE volgnummer = 9)`,
      /schakel 9\) klopt niet/,
    ],
    [
      'a removed row',
      'DELETE FROM audit_regel WHERE id = (SELECT regel_id FROM audit_keten WHERE volgnummer = 11)',
      /schakel 11\) is uit het logboek verwijderd/,
    ],
    [
      'a removed row with its link',
      `DELETE FROM audit_regel WHERE id = (SELECT regel_id FROM audit_keten WHERE volgnummer = 11); DELETE FROM audit_keten WHERE volgnummer = 11`,
      /Na schakel 10 ontbreken schakels/,
    ],
    [
      'two rows swapped',
      `UPDATE audit_keten SET regel_id = -regel_id WHERE volgnummer IN (13, 14);
      UPDATE audit_keten k SET regel_id = -o.regel_id FROM audit_keten o WHERE (k.volgnummer, o.volgnummer) IN ((13, 14), (14, 13))`,
      /schakel 13\) klopt niet/,
    ],
    [
      'an inserted row',
      `INSERT INTO audit_regel (op, rol, handeling, grondslag) VALUES (now(), 'zvh', 'verzonnen', 'x')`,
      /niet in de keten/,
    ],
    [
      'a tail cut off, rows and links together',
      `DELETE FROM audit_regel WHERE id IN (SELECT regel_id FROM audit_keten WHERE volgnummer > 20);
      DELETE FROM audit_keten WHERE volgnummer > 20`,
      /genoteerde eind/,
    ],
  ])('shows %s', async (_, sql, sentence) => {
    expect(await tampered(sql)).toMatch(sentence)
    expect(await checkAudit(ownerUrl, noted)).toMatchObject({ ok: true })
  })
})
