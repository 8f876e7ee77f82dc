import { describe, expect, it } from 'vitest'
import { bewaarnaam, bewaarsoorten, bezwaarTegen, magLeeg, wistCasussen } from './bewaarsoort'

describe('a retention term', () => {
  it('has a name in words for every kind, and one per table', () => {
    for (const soort of bewaarsoorten) expect(bewaarnaam(soort)).not.toBe(soort)
    expect(bewaarnaam('tafel-topx')).toContain('TopX')
    expect(bewaarsoorten.filter(magLeeg)).toHaveLength(7)
    expect(bewaarsoorten.filter((soort) => !wistCasussen(soort))).toEqual(['bewaard-formulier', 'bericht'])
  })

  it.each([
    ['casus', 29, false],
    ['casus', 30, true],
    ['tafel-topx', 1825, true],
    ['tafel-topx', 1826, false],
    ['concept', 0, false],
    ['trede-3', 90.5, false],
    ['bewaard-formulier', 8, false],
  ])('of %s may be %d days: %s', (soort, dagen, mag) => {
    expect(bezwaarTegen(soort, dagen) === undefined).toBe(mag)
  })
})
