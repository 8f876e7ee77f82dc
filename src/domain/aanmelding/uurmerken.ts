import { plusUren } from '../termijn/termijn'

export type Uurmerk = { readonly uren: number; readonly soort: 'nadert' | 'voorbij' }

/** So long before the mark somebody is warned: enough to call once more. */
const vooraf = 2

/**
 * Which marks of a table with a term in hours (24 and 48) have been reached at this moment; day and night, also at weekends.
 * @param sinds when the casus went to the table
 */
export function uurmerken(sinds: Date, uren: readonly number[], nu: Date): Uurmerk[] {
  return uren.flatMap((mark): Uurmerk[] => {
    if (nu >= plusUren(sinds, mark)) return [{ uren: mark, soort: 'voorbij' }]
    return nu >= plusUren(sinds, mark - vooraf) ? [{ uren: mark, soort: 'nadert' }] : []
  })
}
