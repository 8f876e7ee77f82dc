import { pastBijVraag } from './handelen'
import type { Handeling } from './overgangen'

type Gang = {
  readonly ingediendOp: Date | null
  readonly doorgestuurdOp: Date | null
  readonly uitlegGevraagdOp: Date | null
}

/** Who answers "niet duidelijk": the table that the aanmelding reached, otherwise the procesmanager gemeente who refused it. */
export const uitlegBij = ({ ingediendOp, doorgestuurdOp }: Omit<Gang, 'uitlegGevraagdOp'>) =>
  ingediendOp !== null || doorgestuurdOp !== null ? 'tafel' : 'procesmanager'

/** Whether this act fits the question for an explanation that is open, or not open, now. */
export function kanNuUitleg(handeling: Handeling, gang: Gang): boolean {
  if (!pastBijVraag(handeling, gang.uitlegGevraagdOp !== null)) return false
  if (handeling === 'geefUitleg') return uitlegBij(gang) === 'tafel'
  return handeling !== 'lichtToe' || uitlegBij(gang) === 'procesmanager'
}

/** Since when the applicant waits for an explanation, after this act; withdrawing takes the question back. */
export function uitlegGevraagdNa(handeling: Handeling, huidig: Date | null, nu: Date): Date | null {
  if (handeling === 'vraagUitleg') return nu
  return handeling === 'geefUitleg' || handeling === 'lichtToe' || handeling === 'trekIn' ? null : huidig
}
