import { type AnyActor, announcement } from './announcement'
import { db } from './client'
import type { Prisma } from './generated/client'
import { namingOutage } from './outage'

/** A transaction that knows who is asking; every read and write of casus data goes through one. */
export type Tx = Prisma.TransactionClient

/** Runs `work` in one transaction in which row-level security sees `actor`. */
export function inTransaction<T>(actor: AnyActor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const options = { maxWait: 5_000, timeout: 10_000 }
  const announced = async (tx: Tx) => {
    await tx.$queryRaw(announcement(actor))
    return work(tx)
  }
  return namingOutage(() => db().$transaction(announced, options))
}
