import { describe, expect, it } from 'vitest'
import { adviseer } from '../routering/adviseer'
import { regelset } from '../routering/routeadvies'
import { getoondSchema, watGetoondIs } from './getoond'

const nu = new Date('2026-11-22T13:00:00Z')
const antwoorden = [{ vraag: 'Waar loopt u vast?', antwoord: ['De wachttijd is te lang'] }]

describe('what is kept as shown', () => {
  it('holds the words of the advice, with reasons, sources and rule set', () => {
    const advies = adviseer({
      rol: 'wijkcoach',
      gemeente: 'GM0153',
      lokaal: 'niet-betrokken',
      vraag: ['wachttijd'],
      geprobeerd: ['verwijzing'],
      hulp: ['zvw'],
    })
    const getoond = getoondSchema.parse(JSON.parse(JSON.stringify(watGetoondIs(advies, antwoorden, nu))))
    expect(getoond.op).toEqual(nu)
    expect(getoond.regelset).toBe(regelset)
    expect(getoond.antwoorden).toEqual(antwoorden)
    expect(getoond.advies.uitkomst).toBe('tafels')
    expect(getoond.advies.tafels.map(({ naam }) => naam)).toEqual(['Triage & Transfertafel Twente'])
    expect(getoond.advies.tafels[0]?.redenen[0]?.bron).toMatch(/^S[0-4], /)
    expect(getoond.advies.eerst).toEqual([expect.stringContaining('procesmanager gemeente')])
    expect(getoond.advies.regie).toContain('Enschede')
  })

  it('holds the first steps of a route without a table', () => {
    const { advies } = watGetoondIs(adviseer({ directGevaar: 'ja' }), antwoorden, nu)
    expect(advies.uitkomst).toBe('spoed')
    expect(advies.tafels).toEqual([])
    expect(advies.losOp[0]).toContain('112')
  })

  it('refuses what was not stored by the portal', () => {
    const getoond = watGetoondIs(adviseer({}), antwoorden, nu)
    expect(getoondSchema.safeParse({ ...getoond, op: 'gisteren' }).success).toBe(false)
    expect(getoondSchema.safeParse({ ...getoond, extra: 1 }).success).toBe(false)
  })
})
