import { beforeAll, describe, expect, it } from 'vitest'
import { openAnswerLink, sealAnswerLink } from './answerLink'

const link = {
  deelnemerId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  overlegId: '0b7e2c1e-0000-4000-8000-000000000001',
  volgnummer: 3,
}

beforeAll(() => {
  process.env.DATABASE_URL = 'postgres://localhost/leeg'
  process.env.PORTAAL_GEHEIM = 'geheim-van-de-tests'.padEnd(32, '-')
})

describe('the link of an invitation', () => {
  it('opens to what it was made of, and needs no encoding in an address', () => {
    const token = sealAnswerLink(link)
    expect(openAnswerLink(token)).toEqual(link)
    expect(token).toMatch(/^[\w-]{67}$/)
  })

  it('does not open after any change of one character', () => {
    const token = sealAnswerLink(link)
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'A' ? 'B' : 'A'
      expect(openAnswerLink(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined()
    }
  })

  it.each(['', 'x', 'A'.repeat(67), '../../etc/passwd', 'é'.repeat(67)])('does not open %j', (token) => {
    expect(openAnswerLink(token)).toBeUndefined()
  })

  it('is another one for every version of the invitation', () => {
    expect(sealAnswerLink(link)).not.toBe(sealAnswerLink({ ...link, volgnummer: 4 }))
  })
})
