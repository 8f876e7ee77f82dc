import { dayNumberAt, type Kalenderdag, kalenderdag, moment } from './kalender'
import { isWerkdag, plusWerkdagen } from './termijn'

/** Half past seven, before the first visit; after closing time yesterday's overview helps nobody. */
const vanaf = 7.5
const tot = 17

/**
 * The day of which the daily overview may leave at this moment: a working day in Twente, from 07.30 to 17.00 on the clock there.
 * @returns null when no overview leaves now
 */
export function dagberichtdag(nu: Date): Kalenderdag | null {
  const dag = kalenderdag(nu)
  if (!isWerkdag(dag)) return null
  return nu >= moment(dag, vanaf) && nu < moment(dag, tot) ? dag : null
}

/** A day as a date field and the database write it: 2026-11-30. */
export const dagInCijfers = ({ jaar, maand, dag }: Kalenderdag): string =>
  `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`

/** Until and including then a term "ends today or the next working day". */
export function eindVanMorgen(nu: Date): Date {
  const morgen = kalenderdag(plusWerkdagen(nu, 1))
  return new Date(moment(morgen, 0).getTime() + 24 * 3_600_000 - 1)
}

/** Whether two moments fall on the same day in Twente. */
export const zelfdeDag = (a: Date, b: Date): boolean => dayNumberAt(a) === dayNumberAt(b)
