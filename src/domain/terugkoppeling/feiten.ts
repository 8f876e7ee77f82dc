/** What the overleg already knows, in words; nobody types it again. Organisations and functions, never names of persons. */
export type Feiten = {
  readonly casuscode: string
  readonly gemeente: string
  /** The day of the overleg (2026-11-20). */
  readonly datum: string | null
  readonly soortAanmelder: string
  readonly reden: string | null
  readonly eerder: readonly EerdereTafel[]
  readonly deelnemers: readonly Deelnemer[]
  /** Places of the fixed set where nobody sat, in words, and why. */
  readonly legePlaatsen: readonly string[]
  readonly legeReden: string | null
  readonly uitkomst: string | null
  /** No solution was found: the casus goes on to RDM-trede 4. */
  readonly naarTrede4: boolean
  readonly oplossingen: readonly string[]
  readonly afspraken: readonly Afspraak[]
}

export type EerdereTafel = {
  readonly tafel: string
  readonly datum: string | null
  readonly uitkomst: string
}

export type Deelnemer = {
  readonly organisatie: string
  readonly functie: string
  readonly mandaat: 'ja' | 'nee' | 'onbekend'
  readonly aanwezig: 'ja' | 'vervanger' | 'nee' | null
}

export type Afspraak = { readonly wat: string; readonly wie: string; readonly wanneer: string }

/** Whether everybody who belongs at the table was there, in person or replaced. */
export const iedereenWasEr = ({ deelnemers, legePlaatsen }: Feiten): boolean =>
  deelnemers.length > 0 &&
  legePlaatsen.length === 0 &&
  deelnemers.every(({ aanwezig }) => aanwezig === 'ja' || aanwezig === 'vervanger')

/** Somebody at the table could not decide, or nobody knows. */
export const zonderMandaat = (deelnemers: readonly Deelnemer[]): readonly Deelnemer[] =>
  deelnemers.filter(({ mandaat, aanwezig }) => mandaat !== 'ja' && aanwezig !== 'nee')
