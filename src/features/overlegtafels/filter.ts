import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import type { Filter } from './schema'

/** The tables a filter leaves. Only trede and spoor take tables away: all tables serve every gemeente, and a rol only changes how one applies. */
export const gefilterd = (
  tafels: readonly Overlegtafel[],
  { trede, spoor }: Filter,
): readonly Overlegtafel[] =>
  tafels.filter(
    (tafel) =>
      (trede === undefined || tafel.trede === trede) && (spoor === undefined || tafel.spoor === spoor),
  )
