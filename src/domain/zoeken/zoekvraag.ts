import { kaal } from './kaal'

/** The name of the field in the address. */
export const zoekVeld = 'q'

/** Longest question that is read, and the most words of it that count. */
export const maxZoektekst = 100
const maxWoorden = 8

/** A shorter word only counts as a whole word: as a beginning it would match nearly everything. */
const beginVanaf = 3

/** One word of a question with everything that counts as the same, ready for `to_tsquery`: letters, digits and our own operators only. */
export type Zoekterm = { readonly woord: string; readonly query: string }

/** Groups of words that mean the same. */
export type Synoniemen = readonly (readonly string[])[]

/** What somebody typed, cut to a length that a person could type. */
export const leesZoektekst = (typed: unknown): string =>
  typeof typed === 'string' ? [...typed].slice(0, maxZoektekst).join('').replace(/\s+/gu, ' ').trim() : ''

/** The words of a text, without accents, capitals and punctuation. */
export const woordenVan = (tekst: string): readonly string[] => kaal(tekst).match(/[a-z0-9]+/g) ?? []

/** The words to look for; a group of words that is a synonym counts as one. */
export function zoektermen(tekst: string, synoniemen: Synoniemen): readonly Zoekterm[] {
  const groepen = synoniemen.map((groep) => groep.map(woordenVan))
  const over = [...new Set(woordenVan(tekst))].slice(0, maxWoorden)
  const termen: Zoekterm[] = []
  while (over.length > 0) {
    const gevonden = groepAanBegin(over, groepen)
    const woorden = over.splice(0, gevonden?.lengte ?? 1)
    const alles = [woorden, ...(gevonden?.groep ?? [])]
    termen.push({ woord: woorden.join(' '), query: [...new Set(alles.map(samen))].join(' | ') })
  }
  return termen
}

type Groep = readonly (readonly string[])[]

/** The group whose words the question begins with, and how many of them; the longest wins. */
function groepAanBegin(over: readonly string[], groepen: readonly Groep[]) {
  return groepen
    .flatMap((groep) =>
      groep
        .filter((woorden) => woorden.length > 0 && woorden.every((woord, index) => over[index] === woord))
        .map((woorden) => ({ groep, lengte: woorden.length })),
    )
    .sort((een, ander) => ander.lengte - een.lengte)[0]
}

const samen = (woorden: readonly string[]): string => {
  const delen = woorden.map(begin)
  return delen.length === 1 ? (delen[0] ?? '') : `(${delen.join(' & ')})`
}

function begin(woord: string): string {
  if (woord.length < beginVanaf) return woord
  const ander = anderGetal(woord)
  return ander ? `(${woord}:* | ${ander}:*)` : `${woord}:*`
}

/** The stemmer keeps huis and huizen, brief and brieven apart: Dutch writes the last consonant of the stem otherwise. */
function anderGetal(woord: string): string | undefined {
  if (woord.length < 5) return undefined
  if (/[zv]en$/.test(woord)) return woord.slice(0, -3) + (woord.endsWith('zen') ? 's' : 'f')
  return /[^s]s$|[^f]f$/.test(woord) ? woord.slice(0, -1) + (woord.endsWith('s') ? 'z' : 'v') : undefined
}
