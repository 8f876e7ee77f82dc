import { countLimit } from './limits'
import type { Overview } from './overview'
import { type Standfilter, statussenVan } from './schema'

export type Aantal = { readonly getal: number; readonly woorden: string }

/** How many there are for this choice; more than a thousand is not counted further. */
export function countOf(aantallen: NonNullable<Overview['aantallen']>, stand: Standfilter): Aantal {
  const getal = statussenVan(stand).reduce((sum, status) => sum + (aantallen[status] ?? 0), 0)
  return { getal, woorden: getal > countLimit ? 'meer dan 1.000' : getal.toLocaleString('nl-NL') }
}
