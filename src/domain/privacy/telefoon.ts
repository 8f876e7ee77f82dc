import { type DigitGroup, type DigitRun, isDay } from './digitGroups'
import type { Vondst } from './vondst'

const international = /^(?:(?:00)?310?[1-9]\d{8}|(?:00)?(?!31)[1-9]\d{9,13})$/
const national = /^0(?![89]00)[1-9]\d{8}$/
const chatNumber = /^316\d{8}$/

/**
 * Telephone numbers: Dutch ones as people write them (06, area codes, +31, 0031, blanks, dashes, brackets) and foreign
 * ones with their country code. Not 112, 113 and 0800/0900 lines: those belong to nobody.
 */
export function findTelefoon(text: string, runs: readonly DigitRun[]): Vondst[] {
  return runs.flatMap((run) => findInRun(text, run))
}

function findInRun(text: string, run: DigitRun): Vondst[] {
  const found: Vondst[] = []
  for (let from = 0; from < run.length; from++) {
    const to = lastGroup(text, run, from)
    const first = run[from]
    const last = run[to]
    if (!first || !last) continue
    const begin = first.begin - opening(textBefore(text, first)).length
    found.push({ soort: 'telefoon', begin, einde: last.einde, ernst: 'blokkeert' })
    from = to
  }
  return found
}

const textBefore = (text: string, { begin }: DigitGroup) => text.slice(Math.max(0, begin - 3), begin)
const opening = (before: string): string => /[+(]\s?\(?$/.exec(before)?.[0] ?? ''

/** The index of the group that completes a telephone number which begins at group `from`; -1 when there is none. */
function lastGroup(text: string, run: DigitRun, from: number): number {
  const first = run[from]
  const pattern = first && patternFor(text, run, from, first)
  if (!pattern) return -1
  let digits = ''
  for (let to = from; to < run.length && digits.length < 16; to++) {
    digits += run[to]?.digits ?? ''
    if (digits.length >= 10 && pattern.test(digits)) return to
  }
  return -1
}

function patternFor(text: string, run: DigitRun, from: number, first: DigitGroup): RegExp | undefined {
  const { digits, begin } = first
  if (opening(textBefore(text, first)).startsWith('+')) return international
  if (/^00(?:[1-9]\d|$)/.test(digits)) return international
  if (/^31(?:6|$)/.test(digits)) return chatNumber
  if (digits[0] !== '0' || digits.length === 9) return undefined
  const next = run[from + 1]
  const opened = next !== undefined && text.slice(first.einde, next.begin).includes(')')
  const area =
    digits.length >= 3 || digits === '06' || (digits === '0' && (opened || next?.digits[0] === '6'))
  return area && !isDay(text.slice(begin, run[from + 2]?.einde)) ? national : undefined
}
