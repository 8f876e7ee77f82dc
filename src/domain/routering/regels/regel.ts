import type { Feiten } from '../feiten'
import type { Bron, Criterium, Oordeel, Reden, RegelCode, Uitkomst } from '../routeadvies'
import type { TafelSlug } from '../tafels'

/** A rule as everyone may read it: when it applies, what follows, and where that stands. */
export type Regel = {
  readonly code: RegelCode
  readonly naam: string
  readonly wanneer: string
  readonly dan: string
  readonly bron: readonly Bron[]
}

/** A rule that advises a table, or says nothing. */
export type Tafelregel = Regel & { readonly voorstel: (feiten: Feiten) => Voorstel | null }

/** A rule that ends the route: no other rule may advise a table then. */
export type Eindregel = Tafelregel & {
  readonly uitkomst: Uitkomst
  readonly geldt: (feiten: Feiten) => boolean
}

/** A rule that only adds a warning, signal or first step; `meldingen.ts` says which. */
export type Meldregel = Regel & { readonly geldt: (feiten: Feiten) => boolean }

export type Voorstel = {
  readonly tafel: TafelSlug
  readonly oordeel: Oordeel
  readonly redenen: readonly Reden[]
  readonly ontbreekt: readonly Criterium[]
  readonly termijn: string | null
}

export const nietsOntbreekt: readonly never[] = []

export const bron = (document: Bron['document'], kop: string): Bron => ({ document, kop })

export const reden = (criterium: string, antwoord: string, uitleg: string, bron: Bron): Reden => ({
  criterium,
  antwoord,
  uitleg,
  bron,
})
