import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { hoogcomplex, tafelsIn, wijkcoach } from '../bewijs/situaties'
import type { Uitkomst } from '../routeadvies'
import type { Situatie } from '../situatie'

const zoekt = { ...wijkcoach, vraag: ['wachttijd'] } as const satisfies Situatie
const bestuur = (uitkomst: NonNullable<Situatie['eerder']>[number]['uitkomst']): Situatie => ({
  ...zoekt,
  eerder: [{ tafel: 'bestuurlijk-escalatieoverleg', uitkomst }],
})

describe('de regels die de route stoppen', () => {
  it.each<[string, Situatie, Uitkomst]>([
    ['R0 direct gevaar', { ...zoekt, directGevaar: 'ja' }, 'spoed'],
    ['R1 inwoner', { ...zoekt, rol: 'inwoner' }, 'inwonerroute'],
    ['R1 naaste', { ...zoekt, rol: 'naaste' }, 'inwonerroute'],
    ['R2 andere partner', { ...zoekt, rol: 'andere-partner' }, 'eerst-gemeente'],
    ['R3 buiten Twente', { ...zoekt, gemeente: 'buiten-twente' }, 'buiten-regio'],
    ['R3a onder 18', { ...zoekt, leeftijd: 'onder-18' }, 'jeugd'],
    ['R15 geen oplossing op trede 3', bestuur('geen-oplossing'), 'landelijk'],
    ['R15 niet samen uitgekomen op trede 3', bestuur('niet-samen-uitgekomen'), 'landelijk'],
    ['R15 advies van trede 3 niet uitgevoerd', bestuur('advies-niet-uitgevoerd'), 'landelijk'],
  ])('%s', (_naam, situatie, uitkomst) => {
    const advies = adviseer(situatie)
    expect(advies.uitkomst).toBe(uitkomst)
    expect(advies.adviezen).toEqual([])
    expect(advies.losOp.length).toBeGreaterThan(1)
  })

  it.each<[string, Situatie]>([
    ['R0 geen gevaar', zoekt],
    ['R0 gevaar niet gevraagd', { rol: 'wijkcoach', vraag: ['wachttijd'] }],
    ['R1 cliëntondersteuner', { ...zoekt, rol: 'clientondersteuner' }],
    ['R2 politie', { ...zoekt, rol: 'politie' }],
    ['R3 geen vaste plek', { ...zoekt, gemeente: 'geen-vaste-plek' }],
    ['R3a bijna 18', { ...zoekt, leeftijd: 'bijna-18' }],
    ['R15 opgelost op trede 3', bestuur('opgelost')],
    ['R15 loopt op trede 3', bestuur('loopt')],
    ['R15 andere tafel', { ...zoekt, eerder: [{ tafel: 'topx', uitkomst: 'geen-oplossing' }] }],
  ])('gaat door: %s', (_naam, situatie) => {
    expect(tafelsIn(adviseer(situatie))).toContain('triage-transfertafel past R10')
  })

  it('leest ze in volgorde: wat eerder stopt, beslist', () => {
    const alles: Situatie = {
      directGevaar: 'ja',
      rol: 'inwoner',
      gemeente: 'buiten-twente',
      leeftijd: 'onder-18',
      eerder: [{ tafel: 'bestuurlijk-escalatieoverleg', uitkomst: 'geen-oplossing' }],
    }
    expect(adviseer(alles).uitkomst).toBe('spoed')
    expect(adviseer({ ...alles, directGevaar: 'nee' }).uitkomst).toBe('inwonerroute')
    expect(adviseer({ ...alles, directGevaar: 'nee', rol: 'andere-partner' }).uitkomst).toBe('eerst-gemeente')
    expect(adviseer({ ...alles, directGevaar: 'nee', rol: 'zvh' }).uitkomst).toBe('buiten-regio')
    const { directGevaar: _gevaar, gemeente: _gemeente, ...rest } = alles
    expect(adviseer({ ...rest, rol: 'zvh' }).uitkomst).toBe('jeugd')
    expect(adviseer({ ...rest, rol: 'zvh', leeftijd: '18-plus' }).uitkomst).toBe('landelijk')
  })

  it('R3a waarschuwt als de inwoner bijna 18 is, ook op weg naar trede 4', () => {
    expect(adviseer({ ...zoekt, leeftijd: 'bijna-18' }).waarschuwingen).toEqual(['bijna-18'])
    expect(adviseer({ ...bestuur('geen-oplossing'), leeftijd: 'bijna-18' }).waarschuwingen).toEqual([
      'bijna-18',
    ])
    expect(adviseer({ ...zoekt, rol: 'andere-partner', leeftijd: 'bijna-18' }).waarschuwingen).toEqual([])
  })

  it('R15 geeft het signaal dat aanbod ontbreekt', () => {
    expect(adviseer(bestuur('geen-oplossing')).signalen).toEqual(['ontbrekend-aanbod'])
    expect(adviseer(bestuur('loopt')).signalen).toEqual([])
  })
})

describe('R1: de inwoner zelf en Hoogcomplex OostNL', () => {
  const inwoner = (ja: number, nee = 0): Situatie => ({ rol: 'inwoner', hoogcomplex: hoogcomplex(ja, nee) })

  it.each([
    [3, 0],
    [3, 2],
    [7, 0],
  ])('bespreken bij %i ja en %i nee', (ja, nee) => {
    const advies = adviseer(inwoner(ja, nee))
    expect(tafelsIn(advies)).toEqual(['hoogcomplex-oostnl bespreken R1'])
    expect(advies.uitkomst).toBe('inwonerroute')
    expect(advies.adviezen[0]?.aanmelden).toBe('zelf')
    expect(advies.adviezen[0]?.redenen).toHaveLength(ja)
    expect(advies.adviezen[0]?.ontbreekt).toHaveLength(7 - ja)
  })

  it.each<[string, Situatie]>([
    ['maar 2 ja', inwoner(2)],
    ['3 ja, maar 3 nee', inwoner(3, 3)],
    ['een naaste', { ...inwoner(7), rol: 'naaste' }],
    ['bij direct gevaar', { ...inwoner(7), directGevaar: 'ja' }],
    ['al geweest', { ...inwoner(7), eerder: [{ tafel: 'hoogcomplex-oostnl', uitkomst: 'geen-oplossing' }] }],
  ])('niet: %s', (_naam, situatie) => {
    expect(adviseer(situatie).adviezen).toEqual([])
  })

  it('waarschuwt als het al loopt, en alleen dan', () => {
    const loopt: Situatie = { eerder: [{ tafel: 'hoogcomplex-oostnl', uitkomst: 'loopt' }] }
    expect(adviseer({ ...inwoner(7), ...loopt }).waarschuwingen).toEqual(['loopt-al'])
    expect(adviseer({ ...inwoner(7), ...loopt }).adviezen).toEqual([])
    expect(adviseer({ ...inwoner(1), ...loopt }).waarschuwingen).toEqual([])
  })
})
