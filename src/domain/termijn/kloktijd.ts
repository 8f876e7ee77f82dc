import { type Kalenderdag, kalenderdag, moment } from './kalender'

const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/
const shown = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** Is this a time of day as people type it: "10.00", "9:30"? */
export const isTijd = (tijd: string): boolean => clock.test(tijd.trim())

/** The moment at which a clock in Twente shows this time ("10.00", "9:30") on this day (2026-11-30); undefined when it is no time. */
export function momentVan(datum: string, tijd: string): Date | undefined {
  const day = dayOf(datum)
  const [, hour, minute] = clock.exec(tijd.trim()) ?? []
  if (!day || hour === undefined || minute === undefined) return undefined
  return moment(day, Number(hour) + Number(minute) / 60)
}

function dayOf(datum: string): Kalenderdag | undefined {
  const [jaar, maand, dag] = datum.split('-').map(Number)
  return jaar && maand && dag ? { jaar, maand, dag } : undefined
}

/** The day of a moment in Twente, as a date field holds it: 2026-11-30. */
export function datumVan(van: Date): string {
  const { jaar, maand, dag } = kalenderdag(van)
  return [jaar, String(maand).padStart(2, '0'), String(dag).padStart(2, '0')].join('-')
}

/** What a clock in Twente shows: "09.30". */
export const tijdVan = (van: Date): string => shown.format(van).replace(':', '.')
