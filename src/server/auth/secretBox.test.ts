import { afterEach, describe, expect, it, vi } from 'vitest'

const owner = crypto.randomUUID()
const secret = Buffer.from('geheim van een app')

async function boxWith(key: string) {
  vi.resetModules()
  process.env.DATABASE_URL = 'postgres://localhost/portaal'
  process.env.PORTAAL_GEHEIM = 'x'.repeat(32)
  process.env.PORTAAL_SLEUTEL_TWEEDE_FACTOR = key
  return import('./secretBox')
}
afterEach(() => {
  delete process.env.PORTAAL_SLEUTEL_TWEEDE_FACTOR
})

describe('a secret in the database', () => {
  it('opens for its owner, looks different each time, and shows nothing', async () => {
    const { lockSecret, unlockSecret } = await boxWith('a'.repeat(32))
    const [one, two] = [lockSecret(secret, owner), lockSecret(secret, owner)]
    expect(unlockSecret(one, owner)).toEqual(secret)
    expect(one).not.toBe(two)
    expect(Buffer.from(one, 'base64url').includes(secret)).toBe(false)
  })

  it('does not open in the row of somebody else, or when a letter was changed', async () => {
    const { lockSecret, unlockSecret } = await boxWith('a'.repeat(32))
    const locked = lockSecret(secret, owner)
    expect(() => unlockSecret(locked, crypto.randomUUID())).toThrow()
    const at = locked.length - 5
    const changed = `${locked.slice(0, at)}${locked[at] === 'A' ? 'B' : 'A'}${locked.slice(at + 1)}`
    expect(() => unlockSecret(changed, owner)).toThrow()
  })

  it('says that the key is another one', async () => {
    const locked = (await boxWith('a'.repeat(32))).lockSecret(secret, owner)
    const other = await boxWith('b'.repeat(32))
    expect(() => other.unlockSecret(locked, owner)).toThrow('andere sleutel')
    expect(other.fingerprintOf('x', 'y')).not.toBe((await boxWith('a'.repeat(32))).fingerprintOf('x', 'y'))
  })
})
