import { describe, expect, it } from 'vitest'
import { type ThemabijeenkomstInhoud, themabijeenkomstInhoudSchema } from './inhoud'
import { momentenVan, opDatum } from './themadag'

const inhoud: ThemabijeenkomstInhoud = {
  soort: 'themadag',
  voorWie: 'iedereen',
  status: 'gepland',
  datum: '2026-12-01',
  van: '13.30',
  tot: '16:00',
  plaats: 'Stadhuis',
  wat: 'Samen leren.',
  doelgroep: null,
  aanmelden: null,
  link: null,
  vraagAan: 'redactie@voorbeeld.nl',
  zoekwoorden: [],
  eigenaar: 'ZVH',
}

describe('a themadag', () => {
  it('is at the time that a clock in Twente shows', () => {
    const { start, eind } = momentenVan(inhoud)
    expect([start.toISOString(), eind.toISOString()]).toEqual([
      '2026-12-01T12:30:00.000Z',
      '2026-12-01T15:00:00.000Z',
    ])
  })

  it('ends after it began, and says so at the end', () => {
    const fout = themabijeenkomstInhoudSchema.safeParse({ ...inhoud, tot: '13.30' }).error?.issues
    expect(fout).toMatchObject([{ code: 'custom', path: ['tot'] }])
    expect(themabijeenkomstInhoudSchema.safeParse({ ...inhoud, van: 'middag' }).success).toBe(false)
  })

  it.each(['javascript:alert(1)', 'www.voorbeeld.nl/"><script>', 'geen adres'])(
    'has no link that is no address: %s',
    (link) => {
      expect(themabijeenkomstInhoudSchema.safeParse({ ...inhoud, link }).success).toBe(false)
    },
  )

  it('is still to come while it is going on', () => {
    const dagen = ['2026-12-03', '2026-12-01', '2026-11-01', '2026-10-01'].map((datum) => ({
      inhoud: { ...inhoud, datum },
    }))
    const { komend, voorbij } = opDatum(dagen, new Date('2026-12-01T14:00:00Z'))
    expect(komend.map((dag) => dag.inhoud.datum)).toEqual(['2026-12-01', '2026-12-03'])
    expect(voorbij.map((dag) => dag.inhoud.datum)).toEqual(['2026-11-01', '2026-10-01'])
  })
})
