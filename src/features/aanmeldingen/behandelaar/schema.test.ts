import { describe, expect, it } from 'vitest'
import { afrondenSchema, agenderenSchema, nietInBehandelingSchema } from './schema'

const about = { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', gezien: '2026-11-22T12:00:00.000Z' }
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

type Parsed = { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }
const errorsOf = ({ error }: Parsed) =>
  Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))

describe('agenderenSchema', () => {
  const filled = {
    ...about,
    bijeenkomst: 'ander-moment',
    datum: inDays(10),
    tijd: '9.30',
    plaats: 'digitaal',
  }

  it('reads the clock of Twente', () => {
    expect(agenderenSchema.parse({ ...filled, datum: '2027-01-12' })).toMatchObject({
      moment: new Date('2027-01-12T08:30:00.000Z'),
      plaats: 'digitaal',
    })
  })

  it('asks for a day, a time and a place only when no planned meeting is chosen', () => {
    const { id } = about
    expect(agenderenSchema.parse({ ...about, bijeenkomst: id, datum: '', tijd: '', plaats: '' })).toEqual({
      id,
      gezien: new Date(about.gezien),
      bijeenkomst: id,
    })
    expect(Object.keys(errorsOf(agenderenSchema.safeParse(about)))).toEqual(['bijeenkomst'])
    expect(
      Object.keys(errorsOf(agenderenSchema.safeParse({ ...about, bijeenkomst: 'ander-moment' }))),
    ).toEqual(['datum', 'tijd', 'plaats'])
  })

  it.each([
    ['tijd', { tijd: '25.00' }],
    ['tijd', { tijd: 'tien uur' }],
    ['datum', { datum: inDays(-1) }],
    ['datum', { datum: inDays(800) }],
    ['datum', { datum: '2027-02-30' }],
    ['id', { id: 'x' }],
    ['gezien', { gezien: 'gisteren' }],
  ])('refuses a wrong %s', (veld, wrong) => {
    expect(Object.keys(errorsOf(agenderenSchema.safeParse({ ...filled, ...wrong })))).toEqual([veld])
  })
})

describe('the guard on free text', () => {
  const filled = {
    ...about,
    reden: 'Past niet.',
    betereRoute: 'TopX.',
    terugmelding: 'Deze tafel past niet.',
    vervolgStap: 'Aanmelden bij TopX.',
    vervolgEigenaar: 'aanmelder',
  }
  const check = (changes: Record<string, unknown>) =>
    errorsOf(nietInBehandelingSchema.safeParse({ ...filled, ...changes }))

  it('lets a text without identifying information pass', () => {
    expect(check({})).toEqual({})
    expect(nietInBehandelingSchema.parse({ ...filled, reden: ' Past\r\nniet. ' }).reden).toBe('Past\nniet.')
  })

  it.each(['reden', 'betereRoute', 'terugmelding', 'vervolgStap'])('reads %s', (veld) => {
    expect(check({ [veld]: 'Bel 06-12345678.' })[veld]).toMatch(/^Bij ‘.+’: Er staat een telefoonnummer/)
    expect(check({ [veld]: ' ' })[veld]).toBeDefined()
    expect(check({ [veld]: 'x'.repeat(5_000) })[veld]).toMatch(/korter/)
  })

  it('lets a warning pass only when it is confirmed, and never what blocks', () => {
    const warned = 'Mevrouw Jansen woont er.'
    expect(check({ reden: warned })).toHaveProperty('reden')
    expect(check({ reden: warned, redenBevestigd: 'ja' })).toEqual({})
    expect(check({ reden: warned, redenBevestigd: 'nee' })).toHaveProperty('reden')
    expect(check({ reden: `${warned} Bel 06-12345678.`, redenBevestigd: 'ja' })).toHaveProperty('reden')
    expect(check({ reden: ['a', 'b'] })).toHaveProperty('reden')
  })
})

describe('afrondenSchema', () => {
  const filled = {
    ...about,
    uitkomst: 'advies',
    terugmelding: 'Ons advies is rust.',
    vervolgStap: 'Verder.',
    vervolgEigenaar: 'gemeente',
    vervolgDatum: '',
  }
  const check = (changes: Record<string, unknown>) =>
    errorsOf(afrondenSchema.safeParse({ ...filled, ...changes }))

  it('accepts a terugmelding, a next step and an owner', () => {
    expect(afrondenSchema.parse(filled)).toMatchObject({ uitkomst: 'advies', vervolgDatum: null })
    expect(check({ vervolgDatum: inDays(30) })).toEqual({})
  })

  it.each(['terugmelding', 'vervolgStap', 'vervolgEigenaar'])('refuses to close without %s', (veld) => {
    expect(Object.keys(check({ [veld]: undefined }))).toEqual([veld])
  })

  it('refuses a gap that was left open, another uitkomst and a date that has passed', () => {
    expect(check({ terugmelding: 'Waar: [vul in: plek]' })).toHaveProperty('terugmelding')
    expect(check({ uitkomst: 'weg' })).toHaveProperty('uitkomst')
    expect(check({ vervolgDatum: '2020-01-01' })).toHaveProperty('vervolgDatum')
  })

  it('asks more of scaling down', () => {
    const errors = check({ uitkomst: 'afgeschaald' })
    expect(Object.keys(errors).sort()).toEqual([
      'inwonerInformeert',
      'reden',
      'regie',
      'vangnet',
      'vervolgDatum',
    ])
  })
})
