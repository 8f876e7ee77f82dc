import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findConcept } from '@/features/aanmeldingen/aanmelder/queries'
import { findCasusWegwijzer } from '@/features/casus/queries'
import { drukRodeKnop } from '@/features/casus/rodeKnop/commands'
import { findWerklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { inTransaction } from '@/server/db/transaction'
import { keyRing } from '@/server/seal/keyRing'
import { isSealed, keyNameOf, seal } from '@/server/seal/seal'
import { columnOf, sealedTables } from '@/server/seal/sealedColumns'
import { keepTypedForm } from '@/server/typedForm'
import { addKey, addSearchKey, dropOldSearchKey, ensureKeyFile, registerKeys } from '../../scripts/keys'
import { blindAnew, countPerKey, reseal, sealWhatIsPlain } from '../../scripts/reseal'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { createGehoudenOverleg } from '../factories/overleg'
import { verzonden } from '../factories/terugkoppeling'
import { testDatabase } from '../setup/database'

const { owner, ownerUrl } = testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'portaal-sleutels-'))
/** Sees the rows as they are. */
let raw: Client

beforeAll(async () => {
  delete process.env.PORTAAL_SLEUTELS
  Object.assign(process.env, ensureKeyFile(folder, process.env))
  raw = new Client({ connectionString: ownerUrl })
  await raw.connect()
  await registerKeys(ownerUrl)
})
afterAll(async () => {
  await raw.end()
  rmSync(folder, { recursive: true, force: true })
})

/**
 * Text columns of tables with casus data that hold no free text about a casus, each looked at: codes and words from a fixed list,
 * names of organisations and of people who work here, ids.
 */
const withoutFreeText = new Set(
  `aanmelding.referentie aanmelding.tafel_slug aanmelding.gemeente_code aanmelding.status aanmelding.leeftijdsklasse
  aanmelding_zoekindex.tafel_slug aanmelding.ligt_bij aanmelding.plaats aanmelding.uitkomst aanmelding.vervolg_eigenaar
  afschaling.rol afschaling.organisatie_naam afschaling.naar_tafel afspraak.status
  bewaard_formulier.pad casus.code casus.gemeente_code casus.regelset casus.regisseur casus.vervolg_eigenaar
  casus.overdracht_naar casus_gebeurtenis.handeling casus_gebeurtenis.rol casus_gebeurtenis.door_naam casus_gebeurtenis.organisatie_naam
  casus_plek.tafel_slug casus_plek.status casus_plek.ligt_bij casus_plek.uitkomst casus_plek.vervolg_eigenaar
  gebeurtenis.handeling gebeurtenis.van_status gebeurtenis.naar_status gebeurtenis.rol gebeurtenis.door_naam gebeurtenis.organisatie_naam
  landelijke_stap.soort landelijke_stap.rol landelijke_stap.organisatie_naam
  overdracht.casus_code overdracht.soort overdracht.van_gemeente overdracht.naar_gemeente overdracht.status overdracht.gevraagd_rol
  overdracht.gevraagd_organisatie overleg.gemeente_code overleg.status overleg.reden overleg.besluit overleg.plaats overleg.uitkomst
  overleg_deelnemer.rol overleg_deelnemer.mandaat overleg_deelnemer.email overleg_deelnemer.antwoord overleg_deelnemer.vervanger_mandaat
  overleg_deelnemer.aanwezig overleg_gebeurtenis.handeling overleg_gebeurtenis.van_status overleg_gebeurtenis.naar_status
  overleg_gebeurtenis.rol overleg_gebeurtenis.door_naam overleg_gebeurtenis.organisatie_naam
  rode_knop.gedrukt_rol rode_knop.gedrukt_organisatie signaal_opvolging.soort signaal_opvolging.stand signaal_opvolging.organisatie_naam
  terugkoppeling.casuscode terugkoppeling.gemeente_code terugkoppeling.status terugkoppeling.rol terugkoppeling.organisatie_naam
  vasthouding.rol vasthouding.organisatie_naam inwonerverzoek.soort inwonerverzoek.besluit inwonerverzoek.rol
  inwonerverzoek.organisatie_naam outbox.soort outbox.adres outbox.gegevens outbox.sleutel outbox.laatste_fout
  audit_regel.rol audit_regel.handeling audit_regel.grondslag audit_regel.toelichting audit_regel.verzoek_id`.split(
    /\s+/,
  ),
)

const sealedColumns = Object.entries(sealedTables).flatMap(([model, { table, texts, json }]) =>
  [...texts, ...json].map((field) => `${model === 'CasusPlek' ? 'casus_plek' : table}.${columnOf(field)}`),
)

describe('the list of sealed columns', () => {
  it('knows every text column of a table with casus data, or somebody looked at it', async () => {
    const { rows } = await raw.query<{ name: string }>(
      `SELECT c.relname || '.' || a.attname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
         AND a.atttypid IN ('text'::regtype, 'jsonb'::regtype)
         AND (EXISTS (SELECT FROM pg_attribute k WHERE k.attrelid = c.oid AND k.attname IN ('casus_id', 'aanmelding_id', 'overleg_id'))
              OR c.relname IN ('casus', 'aanmelding', 'bewaard_formulier')) ORDER BY 1`,
    )
    const known = new Set([...sealedColumns, ...withoutFreeText])
    expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
    expect(sealedColumns.filter((name) => !rows.some((row) => row.name === name))).toEqual([])
  })

  it('is the list of the database too, which refuses plain text there', async () => {
    const { rows } = await raw.query<{ name: string }>(
      `SELECT conrelid::regclass || '.' || column_name AS name FROM pg_constraint, unnest(conkey) key
       JOIN pg_attribute a ON a.attnum = key, LATERAL (SELECT a.attname AS column_name) named
       WHERE conname = conrelid::regclass || '_versleuteld' AND a.attrelid = conrelid`,
    )
    expect(rows.map(({ name }) => name).sort()).toEqual([...sealedColumns].sort())
    const { id } = await createAanmelding(owner)
    for (const set of [`onderwerp = 'Een vraag.'`, `formulier = '{"vraag": "x"}'`, `formulier = '"pz2.x"'`])
      await expect(raw.query(`UPDATE aanmelding SET ${set} WHERE id = $1`, [id])).rejects.toThrow(
        /versleuteld/,
      )
  })
})

describe('what lies in the database', () => {
  it('after a whole journey holds none of what people wrote, in no table and in no job', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await createAanmelding(owner, { status: 'afgerond' })
    await createAanmelding(owner, { status: 'niet-in-behandeling' })
    const made = await createAanmelding(owner, { status: 'geagendeerd' })
    await drukRodeKnop(wijkcoach, { casusId: made.casusId, reden: 'Al drie weken horen wij helemaal niets.' })
    const { id: overlegId } = await createGehoudenOverleg(owner)
    await verzonden(await demoActor(owner, 'procesmanager.enschede'), overlegId)
    await keepTypedForm({ accountId: wijkcoach.accountId, rol: 'verlopen' }, '/casussen/x', {
      tekst: 'Half getypt en nog niet verstuurd.',
    })
    expect((await findWerklijst(zvh, filterSchema.parse({ zoek: 'stemmen' }))).rows.length).toBeGreaterThan(0)

    const sentences = await sentencesOf()
    expect(sentences.size).toBeGreaterThan(40)
    for (const typed of ['Rust en een eigen voordeur.', 'Half getypt en nog niet verstuurd.'])
      expect(sentences).toContain(typed)
    const dump = await everyRow()
    // The function of a participant may be what an account is called.
    const { rows: functions } = await raw.query<{ naam: string }>('SELECT naam FROM account')
    for (const { naam } of functions) sentences.delete(naam)
    expect([...sentences].filter((sentence) => dump.includes(sentence))).toEqual([])
    // Nor the words of it, one by one, where search looks.
    const index = await raw.query<{ text: string }>('SELECT woorden::text AS text FROM aanmelding_zoekindex')
    for (const { text } of index.rows) expect(text).toMatch(/^('(x[0-9a-f]{10}|tw[a-z0-9]+)' ?)+$/)
  })

  it('does not say the same for the same text, so that nobody can compare', async () => {
    const place = { table: 'gebeurtenis', column: 'tekst', row: 'x' }
    expect(seal(place, 'Ja.')).not.toBe(seal(place, 'Ja.'))
  })
})

/** Everything that stands in a sealed column, as sentences that would be told from chance. */
async function sentencesOf(): Promise<Set<string>> {
  const found = new Set<string>()
  for (const name of sealedColumns) {
    const [table = '', column = ''] = name.split('.')
    if (table === 'casus_plek') continue
    const { rows } = await owner.query<Record<string, unknown>>(`SELECT ${column} FROM ${table}`)
    for (const row of rows)
      for (const text of textsIn(row[column])) if (/\w\s\w.*\s/.test(text)) found.add(text)
  }
  return found
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What a dump would hold, without what is public: the content of the tables, and of the pages. */
async function everyRow(): Promise<string> {
  const { rows } = await raw.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'graphile_worker') AND tablename NOT IN ('overlegtafel', 'gemeente', 'ondersteuner', 'inhoud_versie')`,
  )
  const texts = []
  for (const { name } of rows) {
    const { rows: lines } = await raw.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`)
    texts.push(...lines.map(({ line }) => line))
  }
  return texts.join('\n')
}

describe('a ciphertext', () => {
  it('opens in its own place only: swapped, changed or cut it fails, and says no word of it', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const [one, other] = [
      await createAanmelding(owner, { status: 'concept' }),
      await createAanmelding(owner, { status: 'concept' }),
    ]
    const swap =
      'UPDATE aanmelding SET formulier = (SELECT formulier FROM aanmelding WHERE id = $2) WHERE id = $1'
    await raw.query(swap, [one.id, other.id])
    const wrong = /versleutelde tekst in aanmelding.formulier is veranderd of hoort bij een andere rij$/
    await expect(findConcept(wijkcoach, one.id)).rejects.toThrow(wrong)
    await raw.query(
      `UPDATE aanmelding SET formulier = to_jsonb(overlay(formulier #>> '{}' placing 'AAAA' from 40)) WHERE id = $1`,
      [other.id],
    )
    await expect(findConcept(wijkcoach, other.id)).rejects.toThrow(wrong)
    await raw.query(`UPDATE aanmelding SET keuze_reden = formulier #>> '{}' WHERE id = $1`, [other.id])
    await expect(
      inTransaction(wijkcoach, (tx) => tx.aanmelding.findUnique({ where: { id: other.id } })),
    ).rejects.toThrow(/veranderd/)
    await raw.query('DELETE FROM aanmelding WHERE id IN ($1, $2)', [one.id, other.id])
  })

  it('cannot be compared with: a question about it is refused instead of finding nothing', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const ask = inTransaction(wijkcoach, (tx) =>
      tx.aanmelding.findMany({ where: { onderwerp: 'x' }, select: { id: true } }),
    )
    await expect(ask).rejects.toThrow('kan niet worden gezocht')
  })
})

describe('the keys', () => {
  it('lie in a file that only the portal reads', () => {
    expect(statSync(join(folder, 'sleutels')).mode & 0o777).toBe(0o600)
  })

  it('can be replaced while people work: everything opens before, during and after', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const made = await createAanmelding(owner, { status: 'concept' })
    const old = keyRing().current
    const file = join(folder, 'sleutels')
    const fresh = addKey(file, new Date('2026-11-23T09:00:00Z'))
    expect(keyRing().current).toBe(fresh)
    expect(await findConcept(wijkcoach, made.id)).not.toBeNull()

    const sent = await raw.query(`SELECT count(*) FROM terugkoppeling WHERE status = 'verzonden'`)
    expect(Number(sent.rows[0].count)).toBeGreaterThan(0)
    await raw.query(`UPDATE aanmelding SET vervolg_stap = NULL WHERE id = $1`, [made.id])
    await registerKeys(ownerUrl)
    const done = await reseal(ownerUrl)
    expect(done.get('aanmelding')).toBeGreaterThan(3)
    const counts = await countPerKey(ownerUrl)
    expect([...counts.keys()].filter((name) => name === old)).toEqual([])
    expect(counts.get(fresh)).toBeGreaterThan(60)
    // Again: nothing is left to do.
    expect([...(await reseal(ownerUrl)).values()].every((rows) => rows === 0)).toBe(true)
    expect((await findConcept(wijkcoach, made.id))?.formulier.wensInwoner).toBe('Rust en een eigen voordeur.')
    const { rows } = await raw.query<{ vervolg_stap: string }>(
      `SELECT vervolg_stap FROM casus_plek WHERE vervolg_stap LIKE 'pz1%'`,
    )
    expect(
      rows.filter(({ vervolg_stap }) => !isSealed(vervolg_stap) || keyNameOf(vervolg_stap) !== fresh),
    ).toEqual([])
  })

  it('of the search index can be replaced too: before, during and after the same is found', async () => {
    const zvh = await demoActor(owner, 'zvh')
    const file = join(folder, 'sleutels')
    const found = async () =>
      (await findWerklijst(zvh, filterSchema.parse({ zoek: 'stemmen slaapt' }))).rows
        .map(({ id }) => id)
        .sort()
    const words = async () =>
      (
        await raw.query<{ text: string }>('SELECT woorden::text AS text FROM aanmelding_zoekindex')
      ).rows.flatMap(({ text }) => text.match(/x[0-9a-f]{10}/g) ?? [])
    const before = { found: await found(), words: new Set(await words()) }
    expect(before.found.length).toBeGreaterThan(1)

    addSearchKey(file)
    expect(keyRing().searchBefore).toBeDefined()
    expect(await found()).toEqual(before.found)
    // What is written meanwhile is blinded with the new key, and found beside the old.
    const made = await createAanmelding(owner, { status: 'in-behandeling' })
    expect(await found()).toEqual([...before.found, made.id].sort())

    expect(await blindAnew(ownerUrl)).toBeGreaterThan(3)
    expect(await blindAnew(ownerUrl)).toBe(0)
    dropOldSearchKey(file)
    expect(keyRing().searchBefore).toBeUndefined()
    expect(await found()).toEqual([...before.found, made.id].sort())
    expect((await words()).filter((word) => before.words.has(word))).toEqual([])
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('seal at the start what a release before left in plain, once', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const made = await createAanmelding(owner, { status: 'concept' })
    const situatie = { directGevaar: 'nee' }
    await raw.query('ALTER TABLE casus DROP CONSTRAINT casus_versleuteld')
    await raw.query(`UPDATE casus SET situatie = $1, gesteld = '["vraag"]' WHERE id = $2`, [
      situatie,
      made.casusId,
    ])
    await raw.query(
      'ALTER TABLE casus ADD CONSTRAINT casus_versleuteld CHECK (is_versleuteld(situatie)) NOT VALID',
    )
    // Until then it is read as it stands.
    expect((await findCasusWegwijzer(wijkcoach, made.casusId))?.pad.antwoorden.situatie).toMatchObject(
      situatie,
    )
    expect(await sealWhatIsPlain(ownerUrl)).toBe(1)
    const { rows } = await raw.query('SELECT situatie, gesteld FROM casus WHERE id = $1', [made.casusId])
    for (const value of Object.values(rows[0])) expect(isSealed(value)).toBe(true)
    expect((await findCasusWegwijzer(wijkcoach, made.casusId))?.pad.antwoorden.situatie).toMatchObject(
      situatie,
    )
    const open = await raw.query('SELECT conname FROM pg_constraint WHERE NOT convalidated')
    expect(open.rows).toEqual([])
    expect(await sealWhatIsPlain(ownerUrl)).toBe(0)
  })

  it('that do not belong to this database stop the start, before anything is written', async () => {
    await raw.query(
      `UPDATE sleutel SET proef = 'pz1.weg.AAAA', naam = 'weg' WHERE naam = (SELECT min(naam) FROM sleutel)`,
    )
    await expect(registerKeys(ownerUrl)).rejects.toThrow(
      'De sleutels horen niet bij deze database: de sleutel "weg" ontbreekt',
    )
  })
})
