import { aanmeldenVoor } from '@/domain/routering/matrix'
import type { Aanmeldwijze, Advies } from '@/domain/routering/routeadvies'
import type { Rol, Situatie } from '@/domain/routering/situatie'
import { findTafel, type TafelSlug, tafels, tredeVan } from '@/domain/routering/tafels'

/** One table as somebody with this role can choose it in this casus. */
export type Keuze = {
  readonly tafel: TafelSlug
  readonly naam: string
  readonly aanmelden: Aanmeldwijze
  /** Who can apply, when this role cannot do it alone. */
  readonly wieWel: readonly Rol[]
  readonly geadviseerd: boolean
  readonly redenNodig: Redengrond | null
}

/** Why a choice has to be explained: it may be made, but not without a word. */
export type Redengrond = 'niet-geadviseerd' | 'trede-3-pas-na-1-of-2'

type Casus = { readonly situatie: Situatie; readonly adviezen: readonly Pick<Advies, 'tafel'>[] }

/** All seven tables, the advised ones first and in the order of the advice. */
export function keuzesVoor(rol: Rol, casus: Casus): readonly Keuze[] {
  const geadviseerd = casus.adviezen.map(({ tafel }) => tafel)
  const andere = tafels.map(({ slug }) => slug).filter((slug) => !geadviseerd.includes(slug))
  return [...geadviseerd, ...andere].map((tafel) => keuzeVan(rol, casus, tafel))
}

/** What choosing this one table means. */
export function keuzeVan(rol: Rol, { situatie, adviezen }: Casus, tafel: TafelSlug): Keuze {
  const { aanmelden, wieWel } = aanmeldenVoor(rol, tafel)
  const geadviseerd = adviezen.some((advies) => advies.tafel === tafel)
  return {
    tafel,
    naam: findTafel(tafel)?.naam ?? tafel,
    aanmelden: aanmelden ?? 'niet',
    wieWel,
    geadviseerd,
    redenNodig: redengrond(tafel, geadviseerd, situatie),
  }
}

/** RDM-trede 3 comes after 1 or 2 (S3 vraag 24): the portal asks why, it does not block. */
function redengrond(tafel: TafelSlug, geadviseerd: boolean, situatie: Situatie): Redengrond | null {
  const eerderLager = situatie.eerder?.some((eerder) => tredeVan(eerder.tafel) < 3) ?? false
  if (tredeVan(tafel) === 3 && !eerderLager) return 'trede-3-pas-na-1-of-2'
  return geadviseerd ? null : 'niet-geadviseerd'
}
