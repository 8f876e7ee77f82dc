import { may } from '@/domain/access/permissions'
import type { Role } from '@/domain/access/role'

/** The page where the work of this role waits; null for a role that has no work in the portal (yet). */
export function startPageOf(role: Role): string | null {
  if (may(role, 'aanmelding.behandelen')) return '/werklijst'
  if (may(role, 'aanmelding.akkoord')) return '/taken'
  if (may(role, 'casus.starten')) return '/casussen'
  return may(role, 'berichten.beheren') ? '/beheer/berichten' : null
}
