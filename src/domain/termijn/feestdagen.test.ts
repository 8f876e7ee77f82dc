import { describe, expect, it } from 'vitest'
import { eersteDagVanPasen, isFeestdag } from './feestdagen'
import { fromDayNumber, type Kalenderdag } from './kalender'

const text = ({ jaar, maand, dag }: Kalenderdag) =>
  `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`

const feestdagenVan = (jaar: number): string[] => {
  const first = Date.UTC(jaar, 0, 1) / 86_400_000
  return Array.from({ length: 366 }, (_, day) => fromDayNumber(first + day))
    .filter((day) => day.jaar === jaar && isFeestdag(day))
    .map(text)
}

describe('eersteDagVanPasen', () => {
  it.each([
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
  ])('knows %s', (expected) => {
    expect(text(eersteDagVanPasen(Number(expected.slice(0, 4))))).toBe(expected)
  })
})

describe('isFeestdag', () => {
  it('knows every public holiday of 2026', () => {
    expect(feestdagenVan(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-04-27',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  it('counts Bevrijdingsdag once in five years', () => {
    expect(feestdagenVan(2025)).toContain('2025-05-05')
    expect(feestdagenVan(2030)).toContain('2030-05-05')
    expect(feestdagenVan(2029)).not.toContain('2029-05-05')
  })

  it('moves Koningsdag to Saturday when 27 April is a Sunday', () => {
    expect(feestdagenVan(2025)).toContain('2025-04-26')
    expect(feestdagenVan(2025)).not.toContain('2025-04-27')
    expect(feestdagenVan(2031)).toContain('2031-04-26')
  })

  it('has two days after Easter that may share a date with another holiday', () => {
    for (let jaar = 2020; jaar <= 2060; jaar++) expect(feestdagenVan(jaar).length).toBeGreaterThanOrEqual(6)
  })
})
