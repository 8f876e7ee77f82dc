import type { Actor } from '../access/actor'
import { type Soort, soortVan } from './soorten'

type Redacteur = Pick<Actor, 'rol' | 'tafels' | 'gemeenteCode'> & {
  readonly organisatie: { readonly soort: string }
}

/** The texts that somebody edits: all of a kind, or these keys. The function `redigeert` in the database says the same. */
export function bereik(
  { rol, organisatie, tafels, gemeenteCode }: Redacteur,
  soort: Soort,
): 'alle' | readonly string[] {
  if (rol === 'zvh' || (rol === 'redacteur' && organisatie.soort === 'zvh')) return 'alle'
  if (rol === 'beheerder') return soort === 'gemeente' || soort === 'ondersteuner' ? 'alle' : []
  const tafel = rol === 'tafelcoordinator' || rol === 'redacteur'
  if (soort === 'overlegtafel' && tafel) return tafels
  const gemeente = rol === 'procesmanager' || rol === 'redacteur'
  return soort === 'gemeente' && gemeente && gemeenteCode !== null ? [gemeenteCode] : []
}

/** Adds and removes texts of this kind: whoever edits all of them. */
export const magToevoegen = (actor: Redacteur, soort: Soort): boolean =>
  soortVan(soort).toevoegbaar && bereik(actor, soort) === 'alle'
