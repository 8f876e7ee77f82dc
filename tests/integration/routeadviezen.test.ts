import { describe, expect, it, vi } from 'vitest'
import * as unknownPath from '@/app/api/v1/[...pad]/route'
import * as routeadviezen from '@/app/api/v1/routeadviezen/route'
import { situatieSchema } from '@/domain/routering/situatie'
import { situatieVoorbeeld } from '@/server/api/openapi/example'
import { routeadviesSchema } from '@/server/api/openapi/schemas'
import { testDatabase } from '../setup/database'

vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read }))

const { owner } = testDatabase()
const url = 'http://localhost/api/v1/routeadviezen'

function ask(body: unknown, type = 'application/json'): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return routeadviezen.POST(
    new Request(url, { method: 'POST', body: text, headers: { 'Content-Type': type } }),
    {},
  )
}

async function adviceFor(situatie: unknown) {
  const answer = await ask(situatie)
  expect(answer.status).toBe(200)
  return routeadviesSchema.parse(await answer.json())
}

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/)
  const problem = await answer.json()
  expect(problem).toMatchObject({ type: 'about:blank', status: answer.status })
  return problem
}

describe('POST /api/v1/routeadviezen', () => {
  it('advises with contact and organisations from the content', async () => {
    const advies = await adviceFor({ ...situatieVoorbeeld, rol: 'wijkcoach', vraag: ['wachttijd'] })
    expect(advies).toMatchObject({
      regelset: '2026-11',
      uitkomst: 'tafels',
      adviezen: [
        {
          tafel: 'triage-transfertafel',
          trede: 1,
          spoor: 'ladder',
          regel: 'R10',
          oordeel: 'past',
          aanmelden: 'zelf',
          wieWel: [],
          contact: { email: 'aanmelding@triagetafeltwente.nl', website: 'www.triagetafeltwente.nl' },
        },
      ],
      regie: { gemeente: 'GM0153', naam: 'Enschede', eersteStap: 'wijkteam of procesmanager gemeente' },
    })
    expect(advies.clientondersteuning.organisaties).toContain('SCOT Cliëntondersteuning')
  })

  it('gives an advice and a next question for an empty situatie', async () => {
    expect(await adviceFor({})).toMatchObject({ volgendeVraag: 'directGevaar', uitkomst: 'bel-zvh' })
  })

  it('names the field of a criterium as the next question, and null at the end', async () => {
    const zonderVeiligheid = {
      ...situatieVoorbeeld,
      leeftijd: '18-plus',
      eerder: [],
      plotseling: 'nee',
      problematiek: [],
      verblijf: 'thuis',
    }
    expect((await adviceFor(zonderVeiligheid)).volgendeVraag).toBe('veiligheid')
    expect((await adviceFor({ directGevaar: 'ja' })).volgendeVraag).toBeNull()
  })

  it.each([
    ['spoed', { directGevaar: 'ja' }],
    ['inwonerroute', { rol: 'inwoner' }],
    ['eerst-gemeente', { rol: 'andere-partner' }],
    ['buiten-regio', { rol: 'wijkcoach', gemeente: 'buiten-twente' }],
    ['jeugd', { rol: 'wijkcoach', leeftijd: 'onder-18' }],
    ['los-op', { rol: 'wijkcoach', vraag: ['wachttijd'], geprobeerd: ['niets'] }],
    ['landelijk', { eerder: [{ tafel: 'bestuurlijk-escalatieoverleg', uitkomst: 'geen-oplossing' }] }],
  ])('ends in %s', async (uitkomst, situatie) => {
    expect((await adviceFor(situatie)).uitkomst).toBe(uitkomst)
  })

  it('carries warnings, first steps and who can apply instead', async () => {
    const advies = await adviceFor({
      rol: 'wijkcoach',
      gemeente: 'onbekend',
      leeftijd: 'bijna-18',
      lokaal: 'niet-betrokken',
      vraag: ['onveiligheid'],
      veiligheid: { gevaarVoorAnderen: 'ja', ernstigePsychiatrieVerslavingOfLvb: 'ja' },
    })
    expect(advies.eerst).toEqual(['gemeente-bepalen', 'gemeente-betrekken'])
    expect(advies.waarschuwingen).toContain('bijna-18')
    expect(advies.adviezen[0]).toMatchObject({ tafel: 'levensloopaanpak', aanmelden: 'via-procesmanager' })
    expect(advies.adviezen[0]?.wieWel).toContain('procesmanager-gemeente')
  })
})

describe('what is refused', () => {
  it('names every unknown field and value at once, with what is allowed', async () => {
    const answer = await ask({
      rol: 'koning',
      kleur: 'rood',
      vraag: ['wachttijd', 'regen'],
      hulp: 'zvw',
      veiligheid: { gevaarVoorAnderen: 'misschien', weer: 'ja' },
      eerder: [{ tafel: 'keukentafel', uitkomst: 'loopt', datum: '2026' }],
    })
    expect(answer.status).toBe(400)
    const { errors } = await problemOf(answer)
    expect(errors.map(({ veld }: { veld: string }) => veld).sort()).toEqual([
      'eerder[0].datum',
      'eerder[0].tafel',
      'hulp',
      'kleur',
      'rol',
      'veiligheid.gevaarVoorAnderen',
      'veiligheid.weer',
      'vraag[1]',
    ])
    expect(errors).toContainEqual({
      veld: 'veiligheid.gevaarVoorAnderen',
      melding: 'Deze waarde bestaat niet.',
      toegestaan: ['ja', 'nee', 'onbekend'],
    })
    expect(errors).toContainEqual({
      veld: 'kleur',
      melding: 'Dit veld bestaat niet.',
      toegestaan: situatieSchema.keyof().options,
    })
  })

  it('never repeats a posted value', async () => {
    const text = await (await ask({ rol: 'Jan Geheim', vraag: ['Jan Geheim'] })).text()
    expect(text).not.toContain('Geheim')
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['text', '"wijkcoach"'],
  ])('refuses %s as body', async (_, body) => {
    const answer = await ask(body)
    expect(answer.status).toBe(400)
    expect((await problemOf(answer)).errors).toEqual([
      { veld: '(bericht)', melding: 'Dit moet een object zijn.' },
    ])
  })

  it('keeps the answer small, however much is wrong', async () => {
    const answer = await ask({ vraag: Array.from({ length: 10_000 }, () => 'x') })
    expect((await problemOf(answer)).errors).toHaveLength(100)
  })

  it.each([
    [400, '{', 'application/json'],
    [400, '', 'application/json'],
    [415, '{}', 'text/plain'],
    [415, '{}', 'application/json-seq'],
    [415, 'rol=wijkcoach', 'application/x-www-form-urlencoded'],
  ])('answers %i on %s as %s', async (status, body, type) => {
    const answer = await ask(body, type)
    expect(answer.status).toBe(status)
    await problemOf(answer)
  })

  it('takes a charset', async () => {
    expect((await ask('{}', 'application/json; charset=utf-8')).status).toBe(200)
  })

  it('says which methods exist, and that other paths do not', async () => {
    const wrongMethod = await routeadviezen.GET(new Request(url), {})
    expect(wrongMethod.status).toBe(405)
    expect(wrongMethod.headers.get('Allow')).toBe('POST')
    await problemOf(wrongMethod)
    for (const handle of [unknownPath.GET, unknownPath.POST]) {
      const answer = await handle(new Request('http://localhost/api/v1/bestaat-niet'), {})
      expect(answer.status).toBe(404)
      await problemOf(answer)
    }
  })
})

describe('nothing is kept', () => {
  async function rowsPerTable() {
    const { rows } = await owner.query<{ naam: string }>(
      `SELECT quote_ident(table_name) AS naam FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    )
    const counts = rows.map(({ naam }) => `(SELECT count(*) FROM ${naam}) AS ${naam}`)
    return (await owner.query(`SELECT ${counts.join(', ')}`)).rows
  }

  it('leaves no row in the database and no word in the log', async () => {
    const written = vi.spyOn(process.stdout, 'write')
    const before = await rowsPerTable()
    await adviceFor({ ...situatieVoorbeeld, rol: 'ervaringsdeskundige' })
    await ask({ rol: 'ervaringsdeskundige', onzin: 'ervaringsdeskundige' })
    expect(await rowsPerTable()).toEqual(before)
    expect(written.mock.calls.map(String).join('')).not.toContain('ervaringsdeskundige')
    written.mockRestore()
  })
})
