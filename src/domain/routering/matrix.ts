import type { Aanmeldwijze } from './routeadvies'
import { type Rol, rollen } from './situatie'
import { type TafelSlug, tafelSlugs } from './tafels'

/** ● yes, P only with the procesmanager gemeente, ○ only in the national list (the ZVH confirms), - no. */
type Cel = '●' | 'P' | '○' | '-'

const kolommen = [
  'triage-transfertafel',
  'hoogcomplex-oostnl',
  'bestuurlijk-escalatieoverleg',
  'levensloopaanpak',
  'topx',
  'regiotafel-wlz-ggz',
  'crisis-ondersteuningsteam',
] as const satisfies readonly TafelSlug[]

/** Who may apply where (R17): S1, "Wie mag aanmelden" of each table, and the national list of S3 vraag 4 and 5. */
const matrix: Readonly<Record<Rol, readonly [Cel, Cel, Cel, Cel, Cel, Cel, Cel]>> = {
  huisarts: ['●', '●', '●', '-', 'P', '-', '●'],
  'poh-ggz': ['●', '○', '●', '-', '-', '-', '○'],
  'ggz-aanbieder': ['●', '●', '●', '-', 'P', '●', '●'],
  verslavingszorg: ['●', '●', '○', '-', 'P', '●', '●'],
  'vb-zorg': ['●', '●', '○', '-', 'P', '●', '●'],
  'wlz-aanbieder': ['○', '●', '○', '-', 'P', '●', '●'],
  wijkcoach: ['●', '○', '●', 'P', 'P', '-', '-'],
  'procesmanager-gemeente': ['●', '●', '●', '●', '●', '-', '-'],
  zvh: ['○', '●', '●', '●', '●', '-', '-'],
  om: ['-', '-', '●', '-', 'P', '-', '-'],
  politie: ['-', '-', '-', '-', 'P', '-', '-'],
  reclassering: ['-', '-', '-', '-', 'P', '-', '-'],
  zorgverzekeraar: ['○', '○', '●', '-', '-', '-', '-'],
  clientondersteuner: ['●', '○', '●', '-', '-', '-', '●'],
  ervaringsdeskundige: ['●', '-', '-', '-', '-', '-', '-'],
  'ucz-vws': ['○', '●', '●', '-', '-', '-', '-'],
  'andere-partner': ['-', '-', '-', '-', '-', '-', '-'],
  inwoner: ['-', '●', '-', '-', '-', '-', '-'],
  naaste: ['-', '-', '-', '-', '-', '-', '-'],
}

const wijzen: Readonly<Record<Cel, Aanmeldwijze>> = {
  '●': 'zelf',
  P: 'via-procesmanager',
  '○': 'navragen',
  '-': 'niet',
}

export type Aanmelden = { readonly aanmelden: Aanmeldwijze | null; readonly wieWel: readonly Rol[] }

const rolOnbekend: Aanmelden = { aanmelden: null, wieWel: [] }

const cel = (rol: Rol, tafel: TafelSlug): Cel => matrix[rol][kolommen.indexOf(tafel)] ?? '-'

/** The roles that can apply at the table by themselves, in the order of `rollen`. */
export const rollenDieKunnen = (tafel: TafelSlug): readonly Rol[] =>
  rollen.filter((rol) => cel(rol, tafel) === '●')

function vulTafel(tafel: TafelSlug): ReadonlyMap<Rol, Aanmelden> {
  const wieWel = rollenDieKunnen(tafel)
  return new Map(
    rollen.map((rol) => {
      const aanmelden = wijzen[cel(rol, tafel)]
      const heeftHulpNodig = aanmelden === 'niet' || aanmelden === 'via-procesmanager'
      return [rol, { aanmelden, wieWel: heeftHulpNodig ? wieWel : [] }]
    }),
  )
}

const perTafel: ReadonlyMap<TafelSlug, ReadonlyMap<Rol, Aanmelden>> = new Map(
  tafelSlugs.map((tafel) => [tafel, vulTafel(tafel)]),
)

/** How this role applies at this table, and who can when it cannot alone. Without a role the answer stays open. */
export const aanmeldenVoor = (rol: Rol | undefined, tafel: TafelSlug): Aanmelden =>
  (rol && perTafel.get(tafel)?.get(rol)) ?? rolOnbekend
