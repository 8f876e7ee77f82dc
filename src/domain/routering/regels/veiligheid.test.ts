import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { tafelsBij, wijkcoach } from '../bewijs/situaties'
import type { Situatie } from '../situatie'

type Veiligheid = NonNullable<Situatie['veiligheid']>

const past = ['levensloopaanpak past R6']
const bespreken = ['levensloopaanpak bespreken R6']

describe('R6: Levensloopaanpak', () => {
  it.each<[Veiligheid, string[]]>([
    [{ gevaarVoorAnderen: 'ja', ernstigePsychiatrieVerslavingOfLvb: 'ja' }, past],
    [{ gevaarVoorAnderen: 'ja', ernstigePsychiatrieVerslavingOfLvb: 'onbekend' }, bespreken],
    [{ gevaarVoorAnderen: 'ja' }, bespreken],
    [{ gevaarVoorAnderen: 'onbekend', ernstigePsychiatrieVerslavingOfLvb: 'ja' }, bespreken],
    [{ ernstigePsychiatrieVerslavingOfLvb: 'ja' }, bespreken],
    [{ gevaarVoorAnderen: 'ja', ernstigePsychiatrieVerslavingOfLvb: 'nee' }, []],
    [{ gevaarVoorAnderen: 'nee', ernstigePsychiatrieVerslavingOfLvb: 'ja' }, []],
    [{ gevaarVoorAnderen: 'onbekend', ernstigePsychiatrieVerslavingOfLvb: 'onbekend' }, []],
    [{ gevaarVoorAnderen: 'nee' }, []],
  ])('%o', (veiligheid, tafels) => {
    expect(tafelsBij({ veiligheid })).toEqual(tafels)
  })

  it('noemt bij bespreken wat nog onbekend is', () => {
    const advies = adviseer({ ...wijkcoach, veiligheid: { gevaarVoorAnderen: 'ja' } })
    expect(advies.adviezen[0]?.ontbreekt).toEqual(['veiligheid.ernstigePsychiatrieVerslavingOfLvb'])
  })
})

describe('R7: TopX', () => {
  const samen = { meerdereLeefgebiedenMetOverlast: 'ja', impactOpOmgeving: 'ja' } as const

  it.each<[string, Veiligheid, string[]]>([
    ['gebied', { gebiedsgebonden: 'ja' }, ['topx past R7']],
    ['gebied, rest nee', { gebiedsgebonden: 'ja', meerdereLeefgebiedenMetOverlast: 'nee' }, ['topx past R7']],
    ['overlast en omgeving', samen, ['topx past R7']],
    ['ketens onbekend', { ...samen, ketensSamenNodig: 'onbekend' }, ['topx past R7']],
    ['ketens niet samen nodig', { ...samen, ketensSamenNodig: 'nee' }, ['topx bespreken R7']],
    ['gebied, ketens niet', { gebiedsgebonden: 'ja', ketensSamenNodig: 'nee' }, ['topx bespreken R7']],
    ['alleen overlast', { meerdereLeefgebiedenMetOverlast: 'ja' }, ['topx bespreken R7']],
    ['alleen omgeving', { impactOpOmgeving: 'ja', gebiedsgebonden: 'nee' }, ['topx bespreken R7']],
    ['overlast, omgeving niet', { meerdereLeefgebiedenMetOverlast: 'ja', impactOpOmgeving: 'nee' }, []],
    ['omgeving, overlast niet', { meerdereLeefgebiedenMetOverlast: 'nee', impactOpOmgeving: 'ja' }, []],
    ['alleen ketens', { ketensSamenNodig: 'ja' }, []],
    ['gebied onbekend', { gebiedsgebonden: 'onbekend' }, []],
  ])('%s', (_naam, veiligheid, tafels) => {
    expect(tafelsBij({ veiligheid })).toEqual(tafels)
  })

  it('noemt bij bespreken wat ontbreekt', () => {
    const ontbreekt = (veiligheid: Veiligheid) =>
      adviseer({ ...wijkcoach, veiligheid }).adviezen[0]?.ontbreekt
    expect(ontbreekt({ ...samen, ketensSamenNodig: 'nee' })).toEqual(['veiligheid.ketensSamenNodig'])
    expect(ontbreekt({ impactOpOmgeving: 'ja' })).toEqual(['veiligheid.meerdereLeefgebiedenMetOverlast'])
    expect(ontbreekt(samen)).toEqual([])
  })

  it('geeft elk ja als reden', () => {
    const redenen = (veiligheid: Veiligheid) =>
      adviseer({ ...wijkcoach, veiligheid }).adviezen[0]?.redenen.map(({ criterium }) => criterium)
    expect(redenen({ ...samen, gebiedsgebonden: 'ja', ketensSamenNodig: 'ja' })).toEqual([
      'veiligheid.gebiedsgebonden',
      'veiligheid.meerdereLeefgebiedenMetOverlast',
      'veiligheid.impactOpOmgeving',
      'veiligheid.ketensSamenNodig',
    ])
  })
})
