import { describe, expect, it } from 'vitest'
import { findGemeente, gemeenten } from './gemeenten'
import { situatieSchema } from './situatie'
import { findTafel, tafelSlugs, tredeVan } from './tafels'

const geldig = (situatie: unknown): boolean => situatieSchema.safeParse(situatie).success

describe('situatieSchema', () => {
  it('vraagt niets, en neemt een volledig verhaal aan', () => {
    expect(geldig({})).toBe(true)
    expect(
      geldig({
        directGevaar: 'nee',
        rol: 'huisarts',
        gemeente: 'GM0153',
        leeftijd: '18-plus',
        lokaal: 'betrokken',
        vraag: ['wachttijd', 'wachttijd'],
        geprobeerd: [],
        hulp: ['zvw'],
        verblijf: 'thuis',
        plotseling: 'nee',
        problematiek: ['psychiatrie'],
        hoogcomplex: { ernstigGevaar: 'onbekend' },
        veiligheid: {},
        regiotafel: { cceBetrokken: 'nee' },
        eerder: [{ tafel: 'topx', uitkomst: 'loopt' }],
        akkoordInwoner: 'niet-besproken',
        clientondersteuner: 'aangeboden',
      }),
    ).toBe(true)
  })

  it.each<[string, unknown]>([
    ['onbekend veld', { naam: 'iemand' }],
    ['onbekende waarde', { rol: 'burgemeester' }],
    ['onbekende waarde in een lijst', { vraag: ['wachttijd', 'haast'] }],
    ['gemeente buiten de lijst', { gemeente: 'GM0363' }],
    ['directGevaar kent geen onbekend', { directGevaar: 'onbekend' }],
    ['onbekend criterium', { hoogcomplex: { duur: 'ja' } }],
    ['extra veld bij een tafel', { eerder: [{ tafel: 'topx', uitkomst: 'loopt', datum: '2026-01-01' }] }],
    ['halve tafel', { eerder: [{ tafel: 'topx' }] }],
    ['één waarde waar een lijst hoort', { hulp: 'zvw' }],
    ['null', { leeftijd: null }],
    ['geen object', []],
  ])('weigert: %s', (_naam, situatie) => {
    expect(geldig(situatie)).toBe(false)
  })
})

describe('gemeenten en tafels', () => {
  it('kent de 14 gemeenten van Twente', () => {
    expect(gemeenten).toHaveLength(14)
    expect(findGemeente('GM1735')?.naam).toBe('Hof van Twente')
    expect(findGemeente('GM0363')).toBeUndefined()
    expect(findGemeente(undefined)).toBeUndefined()
  })

  it('kent de zeven tafels op hun trede', () => {
    expect(tafelSlugs).toHaveLength(7)
    expect(tredeVan('topx')).toBe(1)
    expect(tredeVan('levensloopaanpak')).toBe(2)
    expect(tredeVan('bestuurlijk-escalatieoverleg')).toBe(3)
    expect(findTafel('regiotafel-wlz-ggz')?.spoor).toBe('wlz')
    expect(findTafel('stamtafel')).toBeUndefined()
  })
})
