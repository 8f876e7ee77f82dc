import type { GemeenteCode } from './gemeenten'
import type { HoogcomplexCriterium, RegiotafelCriterium, Rol, VeiligheidCriterium } from './situatie'
import type { Spoor, TafelSlug, Trede } from './tafels'

/** Version of the rules. A released set is never edited: a correction is a new version. */
export const regelset = '2026-11'

export const uitkomsten = [
  'spoed',
  'inwonerroute',
  'eerst-gemeente',
  'buiten-regio',
  'jeugd',
  'los-op',
  'tafels',
  'landelijk',
  'bel-zvh',
] as const

export const eerstCodes = ['gemeente-bepalen', 'gemeente-betrekken'] as const

export const waarschuwingCodes = [
  'bijna-18',
  'crisisdienst',
  'loopt-al',
  'trede-3-pas-na-1-of-2',
  'buiten-twents-profiel',
  'een-regisseur',
] as const

export const signaalCodes = ['ontbrekend-aanbod'] as const
export const oordelen = ['past', 'bespreken'] as const
export const aanmeldwijzen = ['zelf', 'via-procesmanager', 'navragen', 'niet'] as const

/** The rules in the order in which they are read; of two rules that say the same, the first is named. */
export const regelCodes = [
  'R0',
  'R1',
  'R2',
  'R3',
  'R3a',
  'R15',
  'R4',
  'R4a',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R5a',
  'R11',
  'R12',
  'R13',
  'R13a',
  'R14',
  'R20',
  'R16',
  'R17',
  'R18',
  'R19',
  'R21',
] as const

export type Uitkomst = (typeof uitkomsten)[number]
export type EerstCode = (typeof eerstCodes)[number]
export type WaarschuwingCode = (typeof waarschuwingCodes)[number]
export type SignaalCode = (typeof signaalCodes)[number]
export type Oordeel = (typeof oordelen)[number]
export type Aanmeldwijze = (typeof aanmeldwijzen)[number]
export type RegelCode = (typeof regelCodes)[number]

/** Where a rule or reason comes from: one of the five documents, and the heading in it. */
export type Bron = { readonly document: 'S0' | 'S1' | 'S2' | 'S3' | 'S4'; readonly kop: string }

/** What may still be missing before a table takes the casus: a path into the situatie. */
export type Criterium =
  | `hoogcomplex.${HoogcomplexCriterium}`
  | `veiligheid.${VeiligheidCriterium}`
  | `regiotafel.${RegiotafelCriterium}`
  | 'geprobeerd.zorgbemiddeling'
  | 'hulp'
  | 'eerder'

/** One given answer that speaks for the table, with why it does so. */
export type Reden = {
  readonly criterium: string
  readonly antwoord: string
  readonly uitleg: string
  readonly bron: Bron
}

export type Advies = {
  readonly tafel: TafelSlug
  readonly trede: Trede
  readonly spoor: Spoor
  readonly regel: RegelCode
  readonly oordeel: Oordeel
  /** null as long as the role of the caller is not known. */
  readonly aanmelden: Aanmeldwijze | null
  /** The roles that can apply, when the caller cannot do it alone. */
  readonly wieWel: readonly Rol[]
  readonly redenen: readonly Reden[]
  readonly ontbreekt: readonly Criterium[]
  readonly termijn: string | null
}

export type Regie = {
  readonly gemeente: GemeenteCode | null
  readonly naam: string
  readonly eersteStap: string
}

/** The answer of the wegwijzer; contacts and organisations are data and are added by the feature. */
export type Routeadvies = {
  readonly regelset: typeof regelset
  readonly uitkomst: Uitkomst
  readonly adviezen: readonly Advies[]
  readonly eerst: readonly EerstCode[]
  readonly waarschuwingen: readonly WaarschuwingCode[]
  readonly signalen: readonly SignaalCode[]
  readonly losOp: readonly string[]
  readonly regie: Regie
  readonly clientondersteuning: { readonly uitleg: string }
}
