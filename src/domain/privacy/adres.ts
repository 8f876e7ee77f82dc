import { counted } from './dates'
import type { Vondst } from './vondst'

const houseNumber = `(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?:\\s?[a-z]|-\\d{1,3})?\\b(?!%)${counted}`
const street = new RegExp(
  `(?:straat|str|laan|weg|plein|dreef|kade|singel|gracht|steeg|plantsoen|dijk|hof|pad|park|brink|esch|boulevard)[.,]?\\s{1,2}(?:nr\\.?\\s|nummer\\s)?${houseNumber}`,
  'gi',
)
const postcode = /\b[1-9]\d{3}\s{0,2}[a-z]{2}(?![a-z])/gi
const ordinaryWord =
  /\s(?:de|en|is|op|in|om|of|te|al|we|ze|er|af|na|nu|ik|je|ja|zo|uw|km|kg|mg|ml|cm|eu|ca|mw)$/
const numberAfter = new RegExp(`[\\s,;/-]{0,3}(?:(?:huis)?(?:nr|nummer)[.:]?\\s?)?${houseNumber}`, 'iy')
const numberBefore = /(?:^|[^\d\p{L}])(\d{1,4}(?:\s?[a-z]|-\d{1,3})?)[\s,;(]{1,4}$/iu
const wordBefore = /(\p{L}{3,25})\s{1,2}$/u
const noStreet = /^(?:onder|om|half|over|halver|gerechts)$|nummer$/i
const nearby = 30

type Span = { readonly begin: number; readonly einde: number }

/**
 * Addresses. Street, house number and postcode together block. A street with a number, or a postcode with a house
 * number, warns. Linear time: long patterns are only tried around a street ending or a postcode.
 */
export function findAdres(text: string): Vondst[] {
  const streets = [...text.matchAll(street)].flatMap((found) => wholeStreet(text, found.index, found[0]))
  const found: Vondst[] = []
  let next = 0
  for (const code of text.matchAll(postcode)) {
    if (ordinaryWord.test(code[0]) || /s[ads]$/i.test(code[0])) continue
    const begin = code.index
    const einde = begin + code[0].length
    while (endOf(streets[next]) < begin - nearby) next++
    const near = streets[next]
    const adres =
      near && near.begin <= einde + nearby ? full(near, { begin, einde }) : around(text, begin, einde)
    if (adres) found.push(adres)
  }
  return [...found, ...streets.map((span): Vondst => ({ soort: 'adres', ...span, ernst: 'waarschuwt' }))]
}

const endOf = (span: Span | undefined): number => span?.einde ?? Number.POSITIVE_INFINITY

const full = (one: Span, other: Span): Vondst => ({
  soort: 'adres',
  begin: Math.min(one.begin, other.begin),
  einde: Math.max(one.einde, other.einde),
  ernst: 'blokkeert',
})

/** The street ending with the word it belongs to; nothing when it stands alone ("op straat 3") or is another word. */
function wholeStreet(text: string, endingAt: number, match: string): Span[] {
  let begin = endingAt
  while (begin > 0 && endingAt - begin < 40 && /[\p{L}'-]/u.test(text.charAt(begin - 1))) begin--
  const stem = text.slice(begin, endingAt)
  return stem.length < 2 || noStreet.test(stem) ? [] : [{ begin, einde: endingAt + match.length }]
}

/** The house number right after or right before a postcode; with a street name before it the address is full. */
function around(text: string, begin: number, einde: number): Vondst | undefined {
  const before = numberBefore.exec(text.slice(Math.max(0, begin - 14), begin))
  if (before) {
    const from = begin - (before[0].length - before[0].indexOf(before[1] ?? ''))
    const word = wordBefore.exec(text.slice(Math.max(0, from - 28), from))?.[1]
    if (word && !noStreet.test(word))
      return full({ begin: from - word.length - 1, einde }, { begin: from, einde })
    return { soort: 'adres', begin: from, einde, ernst: 'waarschuwt' }
  }
  numberAfter.lastIndex = einde
  if (!numberAfter.test(text)) return undefined
  return { soort: 'adres', begin, einde: numberAfter.lastIndex, ernst: 'waarschuwt' }
}
