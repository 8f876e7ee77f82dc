import { bytesOf, openBytes, sealBytes, uuidBytes, uuidOf } from './sealedBytes'

const afmelden = 'nieuwsbrief-afmelden'
const bevestigen = 'nieuwsbrief-bevestigen'
const momentBytes = 6

/** The key to leave the nieuwsbrief: it never goes out of date. */
export const sealUnsubscribe = (abonneeId: string): string => sealBytes(afmelden, bytesOf(abonneeId))

/** Whose key it is; undefined when it was not made here. */
export function openUnsubscribe(key: string): string | undefined {
  const content = openBytes(afmelden, key, uuidBytes)
  return content && uuidOf(content)
}

/** The key to confirm an address, until that moment. */
export function sealConfirmation(abonneeId: string, until: Date): string {
  const content = Buffer.alloc(uuidBytes + momentBytes)
  content.set(bytesOf(abonneeId))
  content.writeUIntBE(until.getTime(), uuidBytes, momentBytes)
  return sealBytes(bevestigen, content)
}

/** Whose key it is; undefined when it was not made here, or its time is over. */
export function openConfirmation(key: string, nu: Date): string | undefined {
  const content = openBytes(bevestigen, key, uuidBytes + momentBytes)
  if (!content || content.readUIntBE(uuidBytes, momentBytes) < nu.getTime()) return undefined
  return uuidOf(content.subarray(0, uuidBytes))
}
