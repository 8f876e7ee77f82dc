import { dayNumber, kalenderdag } from '../termijn/kalender'

/** An agreement stays open until somebody says what came of it. */
export const afspraakStatussen = ['open', 'gedaan', 'vervallen'] as const

export type AfspraakStatus = (typeof afspraakStatussen)[number]

type Termijn = { readonly status: AfspraakStatus; readonly uiterlijk: Date }

/** Calendar days until the agreement has to be done; negative when the day has passed. `uiterlijk` is a day, kept as midnight UTC. */
export const dagenTot = ({ uiterlijk }: Pick<Termijn, 'uiterlijk'>, nu: Date): number =>
  Math.round(uiterlijk.getTime() / 86_400_000) - dayNumber(kalenderdag(nu))

/** Too late from the day after: on the day itself it can still be done. */
export const isAfspraakTeLaat = (afspraak: Termijn, nu: Date): boolean =>
  afspraak.status === 'open' && dagenTot(afspraak, nu) < 0
