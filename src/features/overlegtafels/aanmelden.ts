import { aanmeldenVoor } from '@/domain/routering/matrix'
import type { Aanmeldwijze } from '@/domain/routering/routeadvies'
import { type Rol, rollen } from '@/domain/routering/situatie'
import type { TafelSlug } from '@/domain/routering/tafels'

/** The ways to apply, from easy to not at all. */
export const aanmeldwijzen = ['zelf', 'via-procesmanager', 'navragen', 'niet'] as const satisfies Aanmeldwijze[]

/** Which roles apply in this way at this table. */
export const rollenMet = (tafel: TafelSlug, wijze: Aanmeldwijze): readonly Rol[] =>
  rollen.filter((rol) => aanmeldenVoor(rol, tafel).aanmelden === wijze)
