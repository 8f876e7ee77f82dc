/** Longest question that is read, and the most words of it that count. */
const maxCharacters = 200
const maxWords = 8

/** Shorter words only count as a whole word: as a beginning they would match nearly everything. */
const prefixFrom = 3

/** One word of a question, ready for `to_tsquery`. Every part is letters and digits only, so no operator can be typed. */
export type Zoekwoord = {
  /** For the `dutch` configuration: `wijk:* & coach:*`. */
  readonly woord: string
  /** For the `simple` configuration: the beginning of a reference without its dashes; null when it cannot be one. */
  readonly referentie: string | null
}

/** What somebody typed, as words to search for; nothing when it holds no letter or digit. */
export function zoekwoorden(typed: string): Zoekwoord[] {
  return [...typed]
    .slice(0, maxCharacters)
    .join('')
    .normalize('NFC')
    .split(/[\s\0]+/u)
    .flatMap((typedWord) => toZoekwoord(typedWord) ?? [])
    .slice(0, maxWords)
}

function toZoekwoord(typed: string): Zoekwoord | undefined {
  const parts = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu)
  if (!parts) return undefined
  return { woord: parts.map(startsWith).join(' & '), referentie: referentie(parts) }
}

function startsWith(part: string): string {
  if (part.length < prefixFrom) return part
  const other = otherNumber(part)
  return other ? `(${part}:* | ${other}:*)` : `${part}:*`
}

/** The stemmer keeps huis and huizen, brief and brieven apart: Dutch writes the last consonant of the stem otherwise. */
function otherNumber(word: string): string | undefined {
  if (word.length < 4) return undefined
  if (/[zv]en$/.test(word)) return word.slice(0, -3) + (word.endsWith('zen') ? 's' : 'f')
  return /[^s]s$|[^f]f$/.test(word) ? word.slice(0, -1) + (word.endsWith('s') ? 'z' : 'v') : undefined
}

/** TW-7K3M9-1 stands in the index as tw7k3m91, so a part of it is found from its beginning, with or without "TW". */
function referentie(parts: readonly string[]): string | null {
  const bare = parts.join('')
  if (bare.length < prefixFrom || bare.length > 12 || !/^[a-z0-9]+$/.test(bare)) return null
  return bare.startsWith('tw') ? `${bare}:* | tw${bare}:*` : `tw${bare}:*`
}
