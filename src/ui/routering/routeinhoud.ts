import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { OndersteunerInhoud } from '@/domain/overlegtafel/ondersteuner-inhoud'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import type { Routeadvies } from '@/domain/routering/routeadvies'
import type { TafelSlug } from '@/domain/routering/tafels'
import { findTafel } from '@/domain/routering/tafels'

type Ondersteuner = { readonly slug: string; readonly naam: string; readonly inhoud: OndersteunerInhoud }

/** What an advice shows beside the rules: editable content that the page reads and hands over. */
export type Routeinhoud = {
  readonly tafels: readonly Pick<Overlegtafel, 'slug' | 'naam' | 'inhoud'>[]
  readonly ondersteuners: readonly Ondersteuner[]
  /** The Zorg- en Veiligheidshuis: whom to ask when nothing else is known. */
  readonly zvh: Zvh
}

/** The edited content of this table; undefined when there is none. */
export const inhoudVan = ({ tafels }: Routeinhoud, slug: TafelSlug): Overlegtafel['inhoud'] | undefined =>
  tafels.find((tafel) => tafel.slug === slug)?.inhoud

/** The name as edited; that of the rules when the content does not have the table. */
export const naamVan = ({ tafels }: Routeinhoud, slug: TafelSlug): string =>
  tafels.find((tafel) => tafel.slug === slug)?.naam ?? findTafel(slug)?.naam ?? slug

/** Only what the page of this advice shows: the rest would be carried along for nothing. */
export const inhoudVoor = ({ adviezen }: Routeadvies, inhoud: Routeinhoud): Routeinhoud => ({
  ...inhoud,
  tafels: inhoud.tafels
    .filter(({ slug }) => adviezen.some(({ tafel }) => tafel === slug))
    .map(({ slug, naam, inhoud }) => ({ slug, naam, inhoud })),
})
