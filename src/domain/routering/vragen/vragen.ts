import { hoogcomplexCriteria, regiotafelCriteria, type VeiligheidCriterium } from '../situatie'
import { hoogcomplex } from './hoogcomplex'
import { regiotafel } from './regiotafel'
import { akkoordInwoner, clientondersteuner } from './samen'
import { veiligheid } from './veiligheid'
import { type Vraag, type VraagId, weetNietLabel } from './vraag'
import { eerder, geprobeerd, lokaal, vraag } from './wat'
import { directGevaar, gemeente, leeftijd, rol } from './wie'
import { hulp, plotseling, problematiek, verblijf } from './zorg'

/** In this order a "nee" makes the most other questions needless. */
const veiligheidVolgorde = [
  'gevaarVoorAnderen',
  'ernstigePsychiatrieVerslavingOfLvb',
  'gebiedsgebonden',
  'meerdereLeefgebiedenMetOverlast',
  'impactOpOmgeving',
  'ketensSamenNodig',
] as const satisfies readonly VeiligheidCriterium[]

/**
 * Every question of the wegwijzer in the order in which people are asked: danger first, then who you are, what it is about, what was
 * done, and only then the criteria of single tables. Earlier tables come before those criteria, because they decide which matter.
 */
export const vragen: readonly Vraag[] = [
  directGevaar,
  rol,
  gemeente,
  leeftijd,
  vraag,
  lokaal,
  geprobeerd,
  eerder,
  plotseling,
  hulp,
  verblijf,
  problematiek,
  ...veiligheidVolgorde.map((criterium) => veiligheid[criterium]),
  ...hoogcomplexCriteria.map((criterium) => hoogcomplex[criterium]),
  ...regiotafelCriteria.map((criterium) => regiotafel[criterium]),
  akkoordInwoner,
  clientondersteuner,
]

const byId: ReadonlyMap<string, Vraag> = new Map(vragen.map((vraag) => [vraag.id, vraag]))

/** The question with this id; undefined when the text is not the id of a question. */
export const findVraag = (id: string): Vraag | undefined => byId.get(id)

export const isVraagId = (id: string): id is VraagId => byId.has(id)

/** What a person reads for this value of an answer. */
export function antwoordLabel(vraag: Vraag, waarde: string): string {
  if (waarde === vraag.weetNiet) return weetNietLabel
  return vraag.opties.find((optie) => optie.waarde === waarde)?.label ?? waarde
}
