import { now } from './clock'
import type { Prisma } from './db/generated/client'
import type { Tx } from './db/transaction'

/** What a notice is about; each part is optional, and must be visible to whoever enqueues it. */
export type Onderwerp = {
  readonly aanmeldingId?: string
  readonly casusId?: string
  readonly bijeenkomstId?: string
  readonly overlegId?: string
}

export type OutboxMessage = {
  /** Which notice: it decides the words of the mail, which never hold casus content. */
  readonly soort: string
  /** A person of the portal, the address of an invited person without an account, or a subscriber of the nieuwsbrief. */
  readonly aan: { readonly accountId: string } | { readonly adres: string } | { readonly abonneeId: string }
  readonly over?: Onderwerp
  /** Counts and ids that the mail needs; never casus content. */
  readonly gegevens?: Prisma.InputJsonObject
  /** The same key twice is one notice: the second does nothing. */
  readonly sleutel?: string
}

/** Puts a notice in the outbox, in the transaction of the act; a database trigger plans the sending. */
export async function enqueue(tx: Tx, message: OutboxMessage): Promise<void> {
  const { soort, aan, over = {}, gegevens, sleutel = null } = message
  const recipient = 'accountId' in aan ? { ontvangerId: aan.accountId } : aan
  await tx.outbox.createMany({
    data: { soort, ...over, ...recipient, ...(gegevens ? { gegevens } : {}), sleutel, aangemaaktOp: now() },
    skipDuplicates: sleutel !== null,
  })
}
