import { limitOf } from './limits'
import type { Overview } from './overview'
import { type Standfilter, statussenVan } from './schema'

export type Aantal = { readonly getal: number; readonly woorden: string }

/** How many there are for this choice, while `gevraagd` is shown; what was not counted to its end is said as "meer dan". */
export function countOf(
  aantallen: NonNullable<Overview['aantallen']>,
  stand: Standfilter,
  gevraagd: Standfilter,
): Aantal {
  let getal = 0
  let more = false
  for (const status of statussenVan(stand)) {
    const aantal = aantallen[status] ?? 0
    const limit = limitOf(status, gevraagd)
    getal += Math.min(aantal, limit)
    more ||= aantal > limit
  }
  const rounded = more ? Math.floor(getal / 100) * 100 : getal
  return { getal, woorden: `${more ? 'meer dan ' : ''}${rounded.toLocaleString('nl-NL')}` }
}
