import type { Role } from './role'

/** Somebody who is signed in: whose right it is, and which records are within reach. */
export type Actor = {
  readonly accountId: string
  readonly sessieId: string
  readonly naam: string
  readonly rol: Role
  readonly organisatie: { readonly id: string; readonly naam: string; readonly soort: string }
  /** CBS code of the own gemeente, for people of a gemeente. */
  readonly gemeenteCode: string | null
  /** Slugs of the tables whose aanmeldingen this person reviews. */
  readonly tafels: readonly string[]
  /** The request in which this person acts now, as it stands in the access log; null outside a request. */
  readonly verzoekId: string | null
}

/** The portal itself: the worker that sends the post. It has no account and no casus of its own. */
export type SystemActor = { readonly rol: 'systeem' }
export const systeem: SystemActor = { rol: 'systeem' }

/** Somebody who is signing in: reaches the own account and the ways into it, and nothing else. */
export type LoginActor = {
  readonly rol: 'toegang'
  /** Null as long as nobody knows who it is. */
  readonly accountId: string | null
  readonly verzoekId: string | null
}

/** Somebody with the link of an invitation and no account: reaches that one invitation and nothing else. */
export type InvitedActor = {
  readonly rol: 'genodigde'
  readonly deelnemerId: string
  readonly overlegId: string
}

/** Somebody whose session ended but whom the sealed cookie still names: may only reach the own typed text. */
export type FormerActor = { readonly rol: 'verlopen'; readonly accountId: string }

/** Somebody without an account who tells that a public page is wrong: may leave that, and read nothing. */
export type BezoekerActor = { readonly rol: 'bezoeker' }
export const bezoeker: BezoekerActor = { rol: 'bezoeker' }
