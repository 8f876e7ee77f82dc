import type { Actor } from '../access/actor'
import { type Rol, rollen } from '../routering/situatie'

/** Who the actor is for the rules of the wegwijzer: decided by the account, for a partner by the kind of organisation. */
export function rolVan({ rol, organisatie }: Pick<Actor, 'rol' | 'organisatie'>): Rol {
  if (rol === 'wijkcoach' || rol === 'zvh') return rol
  if (rol === 'procesmanager') return 'procesmanager-gemeente'
  return rollen.find((soort) => soort === organisatie.soort) ?? 'andere-partner'
}
