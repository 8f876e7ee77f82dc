import { isFeestdag } from './feestdagen'
import { dayNumberAt, fromDayNumber, type Kalenderdag, moment, weekday } from './kalender'

const closingHour = 17
const hour = 3_600_000

/** Is this a working day: from Monday to Friday and no public holiday? */
export const isWerkdag = (day: Kalenderdag): boolean =>
  weekday(day) !== 0 && weekday(day) !== 6 && !isFeestdag(day)

/**
 * 17:00 in Twente on the n-th working day after the day of `van`; with n = 0 on that day itself, or on the first working
 * day after it. Throws when n is no whole number from 0 up.
 */
export function plusWerkdagen(van: Date, n: number): Date {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`No number of working days: ${n}`)
  let number = dayNumberAt(van)
  let left = n
  while (left > 0) {
    number++
    if (isWerkdag(fromDayNumber(number))) left--
  }
  while (!isWerkdag(fromDayNumber(number))) number++
  return moment(fromDayNumber(number), closingHour)
}

/** So many hours later, also in the night in which the clock changes. */
export const plusUren = (van: Date, n: number): Date => new Date(van.getTime() + n * hour)

/** Has the last moment passed? Exactly on time is on time. */
export const isTeLaat = (uiterlijk: Date, nu: Date): boolean => nu.getTime() > uiterlijk.getTime()
