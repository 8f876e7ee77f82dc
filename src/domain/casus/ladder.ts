import { isEinde, type Status } from '../aanmelding/status'
import type { Situatie } from '../routering/situatie'
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

/**
 * The marks for the ladder; where nothing runs, the casus is with the gemeente.
 * @param eerder what the wegwijzer heard about tables before, also from before the portal
 */
export function ladderplekken(
  aanmeldingen: readonly AanmeldingOpLadder[],
  eerder: Situatie['eerder'] = [],
): Ladderplekken {
  const perTrede = new Map<0 | Trede, Plek>()
  const perTafel = new Map<string, Plek>()
  for (const { tafel, plek } of [...eerder.map(vanAntwoord), ...aanmeldingen.flatMap(vanAanmelding)]) {
    const trede = findTafel(tafel)?.trede
    if (trede === undefined) continue
    if (perTafel.get(tafel) !== 'nu') perTafel.set(tafel, plek)
    if (perTrede.get(trede) !== 'nu') perTrede.set(trede, plek)
  }
  perTrede.set(0, [...perTafel.values()].includes('nu') ? 'geweest' : 'nu')
  return { perTrede, perTafel }
}

type Bezoek = { readonly tafel: string; readonly plek: Plek }

const vanAanmelding = ({ tafel, status }: AanmeldingOpLadder): Bezoek[] =>
  nietGeweest.includes(status) ? [] : [{ tafel, plek: isEinde(status) ? 'geweest' : 'nu' }]

const vanAntwoord = ({ tafel, uitkomst }: NonNullable<Situatie['eerder']>[number]): Bezoek => ({
  tafel,
  plek: uitkomst === 'loopt' ? 'nu' : 'geweest',
})
