import { bytesOf, openBytes, sealBytes, uuidBytes, uuidOf } from './sealedBytes'

/** What the link of an invitation names: one invited person of one meeting, and which version of the invitation. */
export type AnswerLink = {
  readonly deelnemerId: string
  readonly overlegId: string
  readonly volgnummer: number
}

const purpose = 'uitnodiging'
const length = 2 * uuidBytes + 2

/** A link that needs no row of its own. */
export function sealAnswerLink({ deelnemerId, overlegId, volgnummer }: AnswerLink): string {
  const content = Buffer.alloc(length)
  content.set(bytesOf(deelnemerId))
  content.set(bytesOf(overlegId), uuidBytes)
  content.writeUInt16BE(volgnummer, 2 * uuidBytes)
  return sealBytes(purpose, content)
}

/** What the link names; undefined when it was not made here, or was changed on its way. */
export function openAnswerLink(token: string): AnswerLink | undefined {
  const content = openBytes(purpose, token, length)
  return (
    content && {
      deelnemerId: uuidOf(content.subarray(0, uuidBytes)),
      overlegId: uuidOf(content.subarray(uuidBytes, 2 * uuidBytes)),
      volgnummer: content.readUInt16BE(2 * uuidBytes),
    }
  )
}
