import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyRing } from './keyRing'

/** Where a text stands. A ciphertext that is moved to another place cannot be opened there. */
export type Place = { readonly table: string; readonly column: string; readonly row: string }

/** Format `pz1`: AES-256-GCM, a random IV of 12 bytes, a tag of 16. `pz1.<key>.<base64url of IV, ciphertext, tag>`. */
const mark = 'pz1.'
const ivLength = 12
const tagLength = 16

/** What stands where a text was erased; the database accepts it in place of a ciphertext. */
const erasedMark = 'pz0.gewist'
const erasedText = 'Deze tekst is gewist: de bewaartermijn is voorbij.'

const bound = (keyName: string, { table, column, row }: Place): Buffer =>
  Buffer.from(`${mark}${keyName}|${table}|${column}|${row}`)

export const isSealed = (value: unknown): value is string =>
  typeof value === 'string' && (value.startsWith(mark) || value === erasedMark)

/** The name of the key that opens it. */
export const keyNameOf = (sealed: string): string =>
  sealed.slice(mark.length, sealed.indexOf('.', mark.length))

/** A text as it is stored. Nothing but spaces holds nothing, and stays: so the database still knows empty from filled. */
export function seal(place: Place, text: string): string {
  if (text.trim() === '') return text
  const { current, keys } = keyRing()
  const key = keys.get(current)
  if (!key) throw new Error(`de sleutel ${current} ontbreekt`)
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(current, place))
  const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${mark}${current}.${body.toString('base64url')}`
}

/** @throws when it was changed, moved from another place, or sealed with a key that is not here; never with content */
export function open(place: Place, stored: string): string {
  if (stored === erasedMark) return erasedText
  if (stored.trim() === '') return stored
  const where = `${place.table}.${place.column}`
  if (!stored.startsWith(mark)) throw new Error(`onversleutelde tekst in ${where}`)
  const name = keyNameOf(stored)
  const key = keyRing().keys.get(name)
  if (!key) throw new Error(`de sleutel ${name} ontbreekt, nodig voor ${where}`)
  const body = Buffer.from(stored.slice(mark.length + name.length + 1), 'base64url')
  const tagAt = body.length - tagLength
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, ivLength), {
      authTagLength: tagLength,
    })
    decipher.setAAD(bound(name, place)).setAuthTag(body.subarray(tagAt))
    return decipher.update(body.subarray(ivLength, tagAt), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new Error(`de versleutelde tekst in ${where} is veranderd of hoort bij een andere rij`)
  }
}
