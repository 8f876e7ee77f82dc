import { describe, expect, it } from 'vitest'
import { uurmerken } from './uurmerken'

const sinds = new Date('2026-10-24T12:00:00+02:00')
const hoursLater = (hours: number) => new Date(sinds.getTime() + hours * 3_600_000)

describe('uurmerken', () => {
  it.each([
    [0, []],
    [21.99, []],
    [22, [{ uren: 24, soort: 'nadert' }]],
    [24, [{ uren: 24, soort: 'voorbij' }]],
    [
      46,
      [
        { uren: 24, soort: 'voorbij' },
        { uren: 48, soort: 'nadert' },
      ],
    ],
    [
      100,
      [
        { uren: 24, soort: 'voorbij' },
        { uren: 48, soort: 'voorbij' },
      ],
    ],
  ])('after %d real hours, over a weekend in which the clock changes', (hours, expected) => {
    expect(uurmerken(sinds, [24, 48], hoursLater(hours))).toEqual(expected)
  })

  it('has none at a table without a term in hours', () => {
    expect(uurmerken(sinds, [], hoursLater(100))).toEqual([])
  })
})
