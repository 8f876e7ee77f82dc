import { antwoordOp } from '@/domain/routering/antwoorden'
import type { Situatie } from '@/domain/routering/situatie'
import { type TafelsVraag, type Vraag, weetNietLabel } from '@/domain/routering/vragen/vraag'
import { type Antwoorden, keuzesVan, veldenVan, weetNietGepost } from './antwoordvelden'

/** What was answered, in the words the person saw; empty when the question was not put. */
export function antwoordtekst(vraag: Vraag, antwoorden: Antwoorden): readonly string[] {
  // Put, and nothing in the situatie: the contract may have another word for it, the person said "weet ik niet".
  if (antwoordOp(antwoorden.situatie, vraag.id) === undefined && antwoorden.gesteld.has(vraag.id))
    return [keuzesVan(vraag).find(({ waarde }) => waarde === weetNietGepost)?.label ?? weetNietLabel]
  if (vraag.soort === 'tafels') return tafelteksten(vraag, antwoorden.situatie.eerder)
  return veldenVan(vraag, antwoorden).map(([, waarde]) => labelVan(keuzesVan(vraag), waarde))
}

/** Answered, or put and left at "weet ik niet". */
export const isBeantwoord = ({ id }: Vraag, { situatie, gesteld }: Antwoorden): boolean =>
  antwoordOp(situatie, id) !== undefined || gesteld.has(id)

function tafelteksten(vraag: TafelsVraag, eerder: Situatie['eerder']): readonly string[] {
  if (eerder === undefined) return []
  if (eerder.length === 0) return ['Aan geen enkele tafel besproken']
  return eerder.map(
    ({ tafel, uitkomst }) => `${labelVan(vraag.tafels, tafel)}: ${labelVan(vraag.opties, uitkomst)}`,
  )
}

const labelVan = (opties: Vraag['opties'], waarde: string): string =>
  opties.find((optie) => optie.waarde === waarde)?.label ?? waarde
