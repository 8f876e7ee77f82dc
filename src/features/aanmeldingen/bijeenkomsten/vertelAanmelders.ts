import type { Actor } from '@/domain/access/actor'
import type { Tx } from '@/server/db/transaction'
import { type Act, voerUit } from '../overgang'
import { listAgenda, lockAgenda } from './agenda/data'

/** Does the same act on everything that still waits on this agenda, so that every applicant hears it. */
export async function vertelAanmelders(
  tx: Tx,
  actor: Actor,
  bijeenkomstId: string,
  handeling: 'agendeer' | 'haalVanAgenda',
  act: Act,
): Promise<void> {
  await lockAgenda(tx, bijeenkomstId)
  for (const { id, status } of await listAgenda(tx, bijeenkomstId)) {
    if (status !== 'geagendeerd') continue
    const done = await voerUit(tx, actor, id, handeling, act)
    // The rows are locked and were read after that: a refusal would be a fault, and then nothing may change.
    if (!done.ok) throw new Error(`${handeling} is geweigerd: ${done.reason}`)
  }
}
