import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { findWerklijst, type Werklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { blindWords } from '@/server/seal/searchWords'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

let zvh: Actor
let triage: Actor

const list = (actor: Actor, query: Record<string, string> = {}): Promise<Werklijst> =>
  findWerklijst(actor, filterSchema.parse(query))

const references = async (actor: Actor, query: Record<string, string> = {}) =>
  (await list(actor, query)).rows.map(({ referentie }) => referentie)

const setUiterlijk = (id: string, moment: string) =>
  owner.query('UPDATE aanmelding SET uiterlijk = $2 WHERE id = $1', [id, moment])

beforeAll(async () => {
  zvh = await demoActor(owner, 'zvh')
  triage = await demoActor(owner, 'triagetafel')
})

describe('the werklijst', () => {
  const made: Record<string, { id: string; referentie: string }> = {}

  beforeAll(async () => {
    await owner.query(`DELETE FROM gebeurtenis; DELETE FROM outbox; DELETE FROM aanmelding`)
    const wanted = {
      nieuw: {},
      almelo: { aanmelder: 'wijkcoach.almelo', status: 'in-behandeling' },
      levensloop: { tafel: 'levensloopaanpak', status: 'geagendeerd', behandelaar: 'zvh2' },
      gevraagd: { status: 'aanvulling-gevraagd' },
      klaar: { status: 'afgerond' },
      triage: { tafel: 'triage-transfertafel' },
      concept: { status: 'concept' },
      wacht: { status: 'wacht-op-akkoord' },
      doorgestuurd: { status: 'doorgestuurd' },
    } as const
    for (const [name, options] of Object.entries(wanted)) made[name] = await createAanmelding(owner, options)
    const { nieuw, almelo, levensloop, gevraagd } = made
    await setUiterlijk(gevraagd?.id ?? '', '2026-01-05T16:00:00Z')
    await setUiterlijk(almelo?.id ?? '', '2026-01-06T16:00:00Z')
    await setUiterlijk(nieuw?.id ?? '', '2099-01-07T16:00:00Z')
    await setUiterlijk(levensloop?.id ?? '', '2099-01-08T16:00:00Z')
  })
  const refs = (...names: string[]) => names.map((name) => made[name]?.referentie)

  it('shows what is open at the own tables, what is due first on top', async () => {
    expect(await references(zvh)).toEqual(refs('gevraagd', 'almelo', 'nieuw', 'levensloop'))
    expect(await references(triage)).toEqual(refs('triage'))
  })

  it.each([
    [{ status: 'ingediend' }, ['nieuw']],
    [{ status: 'afgerond' }, ['klaar']],
    [{ tafel: 'levensloopaanpak' }, ['levensloop']],
    [{ tafel: 'triage-transfertafel' }, []],
    [{ gemeente: 'GM0141' }, ['almelo']],
    [{ behandelaar: 'niemand' }, ['nieuw']],
    [{ behandelaar: 'ik' }, ['gevraagd', 'almelo']],
    [{ status: 'afgerond', behandelaar: 'ik', gemeente: 'GM0153' }, ['klaar']],
    [{ status: 'alle', behandelaar: 'niemand' }, ['nieuw']],
    [{ status: 'alle', alleen: 'te-laat' }, ['gevraagd', 'almelo']],
    [{ status: 'afgerond', alleen: 'te-laat' }, []],
    [{ alleen: 'te-laat' }, ['gevraagd', 'almelo']],
    [{ sorteer: 'nieuwste' }, ['gevraagd', 'levensloop', 'almelo', 'nieuw']],
    [{ gemeente: 'GM0153', alleen: 'te-laat', status: 'aanvulling-gevraagd' }, ['gevraagd']],
  ] as const)('filters on %j', async (query, names) => {
    expect(await references(zvh, query as Record<string, string>)).toEqual(refs(...names))
  })

  it('filters on a colleague and on what came in lately', async () => {
    const zvh2 = await demoActor(owner, 'zvh2')
    expect(await references(zvh, { behandelaar: zvh2.accountId })).toEqual(refs('levensloop'))
    await owner.query(
      `UPDATE aanmelding SET ingediend_op = now() - interval '8 days' WHERE referentie = $1`,
      refs('almelo'),
    )
    expect(await references(zvh, { alleen: 'nieuw' })).toEqual(refs('gevraagd', 'nieuw', 'levensloop'))
    expect((await references(zvh, { status: 'alle' })).at(-1)).toBe(made.almelo?.referentie)
  })

  it('never shows what did not reach the table, also not when it ended', async () => {
    for (const name of ['concept', 'wacht', 'doorgestuurd'])
      await owner.query(
        `UPDATE aanmelding SET status = 'ingetrokken', uiterlijk = NULL, vervolg_stap = 'pz0.gewist', vervolg_eigenaar = 'gemeente' WHERE referentie = $1`,
        refs(name),
      )
    expect(await references(zvh, { status: 'ingetrokken' })).toEqual([])
  })

  it('counts per status what the other filters leave', async () => {
    const { aantallen } = await list(zvh)
    expect(aantallen).toMatchObject({
      ingediend: 1,
      'in-behandeling': 1,
      'aanvulling-gevraagd': 1,
      geagendeerd: 1,
      afgerond: 1,
      besproken: 0,
    })
    expect((await list(zvh, { gemeente: 'GM0141' })).aantallen).toMatchObject({
      ingediend: 0,
      'in-behandeling': 1,
    })
  })

  it.each([
    [{}, ''],
    [{ tafel: 'levensloopaanpak' }, `AND tafel_slug = 'levensloopaanpak'`],
    [{ gemeente: 'GM0153' }, `AND gemeente_code = 'GM0153'`],
    [{ behandelaar: 'niemand' }, 'AND behandelaar_id IS NULL'],
    [
      { behandelaar: 'niemand', gemeente: 'GM0153' },
      `AND behandelaar_id IS NULL AND gemeente_code = 'GM0153'`,
    ],
    [{ alleen: 'te-laat' }, 'AND uiterlijk < now()'],
    [{ alleen: 'nieuw' }, `AND ingediend_op > now() - interval '7 days'`],
  ])('counts under the policies what the owner counts without: %j', async (query, condition) => {
    const { rows } = await owner.query<{ status: string; aantal: number }>(
      `SELECT status, count(*)::int AS aantal FROM aanmelding
       WHERE tafel_slug = ANY ($1) AND ingediend_op IS NOT NULL AND status <> 'doorgestuurd' ${condition} GROUP BY status`,
      [zvh.tafels],
    )
    const counted = Object.entries((await list(zvh, query)).aantallen ?? {}).filter(
      ([, aantal]) => aantal > 0,
    )
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(rows.map((row) => [row.status, row.aantal])),
    )
  })

  it.each([
    'aanmelding_status_tafel',
    'aanmelding_tafel_gemeente',
    'aanmelding_behandelaar',
    'aanmelding_behandelaar_gemeente',
  ])('counts from %s alone: it holds every column that a policy on reading asks for', async (index) => {
    const { rows } = await owner.query<{ column: string }>(
      `SELECT DISTINCT asked.attname AS column FROM pg_policy p
       JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refobjid = p.polrelid
       JOIN pg_attribute asked ON asked.attrelid = d.refobjid AND asked.attnum = d.refobjsubid
       WHERE p.polrelid = 'aanmelding'::regclass AND p.polcmd IN ('r', '*')
         AND asked.attnum <> ALL (SELECT unnest(indkey) FROM pg_index WHERE indexrelid = $1::regclass)`,
      [index],
    )
    expect(rows).toEqual([])
  })

  it('counts nothing as late that has ended, because the database lets nothing end with a term', async () => {
    const ended = owner.query('UPDATE aanmelding SET uiterlijk = now() WHERE referentie = $1', refs('klaar'))
    await expect(ended).rejects.toThrow('einde_heeft_geen_termijn')
  })

  it('takes an address that it does not understand for page one without filters', async () => {
    const broken = {
      status: 'kapot',
      gemeente: 'x',
      behandelaar: '1',
      alleen: 'y',
      sorteer: 'z',
      vanaf: 'zzz',
      tafel: '',
    }
    expect(await references(zvh, broken)).toEqual(await references(zvh))
  })
})

describe('search', () => {
  let wonen: { id: string; referentie: string }
  let triageReferentie: string

  beforeAll(async () => {
    wonen = await createAanmelding(owner, {
      status: 'besproken',
      formulier: {
        situatie:
          'De buren horen geschreeuw. Een wijkcoach kwam langs over de veiligheidshuizen en het huis.',
      },
    })
    const elsewhere = { tafel: 'triage-transfertafel', formulier: { situatie: 'Er klinkt geschreeuw.' } }
    triageReferentie = (await createAanmelding(owner, elsewhere)).referentie
  })

  it.each([
    'geschreeuw',
    'Geschreeuw',
    'geschreeuw buren',
    'de buren',
    'wijkcoach',
    'veiligheidshuis',
    'buur',
    'huizen',
  ])('finds own words: %s', async (zoek) => {
    expect(await references(zvh, { zoek })).toContain(wonen.referentie)
  })

  it('needs every word', async () => {
    expect(await references(zvh, { zoek: 'geschreeuw zeehond' })).toEqual([])
  })

  it.each(['geschreeuw', 'geschreeuw buren', 'buren geschreeuw zeehond', 'buren', 'de buren huis'])(
    'finds the same when the words are common: %s',
    async (zoek) => {
      const found = await references(zvh, { zoek })
      // As if there were a million: the planner then takes every word for a common one.
      await owner.query(`ANALYZE aanmelding_zoekindex;
        UPDATE pg_class SET relpages = 1, reltuples = 1000000 WHERE relname = 'aanmelding_zoekindex'`)
      expect(await references(zvh, { zoek })).toEqual(found)
      await owner.query('VACUUM ANALYZE aanmelding_zoekindex')
      expect(await references(zvh, { zoek })).toEqual(found)
    },
  )

  it('finds a reference, whole or in part, with and without dashes, in any case', async () => {
    const whole = wonen.referentie
    const parts = [
      whole,
      whole.toLowerCase(),
      whole.replaceAll('-', ''),
      whole.slice(0, 6),
      whole.slice(3, 8),
      ` ${whole.slice(3)} `,
    ]
    for (const zoek of parts) expect(await references(zvh, { zoek }), zoek).toContain(whole)
  })

  it('searches everything that ended too, unless a status is asked for', async () => {
    expect((await list(zvh, { zoek: 'geschreeuw' })).rows.map(({ status }) => status)).toEqual(['besproken'])
    expect(await references(zvh, { zoek: 'geschreeuw', status: 'ingediend' })).toEqual([])
  })

  it('stays within the own tables', async () => {
    expect(await references(zvh, { zoek: 'geschreeuw' })).toEqual([wonen.referentie])
    expect(await references(zvh, { zoek: triageReferentie })).toEqual([])
    expect(await references(triage, { zoek: 'geschreeuw' })).toEqual([triageReferentie])
  })

  it.each([
    `o'brien`,
    `"`,
    `a & | ! <-> (`,
    ':*',
    '\\',
    '%',
    '😀',
    '\u0000',
    `'; DROP TABLE casus; --`,
    'de het een',
    'x'.repeat(10_240),
  ])('answers whatever is typed: %j', async (zoek) => {
    expect((await list(zvh, { zoek })).rows).toEqual([])
  })
})

describe('pages', () => {
  const total = 60

  beforeAll(async () => {
    await owner.query('DELETE FROM gebeurtenis; DELETE FROM outbox; DELETE FROM aanmelding')
    const { id } = await createAanmelding(owner)
    // Equal terms in groups of seven, so that the id has to decide.
    await owner.query(
      `INSERT INTO aanmelding (id, referentie, casus_id, tafel_slug, gemeente_code, status, aanmelder_id, organisatie_id, ligt_bij,
         ligt_bij_sinds, uiterlijk, aangemaakt_op, ingediend_op)
       SELECT gen_random_uuid(), 'TW-TEST-' || n, casus_id, (ARRAY['topx', 'levensloopaanpak', 'bestuurlijk-escalatieoverleg'])[1 + n % 3],
         gemeente_code, status, aanmelder_id, organisatie_id, ligt_bij, ligt_bij_sinds, now() + (n / 7) * interval '1 day',
         aangemaakt_op, now() - (n / 7) * interval '1 hour' FROM aanmelding, generate_series(2, $2) AS n WHERE id = $1`,
      [id, total],
    )
  })

  it.each(['uiterlijk', 'nieuwste'])('shows every row once, forward and back, by %s', async (sorteer) => {
    const first = await list(zvh, { sorteer })
    const second = await list(zvh, { sorteer, vanaf: first.volgende ?? '' })
    const third = await list(zvh, { sorteer, vanaf: second.volgende ?? '' })
    const all = [...first.rows, ...second.rows, ...third.rows]
    expect([first, second, third].map(({ rows }) => rows.length)).toEqual([25, 25, 10])
    expect(new Set(all.map(({ id }) => id)).size).toBe(total)
    const times = all.map(({ volgorde }) => volgorde.getTime())
    expect(times).toEqual([...times].sort((a, b) => (sorteer === 'uiterlijk' ? a - b : b - a)))
    expect(first.vorige).toBeUndefined()
    expect(third.volgende).toBeUndefined()

    const back = await list(zvh, { sorteer, vanaf: third.vorige ?? '' })
    expect(back.rows).toEqual(second.rows)
    const start = await list(zvh, { sorteer, vanaf: back.vorige ?? '' })
    expect(start.rows).toEqual(first.rows)
    expect(start.vorige).toBeUndefined()
    expect(start.volgende).toBe(first.volgende)
  })

  it('keeps its place when a row before it disappears', async () => {
    const first = await list(zvh)
    await owner.query(
      `UPDATE aanmelding SET status = 'geagendeerd', uiterlijk = '2100-01-01' WHERE id = $1`,
      [first.rows[3]?.id],
    )
    const second = await list(zvh, { vanaf: first.volgende ?? '' })
    const shown = new Set(first.rows.map(({ id }) => id))
    expect(second.rows.filter(({ id }) => shown.has(id))).toEqual([])
  })

  it('asks for a more precise question above a thousand hits', async () => {
    await owner.query(
      `INSERT INTO aanmelding (id, referentie, casus_id, tafel_slug, gemeente_code, status, aanmelder_id, organisatie_id, ligt_bij,
         ligt_bij_sinds, uiterlijk, aangemaakt_op, ingediend_op, zoekwoorden)
       SELECT gen_random_uuid(), 'TW-VEEL-' || n, a.casus_id, 'topx', gemeente_code, 'ingediend', aanmelder_id, organisatie_id, ligt_bij,
         ligt_bij_sinds, uiterlijk, aangemaakt_op, ingediend_op, $1
       FROM (SELECT * FROM aanmelding LIMIT 1) a, generate_series(1, 1001) AS n`,
      [blindWords('zeldzaamheid')],
    )
    const many = await list(zvh, { zoek: 'zeldzaamheid' })
    expect(many).toMatchObject({ teVeel: true, rows: [], aantallen: null })
    expect((await list(zvh)).aantallen?.ingediend).toBe(1001)
    await owner.query(`DELETE FROM aanmelding WHERE referentie = 'TW-VEEL-1'`)
    expect((await list(zvh, { zoek: 'zeldzaamheid' })).teVeel).toBe(false)
  })
})
