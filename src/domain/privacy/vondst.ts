/** What kind of identifying information was found. */
export type Soort = 'bsn' | 'telefoon' | 'e-mail' | 'geboortedatum' | 'adres' | 'iban' | 'naam'

/** `blokkeert`: it has to go. `waarschuwt`: it may stay once the person confirms that it identifies nobody. */
export type Ernst = 'blokkeert' | 'waarschuwt'

/** One piece of identifying text; `begin` and `einde` (exclusive) are string positions in the text as typed. */
export type Vondst = {
  readonly soort: Soort
  readonly begin: number
  readonly einde: number
  readonly ernst: Ernst
}
