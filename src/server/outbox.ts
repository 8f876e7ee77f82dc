import { now } from './clock'
import type { Tx } from './db/transaction'

export type OutboxMessage = {
  /** Which notice: it decides the words of the mail, which never hold casus content. */
  readonly soort: string
  readonly aanmeldingId: string
  readonly ontvangerId: string
}

/** Puts a notice in the outbox, in the transaction of the act; a database trigger plans the sending. */
export async function enqueue(tx: Tx, message: OutboxMessage): Promise<void> {
  await tx.outbox.createMany({ data: { ...message, aangemaaktOp: now() } })
}
