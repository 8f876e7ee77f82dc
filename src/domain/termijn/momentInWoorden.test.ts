import { expect, it } from 'vitest'
import { momentInWoorden } from './momentInWoorden'

it.each([
  ['2026-11-30T09:00:00Z', 'maandag 30 november 2026 om 10.00 uur'],
  ['2026-07-01T22:30:00Z', 'donderdag 2 juli 2026 om 00.30 uur'],
])('%s is "%s"', (iso, expected) => {
  expect(momentInWoorden(new Date(iso))).toBe(expected)
})
