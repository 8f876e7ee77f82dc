import { vindHerleidbaar } from '../privacy/herleidbaar'

const langste = 40
const meesteWoorden = 4
const gewoon = /^[\p{L}\p{M}'’ -]+$/u
/** A capital inside a question is often a name; one at its start, or a word of capitals only, is not. */
const naamInZin = /\s\p{Lu}\p{Ll}/u

/**
 * A question without an answer as it may be kept for the redacteur; the empty text when it may point to somebody: then only
 * its number counts. A name in small letters cannot be told from a word: hence the warning on the page, few words and 90 days.
 */
export function bewaarbareVraag(tekst: string): string {
  const kort = tekst.length <= langste && tekst.split(' ').length <= meesteWoorden
  if (!kort || !gewoon.test(tekst) || naamInZin.test(tekst) || vindHerleidbaar(tekst).length > 0) return ''
  return tekst.toLowerCase()
}
