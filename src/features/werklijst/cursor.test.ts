import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor'

const cursor = {
  op: new Date('9999-12-31T00:00:00.000Z'),
  id: '0191f1f4-8a3e-7c2b-9d11-2f6f3b1c4d5e',
  richting: 'volgende',
} as const

describe('cursor', () => {
  it('survives an address', () => {
    expect(encodeCursor(cursor)).toMatch(/^[\w-]+$/)
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor)
  })

  it.each([
    '',
    'x',
    '%%%',
    encodeCursor(cursor).slice(3),
    btoa('[]'),
    btoa('["2026","x","volgende"]'),
    btoa('null'),
  ])('is page one when it is broken: %s', (text) => {
    expect(decodeCursor(text)).toBeUndefined()
  })
})
