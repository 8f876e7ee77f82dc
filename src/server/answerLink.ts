import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** What the link of an invitation names: one invited person of one meeting, and which version of the invitation. */
export type AnswerLink = {
  readonly deelnemerId: string
  readonly overlegId: string
  readonly volgnummer: number
}

const uuidLength = 16
const contentLength = 2 * uuidLength + 2
const sealLength = 16

/**
 * A link that needs no login and no row of its own: its ids and a seal over them. It cannot be guessed, and a copy of the
 * database does not hold it.
 */
export function sealAnswerLink({ deelnemerId, overlegId, volgnummer }: AnswerLink): string {
  const content = Buffer.alloc(contentLength)
  content.set(bytesOf(deelnemerId))
  content.set(bytesOf(overlegId), uuidLength)
  content.writeUInt16BE(volgnummer, 2 * uuidLength)
  return Buffer.concat([content, sealOf(content)]).toString('base64url')
}

/** What the link names; undefined when it was not made here, or was changed on its way. */
export function openAnswerLink(token: string): AnswerLink | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== contentLength + sealLength || bytes.toString('base64url') !== token) return undefined
  const content = bytes.subarray(0, contentLength)
  if (!timingSafeEqual(bytes.subarray(contentLength), sealOf(content))) return undefined
  return {
    deelnemerId: uuidOf(content.subarray(0, uuidLength)),
    overlegId: uuidOf(content.subarray(uuidLength, 2 * uuidLength)),
    volgnummer: content.readUInt16BE(2 * uuidLength),
  }
}

/** The purpose is part of the key: what is sealed elsewhere with the same secret is no link. */
const sealOf = (content: Buffer): Buffer =>
  createHmac('sha256', `uitnodiging:${env.PORTAAL_GEHEIM}`).update(content).digest().subarray(0, sealLength)

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex')

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
