import { describe, expect, it } from 'vitest'
import { kalenderdag, moment } from './kalender'
import { isTeLaat, isWerkdag, plusUren, plusWerkdagen } from './termijn'

const at = (iso: string) => new Date(iso)

describe('plusWerkdagen', () => {
  it.each([
    ['an ordinary day', '2026-11-17T09:00:00+01:00', 1, '2026-11-18T17:00:00+01:00'],
    ['late in the evening', '2026-11-17T23:59:59+01:00', 1, '2026-11-18T17:00:00+01:00'],
    [
      'just after midnight in Twente, still the day before in UTC',
      '2026-11-18T00:30:00+01:00',
      1,
      '2026-11-19T17:00:00+01:00',
    ],
    ['over the weekend', '2026-11-20T12:00:00+01:00', 1, '2026-11-23T17:00:00+01:00'],
    ['on a Saturday', '2026-11-21T12:00:00+01:00', 1, '2026-11-23T17:00:00+01:00'],
    ['two weeks', '2026-11-17T12:00:00+01:00', 10, '2026-12-01T17:00:00+01:00'],
    ['over Christmas and the year end', '2026-12-24T12:00:00+01:00', 5, '2027-01-04T17:00:00+01:00'],
    ['over Easter and into summer time', '2027-03-26T12:00:00+01:00', 1, '2027-03-30T17:00:00+02:00'],
    ['over Koningsdag', '2026-04-24T12:00:00+02:00', 1, '2026-04-28T17:00:00+02:00'],
    ['over Hemelvaart', '2026-05-13T12:00:00+02:00', 1, '2026-05-15T17:00:00+02:00'],
    ['over Pinksteren', '2026-05-22T12:00:00+02:00', 1, '2026-05-26T17:00:00+02:00'],
    ['over Bevrijdingsdag in a lustrum', '2025-05-02T12:00:00+02:00', 1, '2025-05-06T17:00:00+02:00'],
    ['into summer time', '2026-03-27T12:00:00+01:00', 1, '2026-03-30T17:00:00+02:00'],
    ['into winter time', '2026-10-23T12:00:00+02:00', 1, '2026-10-26T17:00:00+01:00'],
    ['over a leap day', '2028-02-28T12:00:00+01:00', 2, '2028-03-01T17:00:00+01:00'],
    ['onto a leap day', '2028-02-28T12:00:00+01:00', 1, '2028-02-29T17:00:00+01:00'],
    ['zero on a working day', '2026-11-17T18:00:00+01:00', 0, '2026-11-17T17:00:00+01:00'],
    ['zero on a Sunday', '2026-11-22T18:00:00+01:00', 0, '2026-11-23T17:00:00+01:00'],
    ['zero on Christmas', '2026-12-25T18:00:00+01:00', 0, '2026-12-28T17:00:00+01:00'],
  ])('counts %s', (_, van, n, expected) => {
    expect(plusWerkdagen(at(van), n).toISOString()).toBe(at(expected).toISOString())
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s working days', (n) => {
    expect(() => plusWerkdagen(at('2026-11-17T12:00:00Z'), n)).toThrow(RangeError)
  })

  it('ends at 17:00 on a working day, later for more days, whatever day of 2024 to 2030 it begins', () => {
    const clock = new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
    })
    for (
      let time = at('2024-01-01T00:30:00Z').getTime();
      time < at('2031-01-01').getTime();
      time += 86_400_000
    ) {
      const one = plusWerkdagen(new Date(time), 1)
      const two = plusWerkdagen(new Date(time), 2)
      expect(clock.format(one)).toBe('17:00')
      expect(isWerkdag(kalenderdag(one))).toBe(true)
      expect(two.getTime()).toBeGreaterThan(one.getTime())
      expect(plusWerkdagen(one, 1)).toEqual(two)
    }
  })
})

describe('moment and kalenderdag', () => {
  it('agree on every day from 2024 to 2030, at 0, 12 and 23 hours', () => {
    for (
      let time = at('2024-01-01T12:00:00Z').getTime();
      time < at('2031-01-01').getTime();
      time += 86_400_000
    ) {
      const day = kalenderdag(new Date(time))
      for (const hour of [0, 12, 23]) expect(kalenderdag(moment(day, hour))).toEqual(day)
    }
  })

  it('knows that midnight in Twente is not midnight in UTC', () => {
    expect(kalenderdag(at('2026-12-31T23:00:00Z'))).toEqual({ jaar: 2027, maand: 1, dag: 1 })
    expect(kalenderdag(at('2026-06-30T21:59:59Z'))).toEqual({ jaar: 2026, maand: 6, dag: 30 })
    expect(kalenderdag(at('2026-06-30T22:00:00Z'))).toEqual({ jaar: 2026, maand: 7, dag: 1 })
  })
})

describe('plusUren', () => {
  it('counts real hours over both changes of the clock', () => {
    expect(plusUren(at('2026-03-28T12:00:00+01:00'), 24)).toEqual(at('2026-03-29T13:00:00+02:00'))
    expect(plusUren(at('2026-10-24T12:00:00+02:00'), 48)).toEqual(at('2026-10-26T11:00:00+01:00'))
  })
})

describe('isTeLaat', () => {
  it('is on time until and including the last moment', () => {
    const uiterlijk = at('2026-11-17T17:00:00+01:00')
    expect(isTeLaat(uiterlijk, uiterlijk)).toBe(false)
    expect(isTeLaat(uiterlijk, new Date(uiterlijk.getTime() - 1))).toBe(false)
    expect(isTeLaat(uiterlijk, new Date(uiterlijk.getTime() + 1))).toBe(true)
  })
})
