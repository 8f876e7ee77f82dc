import { describe, expect, it } from 'vitest'
import { besprekenVanaf } from './bespreken'

const nu = new Date('2026-12-01T09:00:00Z')
const straks = new Date('2026-12-01T09:00:01Z')

describe('writing down a discussion', () => {
  it('waits for the meeting of the table to begin', () => {
    expect(besprekenVanaf({ start: straks, voorEenCasus: false }, nu)).toEqual(straks)
    expect(besprekenVanaf({ start: nu, voorEenCasus: false }, nu)).toBeNull()
  })

  it('waits for nothing without a meeting of the table', () => {
    expect(besprekenVanaf({ start: straks, voorEenCasus: true }, nu)).toBeNull()
    expect(besprekenVanaf(null, nu)).toBeNull()
  })
})
