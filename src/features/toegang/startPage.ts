import { may } from '@/domain/access/permissions'
import type { Role } from '@/domain/access/role'

/** The page where the work of this role waits; roles without work in the portal (yet) get the overzicht. */
export function startPageOf(role: Role): string {
  if (may(role, 'aanmelding.behandelen')) return '/werklijst'
  if (may(role, 'aanmelding.akkoord')) return '/taken'
  if (may(role, 'casus.starten')) return '/casussen'
  return may(role, 'berichten.beheren') ? '/beheer/berichten' : '/overlegtafels'
}
