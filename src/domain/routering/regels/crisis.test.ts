import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { tafelsBij, wijkcoach } from '../bewijs/situaties'
import type { Situatie } from '../situatie'
import { crisistermijn } from './crisis'

describe('R4 en R4a: een plotselinge verandering', () => {
  it.each<[string, Situatie]>([
    ['gezondheid, wlz', { plotseling: 'gezondheid', hulp: ['wlz'] }],
    ['zorg weg, wlz verwacht', { plotseling: 'zorg-weggevallen', hulp: ['wlz-verwacht', 'zvw'] }],
  ])('R4: %s', (_naam, situatie) => {
    expect(tafelsBij(situatie)).toEqual(['crisis-ondersteuningsteam past R4'])
    const advies = adviseer({ ...wijkcoach, ...situatie })
    expect(advies.adviezen[0]?.termijn).toBe(crisistermijn)
    expect(advies.waarschuwingen).not.toContain('crisisdienst')
  })

  it.each<[string, Situatie]>([
    ['geen verandering', { plotseling: 'nee', hulp: ['wlz'] }],
    ['niet gevraagd', { hulp: ['wlz'] }],
    ['andere hulp', { plotseling: 'gezondheid', hulp: ['zvw', 'wmo'] }],
    ['hulp onbekend', { plotseling: 'gezondheid', hulp: ['onbekend'] }],
  ])('niet R4: %s', (_naam, situatie) => {
    expect(tafelsBij(situatie)).toEqual([])
  })

  it.each<[string, Situatie, boolean]>([
    ['gezondheid zonder wlz', { plotseling: 'gezondheid', hulp: ['zvw'] }, true],
    ['zorg weg, hulp niet gevraagd', { plotseling: 'zorg-weggevallen' }, true],
    ['geen verandering', { plotseling: 'nee', hulp: ['zvw'] }, false],
    ['R4 geldt', { plotseling: 'gezondheid', hulp: ['wlz'] }, false],
  ])('R4a waarschuwt: %s', (_naam, situatie, waarschuwt) => {
    expect(adviseer({ ...wijkcoach, ...situatie }).waarschuwingen.includes('crisisdienst')).toBe(waarschuwt)
  })

  it('R4a houdt de andere regels niet tegen', () => {
    expect(tafelsBij({ plotseling: 'gezondheid', hulp: ['zvw'], vraag: ['advies'] })).toEqual([
      'triage-transfertafel past R10',
    ])
  })
})
