import { describe, expect, it } from 'vitest'
import { regieVan } from '../routering/regie'
import { uitkomsten } from '../routering/routeadvies'
import { vervolgNa } from './vervolg'

const vrijdag = new Date('2026-11-20T13:00:00Z')

describe('vervolgNa', () => {
  it.each(uitkomsten)('gives a step, an owner and a day after %s', (uitkomst) => {
    for (const gemeente of ['GM0153', 'buiten-twente', 'geen-vaste-plek', undefined] as const) {
      const { stap, eigenaar, terugkijken } = vervolgNa({ uitkomst, regie: regieVan(gemeente) }, vrijdag)
      expect(stap).not.toBe('')
      expect(eigenaar).toMatch(/^U/)
      expect(eigenaar).not.toContain('nog te bepalen')
      expect(terugkijken.getTime()).toBeGreaterThan(vrijdag.getTime())
    }
  })

  it('names the gemeente that keeps the regie', () => {
    expect(vervolgNa({ uitkomst: 'jeugd', regie: regieVan('GM0153') }, vrijdag).eigenaar).toContain(
      'de gemeente Enschede',
    )
  })

  it('counts in working days', () => {
    const { terugkijken } = vervolgNa({ uitkomst: 'spoed', regie: regieVan('GM0153') }, vrijdag)
    expect(terugkijken.toISOString()).toBe('2026-11-23T16:00:00.000Z')
  })
})
