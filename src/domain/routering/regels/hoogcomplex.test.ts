import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { hoogcomplex, tafelsBij, wijkcoach } from '../bewijs/situaties'
import type { Situatie } from '../situatie'

const plek = { vraag: ['geen-passende-plek'] } as const satisfies Situatie
const bemiddeld = { geprobeerd: ['zorgbemiddeling'] } as const satisfies Situatie
const naTriage = (uitkomst: 'geen-oplossing' | 'niet-samen-uitgekomen' | 'opgelost'): Situatie => ({
  eerder: [{ tafel: 'triage-transfertafel', uitkomst }],
})

const past = 'hoogcomplex-oostnl past R8'
const bespreken = 'hoogcomplex-oostnl bespreken R8'

describe('R8: Hoogcomplex OostNL', () => {
  it.each<[string, Situatie, string]>([
    ['alle zeven en bemiddeld', { ...plek, ...bemiddeld, hoogcomplex: hoogcomplex(7) }, past],
    ['alle zeven, doorbraak', { vraag: ['doorbraak'], ...bemiddeld, hoogcomplex: hoogcomplex(7) }, past],
    [
      'alle zeven na de Triagetafel',
      { ...naTriage('geen-oplossing'), ...bemiddeld, hoogcomplex: hoogcomplex(7) },
      past,
    ],
    ['alle zeven, niet bemiddeld', { ...plek, hoogcomplex: hoogcomplex(7) }, bespreken],
    ['zes', { ...plek, ...bemiddeld, hoogcomplex: hoogcomplex(6) }, bespreken],
    ['drie ja, twee nee', { ...plek, hoogcomplex: hoogcomplex(3, 2) }, bespreken],
    ['drie ja', { ...plek, hoogcomplex: hoogcomplex(3) }, bespreken],
    ['niets bekend na de Triagetafel', naTriage('geen-oplossing'), bespreken],
    ['niet samen uitgekomen bij de Triagetafel', naTriage('niet-samen-uitgekomen'), bespreken],
  ])('%s', (_naam, situatie, tafel) => {
    expect(tafelsBij(situatie)).toContain(tafel)
  })

  it.each<[string, Situatie]>([
    ['twee ja', { ...plek, hoogcomplex: hoogcomplex(2) }],
    ['niets bekend', plek],
    ['vier mogelijk', { ...plek, hoogcomplex: hoogcomplex(4, 3) }],
    ['vier mogelijk na de Triagetafel', { ...naTriage('geen-oplossing'), hoogcomplex: hoogcomplex(4, 3) }],
    ['andere vraag', { vraag: ['wachttijd', 'advies'], ...bemiddeld, hoogcomplex: hoogcomplex(7) }],
    ['Triagetafel loste op', { ...naTriage('opgelost'), hoogcomplex: hoogcomplex(7) }],
    [
      'al geweest',
      {
        ...plek,
        ...bemiddeld,
        hoogcomplex: hoogcomplex(7),
        eerder: [{ tafel: 'hoogcomplex-oostnl', uitkomst: 'geen-oplossing' }],
      },
    ],
  ])('niet: %s', (_naam, situatie) => {
    expect(tafelsBij(situatie).join()).not.toContain('hoogcomplex-oostnl')
  })

  it('noemt wat ontbreekt, ook de zorgbemiddeling', () => {
    const ontbreekt = (situatie: Situatie) =>
      adviseer({ ...wijkcoach, ...situatie }).adviezen.find(({ tafel }) => tafel === 'hoogcomplex-oostnl')
        ?.ontbreekt
    expect(ontbreekt({ ...plek, hoogcomplex: hoogcomplex(5, 1) })).toEqual([
      'hoogcomplex.uitzonderlijkRegime',
      'hoogcomplex.schaarseZorg',
      'geprobeerd.zorgbemiddeling',
    ])
    expect(ontbreekt({ ...plek, hoogcomplex: hoogcomplex(7) })).toEqual(['geprobeerd.zorgbemiddeling'])
    expect(ontbreekt({ ...plek, ...bemiddeld, hoogcomplex: hoogcomplex(7) })).toEqual([])
  })
})
