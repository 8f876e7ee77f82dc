import { vindHerleidbaar } from '../privacy/herleidbaar'
import { meldingen } from '../privacy/meldingen'
import type { Veld } from './velden'

/** What points to a person, per field, over everything that would be sent; what only warns was confirmed where it was typed. */
export const herleidbareVelden = (velden: readonly Veld[]): readonly string[] =>
  velden.flatMap(({ nummer, titel, regels, tabel }) => {
    const tekst = [...regels, ...(tabel?.rijen ?? []).flat()].join('\n')
    return meldingen(vindHerleidbaar(tekst))
      .filter(({ soort }) => soort === 'blokkeert')
      .map(({ melding }) => `Veld ${nummer}, ${titel.toLowerCase()}: ${melding}`)
  })
