import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../env'

/** What a link in a mail names: one row of `toegangslink`, and whose account it opens. */
export type AccessLink = { readonly linkId: string; readonly accountId: string }

const idLength = 16
const sealLength = 16

/** The key of a link: its ids and a seal. The database and the outbox hold the ids only, and so cannot give a link away. */
export function sealAccessLink({ linkId, accountId }: AccessLink): string {
  const content = Buffer.from(`${linkId}${accountId}`.replaceAll('-', ''), 'hex')
  return Buffer.concat([content, sealOf(content)]).toString('base64url')
}

/** What the link names; undefined when it was not made here, or was changed on its way. */
export function openAccessLink(token: string): AccessLink | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 2 * idLength + sealLength || bytes.toString('base64url') !== token) return undefined
  const content = bytes.subarray(0, 2 * idLength)
  if (!timingSafeEqual(bytes.subarray(2 * idLength), sealOf(content))) return undefined
  return { linkId: uuidOf(content.subarray(0, idLength)), accountId: uuidOf(content.subarray(idLength)) }
}

const sealOf = (content: Buffer): Buffer =>
  createHmac('sha256', `toegangslink:${env.PORTAAL_GEHEIM}`).update(content).digest().subarray(0, sealLength)

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
