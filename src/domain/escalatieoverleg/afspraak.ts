import { dayNumberAt } from '../termijn/kalender'

/** An agreement stays open until somebody says what came of it. */
export const afspraakStatussen = ['open', 'gedaan', 'vervallen'] as const

export type AfspraakStatus = (typeof afspraakStatussen)[number]

type Termijn = { readonly status: AfspraakStatus; readonly uiterlijk: Date }

/** Calendar days until the agreement has to be done; negative when the day has passed. `uiterlijk` is a day, kept as midnight UTC. */
export const dagenTot = ({ uiterlijk }: Pick<Termijn, 'uiterlijk'>, nu: Date): number =>
  Math.round(uiterlijk.getTime() / 86_400_000) - dayNumberAt(nu)

/** Too late from the day after: on the day itself it can still be done. */
export const isAfspraakTeLaat = (afspraak: Termijn, nu: Date): boolean =>
  afspraak.status === 'open' && dagenTot(afspraak, nu) < 0

/** How long before the day somebody without an account is reminded (days). */
const dagenVooraf = 3

/** Which reminder an open agreement is due for: one some days before, one when its day has passed. */
export function afspraakMerk(afspraak: Termijn, nu: Date): 'nadert' | 'voorbij' | null {
  if (afspraak.status !== 'open') return null
  const dagen = dagenTot(afspraak, nu)
  if (dagen < 0) return 'voorbij'
  return dagen <= dagenVooraf ? 'nadert' : null
}

const afspraken = (n: number): string => (n === 1 ? '1 afspraak' : `${n} afspraken`)

/** For the daily overview: numbers only. */
export const afsprakenTeLaat = (n: number): string =>
  `${afspraken(n)} uit een escalatieoverleg ${n === 1 ? 'is' : 'zijn'} niet op tijd klaar.`

/** The same, of those that are due within three days. */
export const afsprakenBijna = (n: number): string =>
  `${afspraken(n)} uit een escalatieoverleg ${n === 1 ? 'moet' : 'moeten'} binnen drie dagen klaar zijn.`
