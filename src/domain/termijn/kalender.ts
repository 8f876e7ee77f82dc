/** A day on the calendar, without time or zone; `maand` counts from 1. */
export type Kalenderdag = { readonly jaar: number; readonly maand: number; readonly dag: number }

const zone = 'Europe/Amsterdam'
const minute = 60_000
const dayLength = 1440 * minute

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  calendar: 'gregory',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
})

const quarter = 15 * minute

/** How far the clock in Twente was ahead of UTC, per quarter of an hour: asking Intl again for each date on a page is slow. */
const offsets = new Map<number, number>()
const mostOffsets = 10_000

/** What a clock in Twente shows at this moment, as if that were UTC, in milliseconds. Whole seconds, as a clock shows. */
function wallClock(moment: Date): number {
  const shownFrom = Math.floor(moment.getTime() / 1000) * 1000
  return shownFrom + offsetAt(Math.floor(shownFrom / quarter) * quarter)
}

// A zone changes its clock on a quarter of an hour, never within one.
function offsetAt(time: number): number {
  const known = offsets.get(time)
  if (known !== undefined) return known
  const parts = new Map(clock.formatToParts(time).map((part) => [part.type, Number(part.value)]))
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'))
  if (offsets.size >= mostOffsets) offsets.clear()
  offsets.set(time, shown - time)
  return shown - time
}

/** Number of the calendar day in Twente at this moment. */
export const dayNumberAt = (moment: Date): number => Math.floor(wallClock(moment) / dayLength)

/** The calendar day in Twente at this moment. */
export const kalenderdag = (moment: Date): Kalenderdag => fromDayNumber(dayNumberAt(moment))

/** The moment at which a clock in Twente shows this hour. Only for hours outside the night in which the clock changes. */
export function moment(day: Kalenderdag, hour: number): Date {
  const shown = dayNumber(day) * dayLength + hour * 60 * minute
  const offset = wallClock(new Date(shown)) - shown
  return new Date(shown - offset)
}

/** Days since 1 January 1970; the difference of two of them counts calendar days. */
export const dayNumber = ({ jaar, maand, dag }: Kalenderdag): number =>
  Date.UTC(jaar, maand - 1, dag) / dayLength

/** The way back from `dayNumber`. */
export function fromDayNumber(number: number): Kalenderdag {
  const day = new Date(number * dayLength)
  return { jaar: day.getUTCFullYear(), maand: day.getUTCMonth() + 1, dag: day.getUTCDate() }
}

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Kalenderdag): number => (((dayNumber(day) + 4) % 7) + 7) % 7
