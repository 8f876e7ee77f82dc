import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'

const message = {
  id: true,
  soort: true,
  ontvangerId: true,
  adres: true,
  abonneeId: true,
  aangemaaktOp: true,
  verzondenOp: true,
  geparkeerdOp: true,
  pogingen: true,
  laatsteFout: true,
} as const

const over = {
  aanmeldingId: true,
  casusId: true,
  bijeenkomstId: true,
  overlegId: true,
  gegevens: true,
} as const

export const findMessage = (tx: Tx, id: string) =>
  tx.outbox.findUnique({ where: { id }, select: { ...message, ...over } })

export const findRecipient = (tx: Tx, id: string) =>
  tx.account.findUnique({ where: { id }, select: { email: true, actief: true } })

/** The address of a subscriber of the nieuwsbrief; as the system, for the mail itself. */
export const findSubscriber = (tx: Tx, id: string) =>
  tx.nieuwsbriefAbonnee.findUnique({ where: { id }, select: { adres: true } })

/** Everything that has not left yet, parked ones first. */
export const listWaiting = (tx: Tx, limit: number) =>
  tx.outbox.findMany({
    where: { verzondenOp: null },
    orderBy: [{ geparkeerdOp: { sort: 'asc', nulls: 'last' } }, { aangemaaktOp: 'asc' }],
    take: limit,
    select: message,
  })

/** To whom these messages go: people of the portal, never an inwoner. */
export const listRecipients = (tx: Tx, ids: readonly string[]) =>
  tx.account.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, naam: true, email: true, actief: true },
  })

export const countWaiting = (tx: Tx) => tx.outbox.count({ where: { verzondenOp: null } })

export const markSent = (tx: Tx, id: string) =>
  tx.outbox.updateMany({
    where: { id, verzondenOp: null },
    data: { verzondenOp: now(), laatsteFout: null, pogingen: { increment: 1 } },
  })

export const markFailed = (tx: Tx, id: string, laatsteFout: string, parked: boolean) =>
  tx.outbox.updateMany({
    where: { id, verzondenOp: null },
    data: { laatsteFout, pogingen: { increment: 1 }, ...(parked ? { geparkeerdOp: now() } : {}) },
  })

/** Takes a parked message back into the queue; false when it was not parked (any more). */
export async function unpark(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.outbox.updateMany({
    where: { id, verzondenOp: null, geparkeerdOp: { not: null } },
    data: { geparkeerdOp: null, pogingen: 0 },
  })
  return count === 1
}

/** Whether the overview of this day still has to be planned; from now on it has been, for every worker. */
export async function beginDag(tx: Tx, dag: string, nu: Date): Promise<boolean> {
  const { count } = await tx.dagbericht.createMany({
    data: { dag: new Date(dag), geplandOp: nu },
    skipDuplicates: true,
  })
  return count === 1
}
