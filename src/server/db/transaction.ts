import type { Actor, SystemActor } from '@/domain/access/actor'
import { db } from './client'
import type { Prisma } from './generated/client'

/** A transaction that knows who is asking; every read and write of casus data goes through one. */
export type Tx = Prisma.TransactionClient

/**
 * Runs `work` in one transaction in which row-level security sees `actor`. The settings end with the transaction,
 * so that a pooled connection never carries somebody else's rights.
 */
export function inTransaction<T>(actor: Actor | SystemActor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(
    async (tx) => {
      await announce(tx, actor)
      return work(tx)
    },
    { maxWait: 5_000, timeout: 10_000 },
  )
}

function announce(tx: Tx, actor: Actor | SystemActor): Promise<unknown> {
  const person = 'accountId' in actor ? actor : undefined
  const account = person?.accountId ?? ''
  const gemeente = person?.gemeenteCode ?? ''
  const tafels = person?.tafels.join(',') ?? ''
  return tx.$queryRaw`SELECT set_config('portaal.rol', ${actor.rol}, true), set_config('portaal.account', ${account}, true),
    set_config('portaal.gemeente', ${gemeente}, true), set_config('portaal.tafels', ${tafels}, true)`
}
