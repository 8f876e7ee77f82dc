import { type DigitGroup, type DigitRun, isDay } from './digit-groups'
import type { Vondst } from './vondst'

const announced = /(?:\bb\.?s\.?n\b|burgerservicen|\bsofi)[^\d\n]{0,25}$/i
const otherRegister = /(?:kvk|agb)[^\d\n]{0,12}$/i
const amountBefore = /(?:€|eur(?:o|os)?)\s?$/i
const amountAfter = /^(?:,\d\d|,-)?\s?(?:€|eur|miljoen)/i
const rangeOrReference = /^\d{4}\s?[-/]\s?\d{4}$|^(?:19|20)\d\d\s?[-/]\s?\d{5}$/

/**
 * Burgerservicenummers: 8 or 9 digits that pass the elfproef, also when spaced or dotted. A number that is announced
 * as BSN but fails the elfproef is probably mistyped and still nearly right: that one warns.
 */
export function findBsn(text: string, runs: readonly DigitRun[]): Vondst[] {
  return runs.flatMap((run) => run.flatMap((_, from) => findFrom(text, run, from)))
}

/** The numbers of 8 and 9 digits that begin at this group; a certain one goes before a doubtful one. */
function findFrom(text: string, run: DigitRun, from: number): Vondst[] {
  const found: Vondst[] = []
  let digits = ''
  for (let to = from; to < run.length && digits.length < 9; to++) {
    digits += run[to]?.digits ?? ''
    if (digits.length < 8 || digits.length > 9) continue
    const judged = judge(text, run.slice(from, to + 1), digits, from === 0 && to === run.length - 1)
    if (judged) found.unshift(judged)
  }
  return found.sort((one, other) => one.ernst.localeCompare(other.ernst))
}

function judge(text: string, groups: DigitRun, digits: string, wholeRun: boolean): Vondst | undefined {
  const begin = groups[0]?.begin ?? 0
  const einde = groups.at(-1)?.einde ?? begin
  const before = text.slice(Math.max(0, begin - 45), begin)
  const bsn = (ernst: Vondst['ernst']): Vondst => ({ soort: 'bsn', begin, einde, ernst })
  if (isDay(text.slice(begin, einde))) return undefined
  if (announced.test(before)) return bsn(passesElfproef(digits) ? 'blokkeert' : 'waarschuwt')
  if (!passesElfproef(digits)) return undefined
  if (groups.length === 1) return isLoneBsn(digits, before) ? bsn('blokkeert') : undefined
  const after = text.slice(einde, einde + 12)
  if (amountBefore.test(before) || amountAfter.test(after)) return undefined
  return isWrittenLikeBsn(text, groups, wholeRun) ? bsn('blokkeert') : undefined
}

function isLoneBsn(digits: string, before: string): boolean {
  return digits.length === 9 || (digits[0] !== '0' && !otherRegister.test(before))
}

function isWrittenLikeBsn(text: string, groups: DigitRun, wholeRun: boolean): boolean {
  const shape = groups.map((group) => group.digits.length).join('-')
  const stretch = text.slice(groups[0]?.begin, groups.at(-1)?.einde)
  const usual = shape === '3-3-3' || shape === '4-2-3' || shape === '2-3-3'
  if (rangeOrReference.test(stretch) || isYearPair(groups)) return false
  const separators = new Set(groups.slice(1).map((group, at) => text.slice(groups[at]?.einde, group.begin)))
  const separator = [...separators].join('')
  return usual || (wholeRun && separators.size === 1 && !/,\s/.test(separator))
}

const isYearPair = (groups: readonly DigitGroup[]): boolean =>
  groups.length === 2 && groups.every((group) => /^(?:19|20)\d\d$/.test(group.digits))

/** Elfproef: weights 9 to 2 and -1 for the last digit; the sum is a multiple of 11. Eight digits lost their zero. */
export function passesElfproef(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(nine[at]) * (at === 8 ? -1 : 9 - at)
  return sum % 11 === 0 && /[1-9]/.test(nine)
}
