import { isEinde, type Status } from '../aanmelding/status'
import { findTafel, type Trede } from '../routering/tafels'

/** Where a casus has been, and where it is. 0 is the basis: the gemeente. */
export type Plek = 'geweest' | 'nu'
export type Ladderplekken = {
  readonly perTrede: ReadonlyMap<0 | Trede, Plek>
  readonly perTafel: ReadonlyMap<string, Plek>
}

type AanmeldingOpLadder = { readonly tafel: string; readonly status: Status }

/** Not at the table yet, or never to be: these leave no mark. */
const nietGeweest: readonly Status[] = ['concept', 'wacht-op-akkoord', 'ingetrokken']

/** The marks for the ladder; where nothing runs, the casus is with the gemeente. */
export function ladderplekken(aanmeldingen: readonly AanmeldingOpLadder[]): Ladderplekken {
  const perTrede = new Map<0 | Trede, Plek>()
  const perTafel = new Map<string, Plek>()
  for (const { tafel, status } of aanmeldingen) {
    const trede = findTafel(tafel)?.trede
    if (trede === undefined || nietGeweest.includes(status)) continue
    const plek = isEinde(status) ? 'geweest' : 'nu'
    if (perTafel.get(tafel) !== 'nu') perTafel.set(tafel, plek)
    if (perTrede.get(trede) !== 'nu') perTrede.set(trede, plek)
  }
  perTrede.set(0, [...perTafel.values()].includes('nu') ? 'geweest' : 'nu')
  return { perTrede, perTafel }
}
