import { describe, expect, it } from 'vitest'
import { kanPlaatsen, maandenEerder, tafelsVan } from './accountRegels'
import { roles } from './role'

describe('where somebody can work', () => {
  it.each(['wijkcoach', 'procesmanager', 'bestuur'] as const)('%s: for a gemeente only', (rol) => {
    expect(kanPlaatsen({ rol, gemeenteCode: null, tafels: [] })).toEqual({
      ok: false,
      reason: 'geen-gemeente',
    })
    expect(kanPlaatsen({ rol, gemeenteCode: 'GM0153', tafels: [] }).ok).toBe(true)
  })

  it.each(['zvh', 'tafelcoordinator'] as const)('%s: with a table at least', (rol) => {
    expect(kanPlaatsen({ rol, gemeenteCode: null, tafels: [] })).toEqual({ ok: false, reason: 'geen-tafel' })
    expect(kanPlaatsen({ rol, gemeenteCode: null, tafels: ['topx'] }).ok).toBe(true)
  })

  it('gives tables to nobody else', () => {
    const withTables = roles.filter((rol) => tafelsVan({ rol, tafels: ['topx'] }).length > 0)
    expect(withTables).toEqual(['tafelcoordinator', 'zvh'])
  })
})

it('counts months back to the last day of a shorter month', () => {
  expect(maandenEerder(new Date('2026-08-31T10:00:00Z'), 6).toISOString()).toBe('2026-02-28T10:00:00.000Z')
  expect(maandenEerder(new Date('2026-01-15T10:00:00Z'), 12).toISOString()).toBe('2025-01-15T10:00:00.000Z')
})
