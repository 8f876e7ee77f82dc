import { isTeLaat } from '../termijn/termijn'

/** One thing that waits for the person who looks: what to do, about what, and before when. */
export type Wachtend = {
  readonly key: string
  /** The act, as a verb: "Geef antwoord aan de tafel". */
  readonly wat: string
  /** Which one: a reference, a table, a gemeente. Never casus content. */
  readonly waarover: string
  readonly href: string
  readonly sinds: Date
  /** null when no term runs. */
  readonly uiterlijk: Date | null
  /** Somebody pressed the rode knop: before everything else. */
  readonly voorrang?: boolean
}

/** What was asked with urgency first, then what is overdue, then what has a term, then what waits longest. */
export const opVolgorde = (wachtend: readonly Wachtend[]): readonly Wachtend[] =>
  [...wachtend].sort(
    (a, b) =>
      Number(b.voorrang ?? false) - Number(a.voorrang ?? false) ||
      termOf(a) - termOf(b) ||
      a.sinds.getTime() - b.sinds.getTime(),
  )

/** How many are overdue; what has no term never is. */
export const hoeveelTeLaat = (wachtend: readonly Wachtend[], nu: Date): number =>
  wachtend.filter(({ uiterlijk }) => uiterlijk !== null && isTeLaat(uiterlijk, nu)).length

const termOf = ({ uiterlijk }: Wachtend): number => uiterlijk?.getTime() ?? Number.MAX_SAFE_INTEGER
