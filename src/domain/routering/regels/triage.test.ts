import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { hoogcomplex, tafelsBij, wijkcoach } from '../bewijs/situaties'
import type { Situatie } from '../situatie'

const past = ['triage-transfertafel past R10']
const bespreken = ['triage-transfertafel bespreken R10']

describe('R10: Triage & Transfertafel', () => {
  it.each<[string, Situatie, string[]]>([
    ['wachttijd', { vraag: ['wachttijd'] }, past],
    ['geen passende plek', { vraag: ['geen-passende-plek'] }, past],
    ['advies', { vraag: ['advies'] }, past],
    ['zvw', { vraag: ['advies'], hulp: ['zvw'] }, past],
    ['wmo naast wlz', { vraag: ['advies'], hulp: ['wlz', 'wmo'] }, past],
    ['hulp onbekend', { vraag: ['advies'], hulp: ['onbekend'] }, past],
    ['alleen wlz', { vraag: ['advies'], hulp: ['wlz'] }, bespreken],
    ['alleen forensisch', { vraag: ['wachttijd'], hulp: ['forensisch'] }, bespreken],
    ['andere vraag', { vraag: ['onveiligheid', 'partijen-komen-er-niet-uit'] }, []],
    ['geen vraag', {}, []],
    [
      'al geweest',
      { vraag: ['wachttijd'], eerder: [{ tafel: 'triage-transfertafel', uitkomst: 'loopt' }] },
      [],
    ],
  ])('%s', (_naam, situatie, tafels) => {
    expect(tafelsBij(situatie)).toEqual(tafels)
  })

  it('wijkt alleen voor een duidelijk hoogcomplexe vraag', () => {
    const plek = { vraag: ['geen-passende-plek'], geprobeerd: ['zorgbemiddeling'] } as const
    expect(tafelsBij({ ...plek, hoogcomplex: hoogcomplex(7) })).toEqual(['hoogcomplex-oostnl past R8'])
    expect(tafelsBij({ ...plek, hoogcomplex: hoogcomplex(6) })).toEqual([
      'triage-transfertafel past R10',
      'hoogcomplex-oostnl bespreken R8',
    ])
  })
})

describe('R5a: nog niets geprobeerd', () => {
  const uitkomst = (situatie: Situatie) => adviseer({ ...wijkcoach, ...situatie }).uitkomst

  it.each<[string, Situatie]>([
    ['R10 alleen', { vraag: ['wachttijd'], geprobeerd: ['niets'] }],
    ['geen enkele regel', { geprobeerd: ['niets'] }],
    ['niets, dubbel gekozen', { vraag: ['advies'], geprobeerd: ['niets', 'niets'] }],
  ])('los op: %s', (_naam, situatie) => {
    expect(uitkomst(situatie)).toBe('los-op')
    expect(tafelsBij(situatie)).toEqual([])
    expect(adviseer({ ...wijkcoach, ...situatie }).losOp.at(-1)).toContain('Kom terug')
  })

  it.each<[string, Situatie]>([
    ['niet gevraagd', { vraag: ['wachttijd'] }],
    ['leeg', { vraag: ['wachttijd'], geprobeerd: [] }],
    ['niets en toch iets', { vraag: ['wachttijd'], geprobeerd: ['niets', 'verwijzing'] }],
    [
      'ook een andere regel',
      { vraag: ['wachttijd'], geprobeerd: ['niets'], veiligheid: { gebiedsgebonden: 'ja' } },
    ],
  ])('wel tafels: %s', (_naam, situatie) => {
    expect(uitkomst(situatie)).toBe('tafels')
    expect(tafelsBij(situatie)).toContain('triage-transfertafel past R10')
  })

  it('telt een tafel die niet open staat niet mee', () => {
    const situatie: Situatie = {
      vraag: ['wachttijd'],
      geprobeerd: ['niets'],
      veiligheid: { gebiedsgebonden: 'ja' },
      eerder: [{ tafel: 'topx', uitkomst: 'loopt' }],
    }
    expect(uitkomst(situatie)).toBe('los-op')
  })
})
