import { describe, expect, it } from 'vitest'
import { isTeLangNietGecontroleerd, isVerouderd } from './controle'

const op = (dag: string) => new Date(`${dag}T10:00:00+01:00`)

describe('half a year without a look', () => {
  it.each([
    ['2026-05-22', '2026-11-22', false],
    ['2026-05-21', '2026-11-22', true],
    ['2025-12-31', '2026-06-30', false],
    ['2025-08-31', '2026-02-28', false],
    ['2025-08-27', '2026-02-28', true],
    ['2025-07-15', '2026-01-15', false],
  ])('looked at on %s, today is %s: %s', (gezien, vandaag, oud) => {
    expect(isVerouderd(gezien, op(vandaag))).toBe(oud)
  })

  it('never looked at is old for the editor, and says so by itself to the reader', () => {
    expect(isVerouderd(null, op('2026-11-22'))).toBe(true)
    expect(isTeLangNietGecontroleerd(null, op('2026-11-22'))).toBe(false)
  })
})
