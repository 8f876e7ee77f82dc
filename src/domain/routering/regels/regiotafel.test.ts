import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { alleChecks, hoogcomplex, tafelsBij, wijkcoach } from '../bewijs/situaties'
import type { Situatie } from '../situatie'
import { crisistermijn } from './crisis'

const plek = { hulp: ['wlz'], vraag: ['plek-houdt-niet'], verblijf: 'instelling' } as const satisfies Situatie

describe('R9: Regiotafel Wlz-GGZ', () => {
  it.each<[string, Situatie, string[]]>([
    ['alle zeven', { ...plek, regiotafel: alleChecks }, ['regiotafel-wlz-ggz past R9']],
    [
      'in een kliniek',
      { ...plek, verblijf: 'kliniek', regiotafel: alleChecks },
      ['regiotafel-wlz-ggz past R9'],
    ],
    ['niets bekend', plek, ['regiotafel-wlz-ggz bespreken R9']],
    [
      'CCE niet',
      { ...plek, regiotafel: { ...alleChecks, cceBetrokken: 'nee' } },
      ['regiotafel-wlz-ggz bespreken R9'],
    ],
    [
      'crisis onbekend',
      { ...plek, regiotafel: { ...alleChecks, geenCrisis: 'onbekend' } },
      ['regiotafel-wlz-ggz bespreken R9'],
    ],
    [
      'wel crisis',
      { ...plek, regiotafel: { ...alleChecks, geenCrisis: 'nee' } },
      ['crisis-ondersteuningsteam bespreken R9'],
    ],
    [
      'plotselinge verandering: R4',
      { ...plek, plotseling: 'gezondheid' },
      ['crisis-ondersteuningsteam past R4'],
    ],
    ['geen wlz', { ...plek, hulp: ['wmo'] }, []],
    ['wlz pas verwacht', { ...plek, hulp: ['wlz-verwacht'] }, []],
    ['andere vraag', { ...plek, vraag: ['thuis-gaat-het-niet-meer'] }, []],
    ['thuis', { ...plek, verblijf: 'thuis' }, []],
    ['verblijf niet gevraagd', { hulp: ['wlz'], vraag: ['plek-houdt-niet'] }, []],
  ])('%s', (_naam, situatie, tafels) => {
    expect(tafelsBij(situatie)).toEqual(tafels)
  })

  it('zet bij bespreken de rest in ontbreekt, en noemt de termijn', () => {
    const regiotafel = { ...alleChecks, cceBetrokken: 'nee', blijftInZorg: 'onbekend' } as const
    const [advies] = adviseer({ ...wijkcoach, ...plek, regiotafel }).adviezen
    expect(advies?.ontbreekt).toEqual(['regiotafel.blijftInZorg', 'regiotafel.cceBetrokken'])
    expect(advies?.termijn).toBe('Uiterlijk drie weken voor de bijeenkomst indienen.')
    expect(advies?.redenen.map(({ criterium }) => criterium)).toContain('regiotafel.geenCrisis')
  })

  it('noemt bij een crisis de termijn van het crisisteam', () => {
    const [advies] = adviseer({ ...wijkcoach, ...plek, regiotafel: { geenCrisis: 'nee' } }).adviezen
    expect(advies?.termijn).toBe(crisistermijn)
  })

  it('laat de Triagetafel weg, en niet Hoogcomplex OostNL', () => {
    const vraag = ['plek-houdt-niet', 'geen-passende-plek'] as const
    expect(tafelsBij({ ...plek, vraag, hoogcomplex: hoogcomplex(4) })).toEqual([
      'regiotafel-wlz-ggz bespreken R9',
      'hoogcomplex-oostnl bespreken R8',
    ])
  })
})
