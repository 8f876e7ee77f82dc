import { dayNumberAt, fromDayNumber, moment } from '../termijn/kalender'
import { isWerkdag } from '../termijn/termijn'

const sluitingsuur = 17

/**
 * The last moment to hand in for a meeting: 17:00 on the day so many days before it. When offices are closed that day, on the
 * last working day before, so that nobody has to hand in on a holiday.
 */
export function inleverenVoor(start: Date, dagenVooraf: number): Date {
  let nummer = dayNumberAt(start) - dagenVooraf
  while (!isWerkdag(fromDayNumber(nummer))) nummer--
  return moment(fromDayNumber(nummer), sluitingsuur)
}

type Overleg = { readonly start: Date; readonly inleverenVoor: Date | null }

const haalbaarTot = ({ start, inleverenVoor: uiterste }: Overleg): Date => uiterste ?? start

/** The first meeting for which one can still hand in; exactly on time is on time. The list is in order of time. */
export const eersteHaalbare = <B extends Overleg>(bijeenkomsten: readonly B[], nu: Date): B | undefined =>
  bijeenkomsten.find((bijeenkomst) => nu <= haalbaarTot(bijeenkomst))

/** Meetings to come for which it is too late to hand in. */
export const gemist = <B extends Overleg>(bijeenkomsten: readonly B[], nu: Date): B[] =>
  bijeenkomsten.filter((bijeenkomst) => nu > haalbaarTot(bijeenkomst) && nu < bijeenkomst.start)
