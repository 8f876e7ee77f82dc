import { dayNumberAt, kalenderdag } from './kalender'
import { isTeLaat } from './termijn'

const date = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long' })

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)

const calendarDays = (from: Date, to: Date): number => dayNumberAt(to) - dayNumberAt(from)

/** How far away a term is, in calendar days: "nog 3 dagen", "vandaag", "sinds vandaag te laat", "2 dagen te laat". */
export function verschilInWoorden(uiterlijk: Date, nu: Date): string {
  const left = calendarDays(nu, uiterlijk)
  if (left > 0) return `nog ${days(left)}`
  if (left < 0) return `${days(-left)} te laat`
  return isTeLaat(uiterlijk, nu) ? 'sinds vandaag te laat' : 'vandaag'
}

/** Since when: "sinds vandaag", "sinds gisteren", "sinds 17 november", with the year when it is another year. */
export function sindsInWoorden(sinds: Date, nu: Date): string {
  const ago = calendarDays(sinds, nu)
  if (ago <= 0) return 'sinds vandaag'
  if (ago === 1) return 'sinds gisteren'
  const { jaar } = kalenderdag(sinds)
  return `sinds ${date.format(sinds)}${jaar === kalenderdag(nu).jaar ? '' : ` ${jaar}`}`
}
