import { describe, expect, it } from 'vitest'
import { deelantwoordenSchema, deelvragen } from './vragen'

describe('what is missing', () => {
  it('is said per question, each in its own words', () => {
    const meldingen = deelantwoordenSchema.safeParse({}).error?.issues.map(({ message }) => message) ?? []
    expect(meldingen).toHaveLength(Object.keys(deelvragen).length)
    expect(new Set(meldingen).size).toBe(meldingen.length)
    expect(meldingen).toContain('Kies met wie u iets wilt delen.')
  })
})
