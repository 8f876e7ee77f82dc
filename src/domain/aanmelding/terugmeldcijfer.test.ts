import { expect, it } from 'vitest'
import { cijferInWoorden, cijferVanaf } from './terugmeldcijfer'

it.each([
  ['the ZVH', { opTijd: 17, teLaat: 3, percentage: 85 }, '85% (17 van de 20)'],
  ['others', { opTijd: null, teLaat: null, percentage: 85 }, 'ongeveer 85%'],
  ['others below ten', undefined, 'minder dan 10, dus geen cijfer'],
  ['the ZVH before the first', { opTijd: 0, teLaat: 0, percentage: null }, 'nog geen cijfer'],
])('says it to %s', (_, cijfer, expected) => {
  expect(cijferInWoorden(cijfer)).toBe(expected)
})

it.each([
  ['2026-11-22T12:00:00Z', '2025-12-01'],
  ['2026-12-31T22:59:00Z', '2026-01-01'],
  ['2026-12-31T23:30:00Z', '2026-02-01'],
])('looks back over twelve months from %s', (nu, expected) => {
  expect(cijferVanaf(new Date(nu))).toBe(expected)
})
