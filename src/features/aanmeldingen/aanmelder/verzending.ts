import type { Handeling } from '@/domain/aanmelding/overgangen'
import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'
import { findGemeente } from '@/domain/routering/gemeenten'
import { aanmeldenVoor } from '@/domain/routering/matrix'
import type { Aanmeldwijze } from '@/domain/routering/routeadvies'
import type { Rol } from '@/domain/routering/situatie'
import { findTafel } from '@/domain/routering/tafels'

type Tafel = { readonly slug: string; readonly inhoud: OverlegtafelInhoud }

/** How a finished form leaves the applicant. */
export type Verzending = Extract<Handeling, 'dienIn' | 'vraagAkkoord' | 'stuurDoor'>

const wijzeVan = (rol: Rol, slug: string): Aanmeldwijze | null => {
  const tafel = findTafel(slug)
  return tafel ? aanmeldenVoor(rol, tafel.slug).aanmelden : null
}

/** The way to this table for this role; null when the role may not apply there. */
export function verzendingVan(rol: Rol, { slug, inhoud }: Tafel): Verzending | null {
  const wijze = wijzeVan(rol, slug)
  if (wijze === null || wijze === 'niet') return null
  if (inhoud.behandeling === 'extern') return 'stuurDoor'
  return wijze === 'via-procesmanager' ? 'vraagAkkoord' : 'dienIn'
}

/** The role stands only in the national list: the ZVH confirms whether it may apply here. */
export const isNavragen = (rol: Rol, { slug }: Tafel): boolean => wijzeVan(rol, slug) === 'navragen'

/** The applicant may go along the table's own channel: always at an external table, by choice where mail is offered too. */
export const magDoorsturen = ({ behandeling, kanaal }: OverlegtafelInhoud): boolean =>
  behandeling === 'extern' || kanaal.soort === 'portaal-of-mail'

/** Where waiting is no option one calls at once; no form may stand in between. */
export const isSpoed = ({ reactietermijn }: OverlegtafelInhoud): boolean => reactietermijn === null

/** What keeps an agreement from being asked: there has to be somebody who can give it. */
export type Beletsel = 'gemeente-onbekend' | 'geen-procesmanager'

export function beletselVan(
  verzending: Verzending,
  gemeenteCode: string,
  procesmanagers: number,
): Beletsel | null {
  if (verzending !== 'vraagAkkoord') return null
  if (!findGemeente(gemeenteCode)) return 'gemeente-onbekend'
  return procesmanagers === 0 ? 'geen-procesmanager' : null
}
