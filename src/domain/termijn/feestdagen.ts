import { dayNumber, fromDayNumber, type Kalenderdag, weekday } from './kalender'

/** Days after Easter Sunday: tweede paasdag, Hemelvaartsdag, tweede pinksterdag. */
const afterEaster = [1, 39, 50]

/** Is this a day in the Netherlands on which offices are closed, apart from weekends? Bevrijdingsdag counts once in five years. */
export function isFeestdag(day: Kalenderdag): boolean {
  return fixed(day) || afterEaster.includes(dayNumber(day) - dayNumber(eersteDagVanPasen(day.jaar)))
}

function fixed({ jaar, maand, dag }: Kalenderdag): boolean {
  if (maand === 1) return dag === 1
  if (maand === 12) return dag === 25 || dag === 26
  if (maand === 5) return dag === 5 && jaar % 5 === 0
  const koningsdag = weekday({ jaar, maand: 4, dag: 27 }) === 0 ? 26 : 27
  return maand === 4 && dag === koningsdag
}

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
export function eersteDagVanPasen(jaar: number): Kalenderdag {
  const golden = jaar % 19
  const century = Math.floor(jaar / 100)
  const year = jaar % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(year / 4) - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const march22 = dayNumber({ jaar, maand: 3, dag: 22 })
  return fromDayNumber(march22 + epact + toSunday - 7 * late)
}
