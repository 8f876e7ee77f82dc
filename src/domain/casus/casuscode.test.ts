import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { casuscode, casuscodeBytes } from './casuscode'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('casuscode', () => {
  it('makes the same code of the same bytes', () => {
    expect(casuscode(bytes(0, 0, 0, 0, 0, 0))).toBe('TW-22222')
    expect(casuscode(bytes(0, 0, 0, 0, 0, 25))).toBe('TW-33222')
    expect(casuscode(bytes(255, 255, 255, 255, 255, 255))).toMatch(/^TW-.{5}$/)
  })

  it('uses no look-alikes and no vowels', () => {
    for (let i = 0; i < 2_000; i++) {
      expect(casuscode(randomBytes(casuscodeBytes))).toMatch(/^TW-[2-9CDFHJKMNPQRTVWXY]{5}$/)
    }
  })

  it('uses every character about as often', () => {
    const counts = new Map<string, number>()
    const codes = 5_000
    for (let i = 0; i < codes; i++) {
      for (const character of casuscode(randomBytes(casuscodeBytes)).slice(3)) {
        counts.set(character, (counts.get(character) ?? 0) + 1)
      }
    }
    const expected = (codes * 5) / 24
    expect(counts.size).toBe(24)
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.25)
  })

  it('refuses another number of bytes', () => {
    expect(() => casuscode(bytes(1, 2, 3))).toThrow(RangeError)
  })
})
