import { createHmac, timingSafeEqual } from 'node:crypto'

/** A code is good for this long (seconds), and this many periods early or late: clocks differ, people type slowly. */
const period = 30
const tolerance = 1

/** RFC 4226 section 5.3: the code of a counter. */
export function hotp(secret: Buffer, counter: number, digits = 6, algorithm = 'sha1'): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac(algorithm, secret).update(message).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** RFC 6238: which period `nu` falls in. */
export const stepOf = (nu: Date): number => Math.floor(nu.getTime() / 1000 / period)

/** The period that this code belongs to; undefined when it is none of now. */
export function matchingStep(secret: Buffer, code: string, nu: Date): number | undefined {
  const given = Buffer.from(code)
  let found: number | undefined
  for (let step = stepOf(nu) - tolerance; step <= stepOf(nu) + tolerance; step += 1) {
    const right = Buffer.from(hotp(secret, step))
    if (given.length === right.length && timingSafeEqual(given, right)) found ??= step
  }
  return found
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base32 without padding, as authenticator apps read a secret. */
export function base32(bytes: Buffer): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** What the QR code says: apps show the name of the portal and the account. */
export function otpauthUri(secret: Buffer, account: string): string {
  const issuer = 'Portaal doorzettingsmacht Twente'
  const query = new URLSearchParams({ secret: base32(secret), issuer })
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?${query.toString().replaceAll('+', '%20')}`
}
