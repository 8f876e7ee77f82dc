import { describe, expect, it } from 'vitest'
import { dagberichtdag, dagInCijfers, eindVanMorgen, zelfdeDag } from './dagbericht'

const at = (iso: string) => new Date(iso)
const dag = (iso: string) => {
  const found = dagberichtdag(at(iso))
  return found && dagInCijfers(found)
}

describe('the day of the daily overview', () => {
  it.each([
    ['half past seven in winter', '2026-11-23T07:30:00+01:00', '2026-11-23'],
    ['half past seven in summer', '2026-07-06T07:30:00+02:00', '2026-07-06'],
    ['the first working day of summer time', '2026-03-30T07:30:00+02:00', '2026-03-30'],
    ['the first working day of winter time', '2026-10-26T07:30:00+01:00', '2026-10-26'],
    ['a worker that starts late', '2026-11-23T16:59:59+01:00', '2026-11-23'],
    ['Goede Vrijdag, an ordinary working day', '2026-04-03T08:00:00+02:00', '2026-04-03'],
  ])('begins at %s', (_, nu, expected) => {
    expect(dag(nu)).toBe(expected)
  })

  it.each([
    ['a second before', '2026-11-23T07:29:59+01:00'],
    ['the same UTC hour as in winter, an hour early in summer', '2026-07-06T07:29:00+02:00'],
    ['closing time', '2026-11-23T17:00:00+01:00'],
    ['a Saturday', '2026-11-21T09:00:00+01:00'],
    ['a Sunday on which the clock changes', '2026-03-29T09:00:00+02:00'],
    ['Christmas', '2026-12-25T09:00:00+01:00'],
    ['Koningsdag', '2026-04-27T09:00:00+02:00'],
    ['tweede paasdag', '2026-04-06T09:00:00+02:00'],
  ])('does not come at %s', (_, nu) => {
    expect(dag(nu)).toBeNull()
  })
})

describe('today or the next working day', () => {
  it.each([
    ['2026-11-23T07:30:00+01:00', '2026-11-24T23:59:59.999+01:00'],
    ['2026-11-20T07:30:00+01:00', '2026-11-23T23:59:59.999+01:00'],
    ['2026-12-24T07:30:00+01:00', '2026-12-28T23:59:59.999+01:00'],
  ])('from %s lasts until %s', (nu, end) => {
    expect(eindVanMorgen(at(nu))).toEqual(at(end))
  })

  it('knows a day in Twente from a day in UTC', () => {
    expect(zelfdeDag(at('2026-11-23T00:10:00+01:00'), at('2026-11-23T23:50:00+01:00'))).toBe(true)
    expect(zelfdeDag(at('2026-11-23T23:50:00+01:00'), at('2026-11-24T00:10:00+01:00'))).toBe(false)
  })
})
