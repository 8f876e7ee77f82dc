export type Optie<Waarde extends string = string> = { readonly waarde: Waarde; readonly label: string }

/** One question of the form, as data: the page, the checks and the summary all read this. */
export type VeldVorm<Naam extends string> = {
  readonly naam: Naam
  readonly soort: 'tekst' | 'lange-tekst' | 'keuze' | 'meerkeuze' | 'ja-nee'
  readonly label: string
  readonly hint: string
  readonly opties?: readonly Optie[]
  /** Most characters of a text. */
  readonly max?: number
  readonly verplicht: boolean
  /** Free text: the guard on identifying information reads it. */
  readonly guarded: boolean
  /** Only asked when the other field, of the same step, has one of these values. */
  readonly alleenAls?: { readonly veld: Naam; readonly waarden: readonly string[] }
  /** The message when it is required and empty. */
  readonly leeg: string
}

export type StapVorm<Id extends string, Naam extends string> = {
  /** Part of the URL. */
  readonly id: Id
  readonly titel: string
  readonly uitleg: string
  readonly velden: readonly VeldVorm<Naam>[]
}

export const jaNee = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
] as const satisfies readonly Optie[]
