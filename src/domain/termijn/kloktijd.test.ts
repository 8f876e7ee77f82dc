import { expect, it } from 'vitest'
import { datumVan, isTijd, momentVan, tijdVan } from './kloktijd'

it.each(['10.00', '9:30', '23.59', ' 08.15 '])('%s is a time', (tijd) => expect(isTijd(tijd)).toBe(true))
it.each(['', '24.00', '10', '10.60', 'tien uur'])('%s is no time', (tijd) => expect(isTijd(tijd)).toBe(false))

it('means the clock of Twente, in winter and in summer', () => {
  expect(momentVan('2026-12-03', '10.00')).toEqual(new Date('2026-12-03T09:00:00Z'))
  expect(momentVan('2027-07-01', '9:30')).toEqual(new Date('2027-07-01T07:30:00Z'))
  expect(momentVan('2027-07-01', 'x')).toBeUndefined()
})

it('gives a moment back as a form holds it', () => {
  const moment = new Date('2027-07-01T07:30:00Z')
  expect([datumVan(moment), tijdVan(moment)]).toEqual(['2027-07-01', '09.30'])
  expect(datumVan(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
})
