import { isFeestdag } from '../termijn/feestdagen'
import { dayNumberAt, fromDayNumber, kalenderdag } from '../termijn/kalender'
import { momentVan, tijdVan } from '../termijn/kloktijd'

const minuut = 60_000

/** The day of `van`, so many days further, at the same time on the clock: a change of the clock moves nobody's meeting. */
export function dagenVerder(van: Date, dagen: number): Date {
  const { jaar, maand, dag } = fromDayNumber(dayNumberAt(van) + dagen)
  const datum = [jaar, String(maand).padStart(2, '0'), String(dag).padStart(2, '0')].join('-')
  return momentVan(datum, tijdVan(van)) ?? van
}

export type Reeks = {
  readonly momenten: readonly Date[]
  /** Days of the rhythm on which offices are closed. */
  readonly overgeslagen: readonly Date[]
}

/** So many meetings from the first on, every so many weeks; what falls on a public holiday is left out, and said. */
export function reeksVanaf(eerste: Date, omDeWeken: number, aantal: number): Reeks {
  const dagen = Array.from({ length: aantal }, (_, index) => dagenVerder(eerste, index * 7 * omDeWeken))
  const isVrij = (moment: Date) => isFeestdag(kalenderdag(moment))
  return {
    momenten: dagen.filter((moment, index) => index === 0 || !isVrij(moment)),
    overgeslagen: dagen.filter((moment, index) => index > 0 && isVrij(moment)),
  }
}

/** When a meeting ends that lasts so many minutes. */
export const eindVan = (start: Date, duurMinuten: number): Date =>
  new Date(start.getTime() + duurMinuten * minuut)

/** How long a meeting lasts, in whole minutes. */
export const duurVan = ({ start, eind }: { readonly start: Date; readonly eind: Date }): number =>
  Math.round((eind.getTime() - start.getTime()) / minuut)

type Periode = { readonly start: Date; readonly eind: Date }

/** Whether two meetings want the same table at the same time; one that begins when the other ends does not. */
export const overlapt = (een: Periode, ander: Periode): boolean =>
  een.start < ander.eind && ander.start < een.eind
