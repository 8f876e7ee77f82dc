import { counted, day, monthName, monthNumber } from './dates'
import type { Vondst } from './vondst'

// Only years in which an adult can be born: the days of meetings and decisions must not ask for a confirmation.
const year = '(?:19\\d\\d|200\\d|201[0-2])'
const shortYear = "(?:'\\d\\d|[3-9]\\d)"
const gap = '(\\s?[-/.]\\s?|\\s)'

const patterns = [
  `\\b${day}${gap}${monthNumber}\\1${year}\\b`,
  `\\b${year}${gap}${monthNumber}\\2${day}\\b`,
  `\\b${day}([-/])${monthNumber}\\3${shortYear}\\b`,
  `\\b${day}(?:e|ste|de)?[\\s.-]{0,2}${monthName}[\\s.,-]{0,2}(?:${year}|${shortYear})\\b${counted}`,
  `\\b(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year}\\b`,
  `\\b${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\b`,
  `\\b(?:geb(?:oren|oorte(?:datum|jaar|dag))?|verjaart|verjaardag|jarig)\\b[.:]?\\s{0,2}(?:(?:is|op|in|te|:|de)\\s{1,2}){0,2}(?:'?\\d[\\d./'-]{0,9}\\b|${monthName}\\b)(?:[\\s.-]{1,2}(?:${monthName}|'?\\d{1,4})\\b){0,2}`,
]
const dated = new RegExp(patterns.join('|'), 'gi')
const born = /\b[Gg]eboren\s(?:in|te|op)\s\p{Lu}[\p{L}-]{0,30}/gu

/** Dates that may be a birth date, and birth years or places that are announced as such. They warn. */
export function findGeboortedatum(text: string): Vondst[] {
  return [...text.matchAll(dated), ...text.matchAll(born)].map((found) => ({
    soort: 'geboortedatum',
    begin: found.index,
    einde: found.index + found[0].length,
    ernst: 'waarschuwt',
  }))
}
