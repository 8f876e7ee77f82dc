import { isTeLaat, plusUren, plusWerkdagen } from '../termijn/termijn'
import { type Handeling, type Overgang, overgangen } from './overgangen'
import { isEinde } from './status'

/** What a table says about its terms; `reactietermijn` null: waiting is no option there. */
export type Tafeltermijn = {
  readonly reactietermijn: { readonly werkdagen: number } | null
  readonly termijnen: { readonly reactieUren: readonly { readonly uren: number }[] }
}

/** Without any term of the table the portal still asks for news after this many working days. */
const vangnetWerkdagen = 5

/** After the meeting there is one working day to write down what was discussed. */
const naOverlegWerkdagen = 1

/**
 * Before when the next step must be done, so that nobody waits in silence.
 * @param huidig the date that stood before the act, kept by acts that change no status
 * @param moment the meeting, for `agendeer` and `stuurDoor`; the new date, for `verzetTermijn`
 * @returns null when the table is done
 */
export function uiterlijkNa(
  handeling: Handeling,
  tafel: Tafeltermijn,
  nu: Date,
  { huidig, moment }: { huidig: Date | null; moment?: Date | undefined },
): Date | null {
  const overgang: Overgang = overgangen[handeling]
  if (handeling === 'verzetTermijn') return moment ?? huidig
  if (overgang.naar === null) return huidig
  if (isEinde(overgang.naar)) return null
  if (overgang.naar === 'geagendeerd' && moment) return plusWerkdagen(moment, naOverlegWerkdagen)
  const uren = tafel.termijnen.reactieUren.map((reactie) => reactie.uren)
  if (overgang.naar === 'doorgestuurd' && uren.length > 0) return plusUren(nu, Math.max(...uren))
  // What goes to a meeting outside the portal gets its answer after that meeting.
  const vanaf = overgang.naar === 'doorgestuurd' && moment ? moment : nu
  return plusWerkdagen(vanaf, tafel.reactietermijn?.werkdagen ?? vangnetWerkdagen)
}

/** Acts of the applicant are no answer to anybody's term. */
const zonderOordeel: ReadonlySet<Handeling> = new Set(['vulAan', 'trekIn'])

/**
 * Whether an act that answers a running term came in time: what the figure "terugmeldingen op tijd" counts.
 * @param uiterlijk the term as it stood before the act
 * @returns null for an act that answers no term
 */
export function opTijd(handeling: Handeling, uiterlijk: Date | null, nu: Date): boolean | null {
  const overgang: Overgang = overgangen[handeling]
  const antwoordt = overgang.naar !== null || handeling === 'verzetTermijn'
  if (uiterlijk === null || !antwoordt || zonderOordeel.has(handeling)) return null
  return !isTeLaat(uiterlijk, nu)
}
