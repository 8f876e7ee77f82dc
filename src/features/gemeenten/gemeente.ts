import type { GemeenteInhoud } from '@/domain/overlegtafel/gemeente-inhoud'
import type { OndersteunerInhoud } from '@/domain/overlegtafel/ondersteuner-inhoud'

export type Gemeente = {
  readonly code: string
  readonly naam: string
  readonly slug: string
  readonly inhoud: GemeenteInhoud & { readonly vraagAan: string }
}

export type Ondersteuner = {
  readonly slug: string
  readonly naam: string
  readonly inhoud: OndersteunerInhoud & { readonly vraagAan: string }
}

/** The organisations that say that they work here. Few say where, so this is never the whole list. */
export const werkzaamIn = (code: string, ondersteuners: readonly Ondersteuner[]): readonly Ondersteuner[] =>
  ondersteuners.filter(({ inhoud }) => inhoud.gemeenteCodes?.includes(code))
