import type { Tx } from '../db/transaction'

/** The row of the outbox as a composer sees it; what is not there is null. */
export type Bericht = {
  readonly id: string
  readonly soort: string
  readonly aanmeldingId: string | null
  readonly casusId: string | null
  readonly bijeenkomstId: string | null
  readonly overlegId: string | null
  readonly ontvangerId: string | null
  readonly abonneeId: string | null
  readonly gegevens: unknown
}

/** A calendar file with the mail, as a mail program reads it: REQUEST invites or changes, CANCEL takes back. */
export type Uitnodiging = { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string }

/** What a composer adds to the fixed words of a notice; what it leaves out stays as in features/berichten/berichten.ts. */
export type Aanvulling = {
  readonly onderwerp?: string
  readonly pad?: string
  /** Lines between the subject and the link; never casus content. */
  readonly regels?: readonly string[]
  /** The sentence before the link, for somebody who has no account. */
  readonly linktekst?: string
  readonly uitnodiging?: Uitnodiging
  /** False for a mail that has nothing to do with a casus. */
  readonly casuszin?: false
  /** The subscriber who can leave by this mail: by a link in it, and by the button of a mail program (RFC 8058). */
  readonly afmelden?: string
}

/**
 * Makes the part of a mail that depends on data, at the moment of sending and as the system.
 * `vervallen`: there is nothing to tell any more, the message counts as handled.
 */
export type Samensteller = (tx: Tx, bericht: Bericht) => Promise<Aanvulling | 'vervallen'>

/** Per `soort`; a feature exports its own, src/backgroundWork.ts hands them to the worker. */
export type Samenstellers = Readonly<Record<string, Samensteller>>
