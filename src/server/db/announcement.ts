import type {
  Actor,
  BezoekerActor,
  FormerActor,
  InvitedActor,
  LoginActor,
  SystemActor,
} from '@/domain/access/actor'
import { Prisma } from './generated/client'
import { keptPlan } from './keptPlan'

export type AnyActor = Actor | BezoekerActor | SystemActor | FormerActor | InvitedActor | LoginActor

/**
 * Tells row-level security who is asking. The settings end with the transaction, so that a pooled connection never carries somebody
 * else's rights.
 */
export function announcement(actor: AnyActor): Prisma.Sql {
  const account = ('accountId' in actor && actor.accountId) || ''
  const gemeente = ('gemeenteCode' in actor && actor.gemeenteCode) || ''
  const tafels = 'tafels' in actor ? actor.tafels.join(',') : ''
  const uitnodiging = 'deelnemerId' in actor ? `${actor.deelnemerId}/${actor.overlegId}` : ''
  return Prisma.sql`${keptPlan} SELECT set_config('portaal.rol', ${actor.rol}, true), set_config('portaal.account', ${account}, true),
    set_config('portaal.gemeente', ${gemeente}, true), set_config('portaal.tafels', ${tafels}, true),
    set_config('portaal.uitnodiging', ${uitnodiging}, true)`
}
