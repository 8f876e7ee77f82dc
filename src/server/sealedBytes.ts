import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env'

const sealLength = 16

/**
 * A key for a link that needs no login: bytes and a seal over them. It cannot be guessed, and a copy of the database does not hold it.
 * The purpose is part of the seal: what is sealed elsewhere with the same secret opens nothing here.
 */
export const sealBytes = (purpose: string, content: Buffer): string =>
  Buffer.concat([content, sealOf(purpose, content)]).toString('base64url')

/** The bytes of a key; undefined when it was not made here for this purpose, or was changed on its way. */
export function openBytes(purpose: string, key: string, length: number): Buffer | undefined {
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== length + sealLength || bytes.toString('base64url') !== key) return undefined
  const content = bytes.subarray(0, length)
  return timingSafeEqual(bytes.subarray(length), sealOf(purpose, content)) ? content : undefined
}

const sealOf = (purpose: string, content: Buffer): Buffer =>
  createHmac('sha256', `${purpose}:${env.PORTAAL_GEHEIM}`).update(content).digest().subarray(0, sealLength)

export const uuidBytes = 16

/** A uuid as its 16 bytes; `uuidOf` is the way back. */
export const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex')

export const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
