import { type Kalenderdag, moment } from '@/domain/termijn/kalender'

const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/

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
