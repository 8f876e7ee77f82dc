import { type DigitRun, isDay } from './digitGroups'
import type { Vondst } from './vondst'

const announcement = /(?:\bb\.?s\.?n\b|burgerservicen|\bsofi)[^\d\n]{0,25}/gi
const otherRegister = /(?:kvk|agb)[^\d\n]{0,12}$/i
const letterBefore = /\p{L}$/u
const amountBefore = /(?:€|eur(?:o|os)?)\s?$/i
const amountAfter = /^(?:,\d\d|,-)?\s?(?:€|eur|miljoen)/i
const rangeOrReference = /^\d{4}\s?[-/]\s?\d{4}$|^(?:19|20)\d\d\s?[-/]\s?\d{5}$|^(?:(?:19|20)\d\d\D*){2}$/

/**
 * Burgerservicenummers: 8 or 9 digits that pass the elfproef, also when spaced or dotted. A number that is announced
 * as BSN but fails the elfproef is probably mistyped and still nearly right: that one warns.
 */
export function findBsn(text: string, runs: readonly DigitRun[]): Vondst[] {
  const announced = new Set([...text.matchAll(announcement)].map((found) => found.index + found[0].length))
  const found: Vondst[] = []
  for (const run of runs) {
    for (let from = 0; from < run.length; from++) found.push(...findFrom(text, run, from, announced))
  }
  return found
}

/** The numbers of 8 and 9 digits that begin at this group; a certain one goes before a doubtful one. */
function findFrom(text: string, run: DigitRun, from: number, announced: ReadonlySet<number>): Vondst[] {
  const certain: Vondst[] = []
  const doubtful: Vondst[] = []
  const begin = run[from]?.begin ?? 0
  let digits = ''
  for (let to = from; to < run.length && digits.length < 9; to++) {
    digits += run[to]?.digits ?? ''
    const einde = run[to]?.einde ?? begin
    if (digits.length < 8 || digits.length > 9) continue
    const passes = passesElfproef(digits)
    if (announced.has(begin) ? isDay(text.slice(begin, einde)) : !passes || !isBsn(text, run, from, to))
      continue
    if (passes) certain.unshift({ soort: 'bsn', begin, einde, ernst: 'blokkeert' })
    else doubtful.unshift({ soort: 'bsn', begin, einde, ernst: 'waarschuwt' })
  }
  return [...certain, ...doubtful]
}

/** Is a number that passes the elfproef also written as a BSN, and not as a day, an amount, a range or a reference? */
function isBsn(text: string, run: DigitRun, from: number, to: number): boolean {
  const lengths = run.slice(from, to + 1).map((group) => group.digits.length)
  const usual = /^(?:3-3|4-2|2-3)-3$/.test(lengths.join('-'))
  const alone = lengths.length === run.length
  if (lengths.length > 1 && !usual && !alone) return false
  const begin = run[from]?.begin ?? 0
  const einde = run[to]?.einde ?? begin
  const before = text.slice(Math.max(0, begin - 20), begin)
  const stretch = text.slice(begin, einde)
  if (lengths.length === 1) return stretch.length === 9 || (stretch[0] !== '0' && !otherRegister.test(before))
  if (isDay(stretch) || rangeOrReference.test(stretch) || letterBefore.test(before)) return false
  if (amountBefore.test(before) || amountAfter.test(text.slice(einde, einde + 12))) return false
  return usual || isEvenlySeparated(stretch)
}

function isEvenlySeparated(stretch: string): boolean {
  const separators = new Set(stretch.match(/\D+/g))
  return separators.size === 1 && !/,\s/.test([...separators].join())
}

/** Elfproef: weights 9 to 2 and -1 for the last digit; the sum is a multiple of 11. Eight digits lost their zero. */
export function passesElfproef(digits: string): boolean {
  let sum = 0
  for (let place = 1; place <= digits.length; place++) {
    sum += Number(digits.charAt(digits.length - place)) * (place === 1 ? -1 : place)
  }
  return sum % 11 === 0 && /[1-9]/.test(digits)
}
