import { dagInCijfers } from '../termijn/dagbericht'
import { kalenderdag } from '../termijn/kalender'

/** How often a promised answer came in time. Counts are null outside the ZVH; a share is null when there is nothing to divide. */
export type Terugmeldcijfer = {
  readonly opTijd: number | null
  readonly teLaat: number | null
  readonly percentage: number | null
}

/** The figure in words: "ongeveer 85%", and for the ZVH with the counts behind it. Outside the ZVH nothing below ten is told, also not none. */
export function cijferInWoorden(cijfer: Terugmeldcijfer | undefined): string {
  if (!cijfer) return 'minder dan 10, dus geen cijfer'
  const { opTijd, teLaat, percentage } = cijfer
  if (opTijd === null || teLaat === null) return `ongeveer ${percentage}%`
  return percentage === null ? 'nog geen cijfer' : `${percentage}% (${opTijd} van de ${opTijd + teLaat})`
}

/** The figure looks back over twelve months: the first day of the first of them. */
export function cijferVanaf(nu: Date): string {
  const { jaar, maand } = kalenderdag(nu)
  return dagInCijfers(
    maand === 12 ? { jaar, maand: 1, dag: 1 } : { jaar: jaar - 1, maand: maand + 1, dag: 1 },
  )
}
