import { createHash, createHmac } from 'node:crypto'
import { env } from '@/server/env'

/**
 * The key of a personal link: made of the secret of the portal, so that its owner can always see it again while no table holds it.
 * What the database keeps is only its hash.
 */
export const sleutelVan = (abonnementId: string): string =>
  createHmac('sha256', env.PORTAAL_GEHEIM).update(`agenda-abonnement ${abonnementId}`).digest('base64url')

export const hashVan = (sleutel: string): string => createHash('sha256').update(sleutel).digest('hex')

/** The address for a calendar program. */
export const feedAdres = (sleutel: string): string =>
  new URL(`/agenda/feed/${sleutel}.ics`, env.PORTAAL_URL).href

/** The key in the last part of that address; undefined when it cannot be one. */
export const sleutelUit = (bestand: string): string | undefined => /^([\w-]{43})\.ics$/.exec(bestand)?.[1]
