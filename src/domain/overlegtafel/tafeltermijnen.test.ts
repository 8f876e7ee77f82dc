import { overlegtafels } from '@content/overlegtafels'
import { describe, expect, it } from 'vitest'
import { overlegtafelInhoudSchema } from './inhoud'
import { metTermijnen, type Tafeltermijnen } from './tafeltermijnen'

const inhoudVan = (slug: string) => {
  const tafel = overlegtafels.find((each) => each.slug === slug)
  if (!tafel) throw new Error(slug)
  return tafel.inhoud
}

const nieuw: Tafeltermijnen = {
  werkdagen: 3,
  bevestigd: undefined,
  indienenVoorafDagen: 14,
  frequentieDagen: 28,
  reactieUren: [],
  ritme: 'Elke vier weken.',
  termijn: null,
}

describe('metTermijnen', () => {
  it('changes the terms and nothing else, for every table', () => {
    for (const { slug, inhoud } of overlegtafels) {
      const na = metTermijnen(inhoud, nieuw)
      expect(overlegtafelInhoudSchema.safeParse(na).success, slug).toBe(true)
      const { ritme, termijn, termijnen, reactietermijn, ...rest } = na
      expect(inhoud).toMatchObject(rest)
      expect({ ritme, termijn }).toEqual({ ritme: 'Elke vier weken.', termijn: null })
      expect(termijnen).toEqual({ indienenVoorafDagen: 14, frequentieDagen: 28, reactieUren: [] })
      expect(reactietermijn === null).toBe(inhoud.reactietermijn === null)
    }
  })

  it('is confirmed by the ZVH, and a proposal again when a table changes the days', () => {
    const topx = inhoudVan('topx')
    expect(metTermijnen(topx, { ...nieuw, bevestigd: true }).reactietermijn).toEqual({
      werkdagen: 3,
      zekerheid: 'bevestigd',
    })
    const confirmed = metTermijnen(topx, { ...nieuw, bevestigd: true })
    expect(metTermijnen(confirmed, nieuw).reactietermijn?.zekerheid).toBe('bevestigd')
    expect(metTermijnen(confirmed, { ...nieuw, werkdagen: 9 }).reactietermijn?.zekerheid).toBe('afgeleid')
    expect(metTermijnen(confirmed, { ...nieuw, bevestigd: false }).reactietermijn?.zekerheid).toBe('afgeleid')
  })

  it('leaves a table where waiting is no option as it is', () => {
    expect(metTermijnen(inhoudVan('crisis-ondersteuningsteam'), nieuw).reactietermijn).toBeNull()
  })
})
