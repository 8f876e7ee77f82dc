import type { Role } from '../access/role'
import { type Rol, rollen } from '../routering/situatie'

/** Who somebody is for the rules of the wegwijzer: decided by the account, for a partner by the kind of organisation. */
export function rolVan({
  rol,
  organisatie,
}: {
  readonly rol: Role
  readonly organisatie: { readonly soort: string }
}): Rol {
  if (rol === 'wijkcoach' || rol === 'zvh') return rol
  if (rol === 'procesmanager') return 'procesmanager-gemeente'
  return rollen.find((soort) => soort === organisatie.soort) ?? 'andere-partner'
}
