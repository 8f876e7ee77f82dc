import type { OverlegtafelInhoud } from './inhoud'

/** A term in hours, and for whom it holds. */
export type Uurtermijn = OverlegtafelInhoud['termijnen']['reactieUren'][number]

/** The terms of a table as who leads it keeps them; null where nothing is agreed. */
export type Tafeltermijnen = {
  /** Null where waiting is no option: there one calls, and that is not for this form to change. */
  readonly werkdagen: number | null
  /** The ZVH confirms the first reaction, or takes that back; undefined leaves it. */
  readonly bevestigd: boolean | undefined
  readonly indienenVoorafDagen: number | null
  readonly frequentieDagen: number | null
  readonly reactieUren: readonly Uurtermijn[]
  readonly ritme: string | null
  readonly termijn: string | null
}

/** The content with these terms. A number of days that nobody confirmed before is a proposal again. */
export function metTermijnen(inhoud: OverlegtafelInhoud, nieuw: Tafeltermijnen): OverlegtafelInhoud {
  const { werkdagen, bevestigd, reactieUren, indienenVoorafDagen, frequentieDagen, ritme, termijn } = nieuw
  return {
    ...inhoud,
    ritme,
    termijn,
    termijnen: { indienenVoorafDagen, frequentieDagen, reactieUren: [...reactieUren] },
    reactietermijn: inhoud.reactietermijn && {
      werkdagen: werkdagen ?? inhoud.reactietermijn.werkdagen,
      zekerheid: zekerheidNa(inhoud.reactietermijn, werkdagen, bevestigd),
    },
  }
}

type Reactietermijn = NonNullable<OverlegtafelInhoud['reactietermijn']>

function zekerheidNa(
  huidig: Reactietermijn,
  werkdagen: number | null,
  bevestigd: boolean | undefined,
): Reactietermijn['zekerheid'] {
  if (bevestigd !== undefined) return bevestigd ? 'bevestigd' : 'afgeleid'
  return werkdagen === null || werkdagen === huidig.werkdagen ? huidig.zekerheid : 'afgeleid'
}
