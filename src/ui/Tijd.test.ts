import { expect, it } from 'vitest'
import { formatTijd } from './Tijd'

it('shows the clock of Twente, in summer and in winter', () => {
  expect(formatTijd('2026-11-20T23:30:00Z')).toBe('21 november 2026')
  expect(formatTijd('2026-11-20T09:05:00Z', true)).toBe('20 november 2026, 10.05 uur')
  expect(formatTijd(new Date('2026-07-01T09:05:00Z'), true)).toBe('1 juli 2026, 11.05 uur')
})
