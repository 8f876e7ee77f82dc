/** A run of digits in the text. */
export type DigitGroup = { readonly digits: string; readonly begin: number; readonly einde: number }

/** Neighbouring groups that may together be one number: `06 - 12 34 56 78`, `(053) 487 65 43`. */
export type DigitRun = readonly DigitGroup[]

const joins = /^[\s./()_·*,-]{1,4}$/
const calendarDay = /^(?:0?[1-9]|[12]\d|3[01])\D+(?:0?[1-9]|1[0-2])\D+(?:19|20)\d\d$/
const isoDay = /^(?:19|20)\d\d\D+(?:0?[1-9]|1[0-2])\D+(?:0?[1-9]|[12]\d|3[01])$/

/** Every run of digits in a text, in order; `begin` and `einde` count characters. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitGroup[][] = []
  let run: DigitGroup[] = []
  let einde = 0
  for (const found of text.matchAll(/\d+/g)) {
    const between = found.index - einde
    if (run.length === 0 || between > 4 || !joins.test(text.slice(einde, found.index))) {
      run = []
      runs.push(run)
    }
    einde = found.index + found[0].length
    run.push({ digits: found[0], begin: found.index, einde })
  }
  return runs
}

/** Is this stretch of text a day written in numbers, such as 12-11-2026 or 2026-11-12? */
export const isDay = (stretch: string): boolean => calendarDay.test(stretch) || isoDay.test(stretch)
