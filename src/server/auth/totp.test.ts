import { describe, expect, it } from 'vitest'
import { base32, hotp, matchingStep, otpauthUri, stepOf } from './totp'

const secret = Buffer.from('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)

describe('RFC 4226, appendix D', () => {
  const codes = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')
  it('gives the ten codes of the counters 0 to 9', () => {
    expect(codes.map((_, counter) => hotp(secret, counter))).toEqual(codes)
  })
})

describe('RFC 6238, appendix B', () => {
  const seed = (length: number) => Buffer.from('1234567890'.repeat(7).slice(0, length))
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ])('at second %i', (seconds, sha1, sha256, sha512) => {
    const step = stepOf(at(seconds))
    expect(hotp(seed(20), step, 8)).toBe(sha1)
    expect(hotp(seed(32), step, 8, 'sha256')).toBe(sha256)
    expect(hotp(seed(64), step, 8, 'sha512')).toBe(sha512)
  })
})

describe('a code', () => {
  const nu = at(1_800_000_000)
  const code = hotp(secret, stepOf(nu))

  it('counts now, one period early and one period late, and says which', () => {
    for (const shift of [-30, 0, 30])
      expect(matchingStep(secret, code, at(1_800_000_000 + shift))).toBe(stepOf(nu))
    for (const shift of [-60, 60])
      expect(matchingStep(secret, code, at(1_800_000_000 + shift))).toBeUndefined()
  })

  it.each(['', '12345', '1234567', 'abcdef', '000000 '])('is never %j', (wrong) => {
    expect(matchingStep(secret, wrong, nu)).toBeUndefined()
  })
})

describe('what an app reads', () => {
  it('is base32 as in RFC 4648', () => {
    const vectors = {
      f: 'MY',
      fo: 'MZXQ',
      foo: 'MZXW6',
      foob: 'MZXW6YQ',
      fooba: 'MZXW6YTB',
      foobar: 'MZXW6YTBOI',
    }
    for (const [text, code] of Object.entries(vectors)) expect(base32(Buffer.from(text))).toBe(code)
  })

  it('names the portal, the account and the secret', () => {
    const uri = new URL(otpauthUri(secret, 'iemand@example.nl'))
    expect(uri.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
    expect(decodeURIComponent(uri.pathname)).toContain('iemand@example.nl')
    expect(uri.searchParams.get('issuer')).toBe('Portaal doorzettingsmacht Twente')
  })
})
