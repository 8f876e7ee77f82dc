import { describe, expect, it } from 'vitest'
import { regieVan } from '../routering/regie'
import { uitkomsten } from '../routering/routeadvies'
import { kanNaarTafel, vervolgNa } from './vervolg'

const vrijdag = new Date('2026-11-20T13:00:00Z')

describe('vervolgNa', () => {
  it.each(uitkomsten)('gives a step, an owner and a day after %s', (uitkomst) => {
    for (const gemeente of ['GM0153', 'buiten-twente', 'geen-vaste-plek', undefined] as const) {
      const { stap, eigenaar, terugkijken } = vervolgNa(uitkomst, regieVan(gemeente), vrijdag)
      expect(stap).not.toBe('')
      expect(eigenaar).toMatch(/^U/)
      expect(eigenaar).not.toContain('nog te bepalen')
      expect(terugkijken.getTime()).toBeGreaterThan(vrijdag.getTime())
    }
  })

  it('names the gemeente that keeps the regie', () => {
    expect(vervolgNa('jeugd', regieVan('GM0153'), vrijdag).eigenaar).toContain('de gemeente Enschede')
  })

  it('counts in working days', () => {
    const { terugkijken } = vervolgNa('spoed', regieVan('GM0153'), vrijdag)
    expect(terugkijken.toISOString()).toBe('2026-11-23T16:00:00.000Z')
  })
})

describe('kanNaarTafel', () => {
  it('leaves the tables out where another way comes first', () => {
    expect(uitkomsten.filter(kanNaarTafel)).toEqual(['los-op', 'tafels', 'landelijk', 'bel-zvh'])
  })
})
