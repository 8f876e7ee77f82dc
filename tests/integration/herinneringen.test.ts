import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planHerinneringen, samenstellers } from '@/backgroundWork'
import { registreerUitkomst } from '@/features/aanmeldingen/aanmelder/commands'
import { verstuurBericht } from '@/features/berichten/jobs'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'
import { testMailServer } from '../setup/mailServer'

const { owner } = testDatabase()
const server = testMailServer()

const monday = new Date('2027-01-11T07:30:00+01:00')
const hour = 3_600_000
const later = (hours: number, from = monday) => new Date(from.getTime() + hours * hour)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: monday })
  await owner.query(
    `DELETE FROM outbox; DELETE FROM dagbericht; DELETE FROM gebeurtenis; DELETE FROM casus_plek; DELETE FROM aanmelding`,
  )
})
afterEach(() => vi.useRealTimers())

type Planned = { id: string; soort: string; email: string; regels: string[] | null }

/** What was planned by the reminders, not by the acts that made the aanmeldingen. */
async function planned(): Promise<Planned[]> {
  const { rows } = await owner.query<Planned>(
    `SELECT o.id, o.soort, split_part(a.email, '@', 1) AS email, o.gegevens -> 'regels' AS regels
     FROM outbox o JOIN account a ON a.id = o.ontvanger_id WHERE o.soort = 'dagbericht' OR o.soort LIKE 'uurtermijn%'
     ORDER BY o.aangemaakt_op, a.email, o.soort`,
  )
  return rows
}

const regelsVan = async (email: string): Promise<string[]> =>
  (await planned()).find((row) => row.soort === 'dagbericht' && row.email === email)?.regels ?? []

const setTerm = (id: string, uiterlijk: Date) =>
  owner.query('UPDATE aanmelding SET uiterlijk = $2 WHERE id = $1', [id, uiterlijk])

const send = verstuurBericht(samenstellers)
type Try = Parameters<typeof send>[1]
const firstTry = { job: { attempts: 1, max_attempts: 8 } } as Try

describe('the daily overview', () => {
  it('names the day of a casus that lies with the gemeente, before it and after it, to its procesmanager only', async () => {
    const { id } = await createAanmelding(owner, { status: 'afgerond' })
    const opDag = (dag: string) =>
      owner.query(`UPDATE aanmelding SET vervolg_datum = $2 WHERE id = $1`, [id, dag])
    const zegt = async (dag: string) => {
      await owner.query('DELETE FROM outbox; DELETE FROM dagbericht')
      await opDag(dag)
      await planHerinneringen(monday)
      return regelsVan('procesmanager.enschede')
    }
    expect(await zegt('2027-01-08')).toEqual([
      'Bij 1 casus is de dag voorbij waarop uw gemeente de volgende stap zou zetten.',
    ])
    expect(await regelsVan('procesmanager.almelo')).toEqual([])
    expect(await zegt('2027-01-12')).toEqual([
      'Bij 1 casus zet uw gemeente vandaag of de volgende werkdag de volgende stap.',
    ])
    expect(await zegt('2027-02-01')).toEqual([])
    await owner.query(`UPDATE aanmelding SET vervolg_eigenaar = 'zorgaanbieder' WHERE id = $1`, [id])
    expect(await zegt('2027-01-08')).toEqual([])
  })

  it('is one mail per person with numbers only: before the term, and after it', async () => {
    const late = await createAanmelding(owner, { status: 'in-behandeling' })
    await setTerm(late.id, later(-1))
    const soon = await createAanmelding(owner, { status: 'in-behandeling' })
    await setTerm(soon.id, later(30))
    await createAanmelding(owner, { status: 'ingediend' })
    await planHerinneringen(monday)

    expect(await regelsVan('zvh')).toEqual([
      'U bent te laat bij 1 aanmelding.',
      'De termijn loopt vandaag of de volgende werkdag af bij 1 aanmelding.',
      'U of uw tafel is aan zet bij 3 aanmeldingen.',
    ])
    expect(await regelsVan('zvh2')).toEqual(['U of uw tafel is aan zet bij 1 aanmelding.'])
    expect(await regelsVan('wijkcoach.enschede')).toEqual([
      'U wacht te lang op antwoord bij 1 aanmelding. In het portaal leest u wat u kunt doen.',
    ])
    expect(await regelsVan('wijkcoach.almelo')).toEqual([])
  })

  it('tells the ZVH of terms that passed at other tables', async () => {
    const { id } = await createAanmelding(owner, { tafel: 'triage-transfertafel' })
    await setTerm(id, later(-24))
    await planHerinneringen(monday)
    expect(await regelsVan('zvh')).toEqual(['Bij andere tafels is de termijn voorbij bij 1 aanmelding.'])
    expect(await regelsVan('triagetafel')).toContain('U bent te laat bij 1 aanmelding.')
  })

  it('asks applicant and coordinator for the outcome of an own channel, once its term has passed', async () => {
    const { id } = await createAanmelding(owner, {
      tafel: 'hoogcomplex-oostnl',
      aanmelder: 'ggz',
      status: 'doorgestuurd',
    })
    await planHerinneringen(monday)
    expect(await regelsVan('ggz')).toEqual([])
    await owner.query('DELETE FROM dagbericht')
    await setTerm(id, later(-1))
    await planHerinneringen(monday)
    const line = 'Van 1 doorgestuurde casus is de uitkomst nog niet bekend.'
    expect(await regelsVan('ggz')).toEqual([line])
    expect(await regelsVan('hoogcomplex')).toEqual([line])
  })

  it('comes once a day, also from two workers at once and after a restart', async () => {
    await createAanmelding(owner)
    await Promise.all([planHerinneringen(monday), planHerinneringen(monday)])
    await planHerinneringen(later(3))
    const mails = (await planned()).filter(({ email }) => email === 'zvh')
    expect(mails).toHaveLength(1)
    await planHerinneringen(later(24))
    expect((await planned()).filter(({ email }) => email === 'zvh')).toHaveLength(2)
  })

  it.each([
    ['before half past seven', '2027-01-11T07:29:00+01:00'],
    ['on a Saturday', '2027-01-09T09:00:00+01:00'],
    ['on Koningsdag', '2027-04-27T09:00:00+02:00'],
    ['at half past six in summer, which is the hour of winter', '2027-07-05T06:30:00+02:00'],
  ])('does not come %s', async (_, nu) => {
    await createAanmelding(owner)
    await planHerinneringen(new Date(nu))
    expect(await planned()).toEqual([])
  })

  it('arrives without anything about a casus, and not any more on another day', async () => {
    await createAanmelding(owner, { formulier: { vraag: 'De kanarie van de inwoner' } })
    await planHerinneringen(monday)
    const [first] = (await planned()).filter(({ email }) => email === 'zvh')
    const [second] = (await planned()).filter(({ email }) => email === 'zvh2')
    if (!first || !second) throw new Error('geen overzicht')
    await send({ outboxId: first.id }, firstTry)
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({ to: 'zvh@demo.test', subject: 'Uw overzicht van vandaag' })
    expect(server.received[0]?.text).toContain('- U of uw tafel is aan zet bij 1 aanmelding.')
    expect(server.received[0]?.text).toContain('https://portaal.example.nl/start')
    expect(server.received[0]?.all).not.toMatch(/kanarie|TW-|Enschede|TopX/)

    vi.setSystemTime(later(24))
    await send({ outboxId: second.id }, firstTry)
    expect(server.received).toHaveLength(1)
  })
})

describe('a term in hours', () => {
  const crisis = () =>
    createAanmelding(owner, {
      tafel: 'crisis-ondersteuningsteam',
      aanmelder: 'huisarts',
      status: 'doorgestuurd',
    })

  const since = async (hours: number) => {
    await planHerinneringen(later(hours))
    return (await planned())
      .filter(({ soort }) => soort !== 'dagbericht')
      .map(({ soort, email }) => `${soort} ${email}`)
  }

  it('is told at once, day and night: before 24 hours, at 24 hours and at 48 hours, each once', async () => {
    vi.setSystemTime(later(-60))
    const { id } = await crisis()
    await owner.query('UPDATE aanmelding SET ligt_bij_sinds = $2 WHERE id = $1', [id, monday])
    expect(await since(21)).toEqual([])
    const before = ['uurtermijn-nadert huisarts', 'uurtermijn-tafel zorgkantoor']
    expect((await since(22)).sort()).toEqual(before)
    expect((await since(23)).sort()).toEqual(before)
    const first = await since(24)
    expect(first).toEqual(expect.arrayContaining(['uurtermijn-voorbij huisarts', 'uurtermijn-zvh zvh']))
    expect(await since(24.1)).toHaveLength(first.length)
    expect((await since(48)).filter((line) => line === 'uurtermijn-voorbij huisarts')).toHaveLength(2)
  })

  it('is not told any more when the answer came meanwhile', async () => {
    const { id } = await crisis()
    await owner.query('UPDATE aanmelding SET ligt_bij_sinds = $2 WHERE id = $1', [id, monday])
    await planHerinneringen(later(24))
    const answered = await registreerUitkomst(await demoActor(owner, 'huisarts'), {
      id,
      uitkomst: 'passende-plek',
      terugmelding: 'Er is een bed.',
      vervolgStap: 'De aanbieder begint.',
      vervolgEigenaar: 'zorgaanbieder',
    })
    expect(answered.ok).toBe(true)
    for (const { id: outboxId, soort } of await planned())
      if (soort.startsWith('uurtermijn')) await send({ outboxId }, firstTry)
    expect(server.received).toEqual([])
  })
})
