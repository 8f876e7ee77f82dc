import { type Kalenderdag, kalenderdag } from '../termijn/kalender'

/** A text is looked at every half year. */
const maanden = 6

/** Whether a text was not looked at for half a year, or never. */
export const isVerouderd = (laatstGecontroleerd: string | null, nu: Date): boolean =>
  laatstGecontroleerd === null || laatstGecontroleerd < grens(kalenderdag(nu))

/** Whether readers should know: it was right once, and nobody looked for half a year. Never looked at says so by itself. */
export const isTeLangNietGecontroleerd = (laatstGecontroleerd: string | null, nu: Date): boolean =>
  laatstGecontroleerd !== null && isVerouderd(laatstGecontroleerd, nu)

/** The same day half a year ago; the 31st of August goes back to the 31st of "February", which every real day of February is before. */
function grens({ jaar, maand, dag }: Kalenderdag): string {
  const terug =
    maand > maanden ? { jaar, maand: maand - maanden } : { jaar: jaar - 1, maand: maand + 12 - maanden }
  return `${terug.jaar}-${String(terug.maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}
