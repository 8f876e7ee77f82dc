import { ok, type Result, refused } from '../result'
import type { OverlegStatus } from './overleg'

/** What an invited person can say. */
export const antwoorden = ['komt', 'vervanger', 'komt-niet'] as const

export type Antwoord = (typeof antwoorden)[number]

export const antwoordNamen: Record<Antwoord, string> = {
  komt: 'Ja, ik kom',
  vervanger: 'Ik stuur een vervanger',
  'komt-niet': 'Nee, ik kom niet',
}

/** The same for who organises. */
export const antwoordStand: Record<Antwoord, string> = {
  komt: 'komt',
  vervanger: 'stuurt een vervanger',
  'komt-niet': 'komt niet',
}

/** Who was there, as noted on the day. */
export const aanwezigheden = ['ja', 'vervanger', 'nee'] as const

export type Aanwezigheid = (typeof aanwezigheden)[number]

export const aanwezigheidNamen: Record<Aanwezigheid, string> = {
  ja: 'Was er',
  vervanger: 'Een vervanger was er',
  nee: 'Was er niet',
}

/** One invitation as its link sees it. */
export type Uitnodiging = {
  readonly status: OverlegStatus
  readonly moment: Date | null
  /** The volgnummer of the overleg now, and of the link. */
  readonly volgnummer: number
  readonly linkVolgnummer: number
  readonly vervallen: boolean
  /** Not any more when the invitation was taken back because the aanmelding ended. */
  readonly uitgenodigd: boolean
  readonly antwoordVolgnummer: number | null
}

export type UitnodigingReden =
  | 'afgezegd'
  | 'niet-meer-uitgenodigd'
  | 'vervangen'
  | 'voorbij'
  | 'al-beantwoord'

/** Whether this link can still be answered, and if not why. One answer per invitation: after that the ZVH changes it. */
export function kanAntwoorden(uitnodiging: Uitnodiging, nu: Date): Result<null, UitnodigingReden> {
  const { status, moment, vervallen, uitgenodigd } = uitnodiging
  if (vervallen) return refused('niet-meer-uitgenodigd')
  if (status === 'gehouden' || (status === 'uitgenodigd' && moment && moment <= nu)) return refused('voorbij')
  if (status !== 'uitgenodigd' || !uitgenodigd) return refused('afgezegd')
  if (uitnodiging.linkVolgnummer !== uitnodiging.volgnummer) return refused('vervangen')
  if (uitnodiging.antwoordVolgnummer === uitnodiging.volgnummer) return refused('al-beantwoord')
  return ok(null)
}

type Antwoordstand = { readonly antwoord: Antwoord | null; readonly antwoordVolgnummer: number | null }

/** The answer to the invitation as it is now: after a change of date an earlier answer no longer counts. */
export const huidigAntwoord = (
  { antwoord, antwoordVolgnummer }: Antwoordstand,
  volgnummer: number,
): Antwoord | null => (antwoordVolgnummer === volgnummer ? antwoord : null)
