import { bytesOf, openBytes, sealBytes, uuidBytes, uuidOf } from '../sealedBytes'

/** What a link in a mail names: one row of `toegangslink`, and whose account it opens. */
export type AccessLink = { readonly linkId: string; readonly accountId: string }

const purpose = 'toegangslink'

/** The key of a link: its ids and a seal. The database and the outbox hold the ids only, and so cannot give a link away. */
export const sealAccessLink = ({ linkId, accountId }: AccessLink): string =>
  sealBytes(purpose, Buffer.concat([bytesOf(linkId), bytesOf(accountId)]))

/** What the link names; undefined when it was not made here, or was changed on its way. */
export function openAccessLink(token: string): AccessLink | undefined {
  const content = openBytes(purpose, token, 2 * uuidBytes)
  return (
    content && {
      linkId: uuidOf(content.subarray(0, uuidBytes)),
      accountId: uuidOf(content.subarray(uuidBytes)),
    }
  )
}
