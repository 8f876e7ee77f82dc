import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '../env'

const algorithm = 'aes-256-gcm'

/** One key per purpose, so that what is made for one is worth nothing to another. */
const keyFor = (purpose: string): Buffer =>
  Buffer.from(
    hkdfSync('sha256', env.PORTAAL_SLEUTEL_TWEEDE_FACTOR ?? env.PORTAAL_GEHEIM, 'portaal', purpose, 32),
  )

const keyId = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8)

/** Encrypts a secret for the database, bound to `owner`: in the row of somebody else it does not open. */
export function lockSecret(secret: Buffer, owner: string): string {
  const key = keyFor('geheim')
  const iv = randomBytes(12)
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()])
  return `${keyId(key)}.${iv.toString('base64url')}.${sealed.toString('base64url')}`
}

/** @throws when the key is another one, the text was changed, or it belongs to somebody else */
export function unlockSecret(locked: string, owner: string): Buffer {
  const key = keyFor('geheim')
  const [id, iv = '', sealed = ''] = locked.split('.')
  if (id !== keyId(key)) throw new Error('versleuteld met een andere sleutel (PORTAAL_SLEUTEL_TWEEDE_FACTOR)')
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(algorithm, key, Buffer.from(iv, 'base64url'))
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
}

/** A keyed fingerprint: the same every time, and worth nothing to somebody who only has the database. */
export const fingerprintOf = (purpose: string, text: string): string =>
  derivedSecret(purpose, text).toString('base64url')

/** Twenty bytes that only this installation can make, the same for the same text. */
export const derivedSecret = (purpose: string, text: string): Buffer =>
  createHmac('sha256', keyFor(purpose)).update(text).digest().subarray(0, 20)
