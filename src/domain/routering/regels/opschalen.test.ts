import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { hoogcomplex, tafelsBij, wijkcoach } from '../bewijs/situaties'
import type { EerdereUitkomst, Situatie } from '../situatie'
import { type TafelSlug, tafelSlugs } from '../tafels'

const na = (tafel: TafelSlug, uitkomst: EerdereUitkomst): Situatie => ({ eerder: [{ tafel, uitkomst }] })
const bestuurBij = (situatie: Situatie): string[] =>
  tafelsBij(situatie).filter((regel) => regel.startsWith('bestuurlijk'))
const past = (regel: string): string[] => [`bestuurlijk-escalatieoverleg past ${regel}`]
const bespreken = (regel: string): string[] => [`bestuurlijk-escalatieoverleg bespreken ${regel}`]

const tredeEenOfTwee = tafelSlugs.filter((slug) => slug !== 'bestuurlijk-escalatieoverleg')
const teLicht = { hoogcomplex: hoogcomplex(4, 3) }

describe('R11 tot en met R13a: opschalen naar RDM-trede 3', () => {
  it.each<[string, Situatie, string[]]>([
    ['R11 te licht', { ...na('triage-transfertafel', 'geen-oplossing'), ...teLicht }, past('R11')],
    [
      'R11 nog vijf mogelijk',
      { ...na('triage-transfertafel', 'geen-oplossing'), hoogcomplex: hoogcomplex(4, 2) },
      [],
    ],
    ['R11 niets bekend', na('triage-transfertafel', 'geen-oplossing'), []],
    ['R11 loopt nog', { ...na('triage-transfertafel', 'loopt'), ...teLicht }, []],
    ['R11 andere tafel', { ...na('crisis-ondersteuningsteam', 'geen-oplossing'), ...teLicht }, []],
    ['R13', na('hoogcomplex-oostnl', 'geen-oplossing'), past('R13')],
    ['R13 opgelost', na('hoogcomplex-oostnl', 'opgelost'), []],
    ['R13 loopt', na('hoogcomplex-oostnl', 'loopt'), []],
    ['R13a levensloop', na('levensloopaanpak', 'geen-oplossing'), bespreken('R13a')],
    ['R13a topx', na('topx', 'geen-oplossing'), bespreken('R13a')],
    ['R13a regiotafel', na('regiotafel-wlz-ggz', 'geen-oplossing'), bespreken('R13a')],
    ['R13a crisisteam', na('crisis-ondersteuningsteam', 'geen-oplossing'), []],
    ['R13a opgelost', na('topx', 'opgelost'), []],
  ])('%s', (_naam, situatie, tafels) => {
    expect(bestuurBij(situatie)).toEqual(tafels)
  })

  it.each(tredeEenOfTwee)('R12 na %s', (tafel) => {
    expect(bestuurBij(na(tafel, 'niet-samen-uitgekomen'))).toEqual(past('R12'))
    expect(bestuurBij(na(tafel, 'advies-niet-uitgevoerd'))).toEqual(past('R12'))
    expect(bestuurBij(na(tafel, 'loopt'))).toEqual([])
  })

  it('R12 geldt niet voor trede 3 zelf', () => {
    expect(
      adviseer({ ...wijkcoach, ...na('bestuurlijk-escalatieoverleg', 'niet-samen-uitgekomen') }).uitkomst,
    ).toBe('landelijk')
  })

  it('houdt het sterkste oordeel, de eerste regel en alle redenen', () => {
    const eerder: Situatie['eerder'] = [
      { tafel: 'topx', uitkomst: 'geen-oplossing' },
      { tafel: 'hoogcomplex-oostnl', uitkomst: 'geen-oplossing' },
      { tafel: 'triage-transfertafel', uitkomst: 'advies-niet-uitgevoerd' },
    ]
    const [advies, ...andere] = adviseer({ ...wijkcoach, eerder }).adviezen
    expect(andere).toEqual([])
    expect(advies?.regel).toBe('R12')
    expect(advies?.oordeel).toBe('past')
    expect(advies?.redenen.map(({ antwoord }) => antwoord)).toEqual([
      'triage-transfertafel',
      'hoogcomplex-oostnl',
      'topx',
    ])
  })
})

describe('R14: psychiatrie, verslaving en lvb', () => {
  const drie: Situatie = {
    problematiek: ['lvb', 'psychiatrie', 'verslaving'],
    vraag: ['geen-passende-plek'],
    ...na('crisis-ondersteuningsteam', 'geen-oplossing'),
  }

  it('past, met het signaal', () => {
    expect(bestuurBij(drie)).toEqual(past('R14'))
    expect(adviseer({ ...wijkcoach, ...drie }).signalen).toEqual(['ontbrekend-aanbod'])
  })

  it.each<[string, Situatie]>([
    ['maar twee problemen', { ...drie, problematiek: ['psychiatrie', 'verslaving', 'anders'] }],
    ['andere vraag', { ...drie, vraag: ['wachttijd'] }],
    ['nog geen tafel', { ...drie, eerder: [] }],
    ['tafel loopt nog', { ...drie, ...na('topx', 'loopt') }],
  ])('niet: %s', (_naam, situatie) => {
    expect(bestuurBij(situatie)).toEqual([])
    expect(adviseer({ ...wijkcoach, ...situatie }).signalen).toEqual([])
  })

  it('houdt het signaal als trede 3 al loopt', () => {
    const eerder: Situatie['eerder'] = [
      { tafel: 'topx', uitkomst: 'geen-oplossing' },
      { tafel: 'bestuurlijk-escalatieoverleg', uitkomst: 'loopt' },
    ]
    expect(bestuurBij({ ...drie, eerder })).toEqual([])
    expect(adviseer({ ...wijkcoach, ...drie, eerder }).signalen).toEqual(['ontbrekend-aanbod'])
  })
})

describe('R20: direct een doorbraak', () => {
  it('bespreken, met de waarschuwing en wat ontbreekt', () => {
    const advies = adviseer({ ...wijkcoach, vraag: ['doorbraak'] })
    expect(bestuurBij({ vraag: ['doorbraak'] })).toEqual(bespreken('R20'))
    expect(advies.waarschuwingen).toContain('trede-3-pas-na-1-of-2')
    expect(advies.adviezen[0]?.ontbreekt).toEqual(['eerder'])
  })

  it.each<[string, Situatie]>([
    ['eerder een tafel', { vraag: ['doorbraak'], ...na('topx', 'opgelost') }],
    ['andere vraag', { vraag: ['partijen-komen-er-niet-uit'] }],
  ])('niet: %s', (_naam, situatie) => {
    expect(bestuurBij(situatie)).toEqual([])
    expect(adviseer({ ...wijkcoach, ...situatie }).waarschuwingen).not.toContain('trede-3-pas-na-1-of-2')
  })
})
