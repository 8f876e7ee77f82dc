import type {
  Actor,
  BezoekerActor,
  FormerActor,
  InvitedActor,
  LoginActor,
  SystemActor,
} from '@/domain/access/actor'
import { db } from './client'
import type { Prisma } from './generated/client'
import { keptPlan } from './keptPlan'
import { namingOutage } from './outage'

/** A transaction that knows who is asking; every read and write of casus data goes through one. */
export type Tx = Prisma.TransactionClient

type AnyActor = Actor | BezoekerActor | SystemActor | FormerActor | InvitedActor | LoginActor

/**
 * Runs `work` in one transaction in which row-level security sees `actor`. The settings end with the transaction,
 * so that a pooled connection never carries somebody else's rights.
 */
export function inTransaction<T>(actor: AnyActor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const options = { maxWait: 5_000, timeout: 10_000 }
  const announced = async (tx: Tx) => {
    await announce(tx, actor)
    return work(tx)
  }
  return namingOutage(() => db().$transaction(announced, options))
}

function announce(tx: Tx, actor: AnyActor): Promise<unknown> {
  const account = ('accountId' in actor && actor.accountId) || ''
  const gemeente = ('gemeenteCode' in actor && actor.gemeenteCode) || ''
  const tafels = 'tafels' in actor ? actor.tafels.join(',') : ''
  const uitnodiging = 'deelnemerId' in actor ? `${actor.deelnemerId}/${actor.overlegId}` : ''
  return tx.$queryRaw`${keptPlan} SELECT set_config('portaal.rol', ${actor.rol}, true), set_config('portaal.account', ${account}, true),
    set_config('portaal.gemeente', ${gemeente}, true), set_config('portaal.tafels', ${tafels}, true),
    set_config('portaal.uitnodiging', ${uitnodiging}, true)`
}
