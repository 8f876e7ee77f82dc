import { z } from 'zod'
import { type CriteriaNode, criteriaSchema, criteriaVan } from '../overlegtafel/criteria'
import type { RegelCode } from '../routering/routeadvies'
import { hoogcomplexCriteria, regiotafelCriteria } from '../routering/situatie'
import { gewijzigdeSleutels } from './criteriaVelden'

const alle = (groep: string, velden: readonly string[], regels: readonly RegelCode[]) =>
  velden.map((veld) => [`${groep}.${veld}`, regels] as const)

/**
 * Which routing rules read the answer to a criterion. The rules are code: another text on the page does not change them, so whoever
 * changes such a text has to ask for a new version of the rules. The test reads the rules and compares.
 */
const gebruik: ReadonlyMap<string, readonly RegelCode[]> = new Map([
  ...alle('veiligheid', ['gevaarVoorAnderen', 'ernstigePsychiatrieVerslavingOfLvb'], ['R6']),
  ...alle(
    'veiligheid',
    ['gebiedsgebonden', 'meerdereLeefgebiedenMetOverlast', 'impactOpOmgeving', 'ketensSamenNodig'],
    ['R7'],
  ),
  ...alle('hoogcomplex', hoogcomplexCriteria, ['R8']),
  ...alle('regiotafel', regiotafelCriteria, ['R9']),
  ...alle('plotseling', ['gezondheid', 'zorg-weggevallen'], ['R4']),
  ...alle('verblijf', ['instelling'], ['R9']),
  ...alle('vraag', ['advies', 'wachttijd', 'geen-passende-plek'], ['R10']),
  ...alle('geprobeerd', ['zorgbemiddeling'], ['R8']),
])

/** The rule that decides about the table by this criterion; none for a criterion that only stands on the page. */
export const regelsBij = (sleutel: string): readonly RegelCode[] => gebruik.get(sleutel) ?? []

/**
 * The rules that have to be looked at when the criteria change from the one tree to the other. A condition that comes or goes changes
 * what the others mean together, so then every rule of the tree counts.
 */
export function geraakteRegels(oud: CriteriaNode, nieuw: CriteriaNode): readonly RegelCode[] {
  const gewijzigd = gewijzigdeSleutels(oud, nieuw)
  const [was, wordt] = [sleutelsVan(oud), sleutelsVan(nieuw)]
  const erbijOfEraf = gewijzigd.some((sleutel) => !was.includes(sleutel) || !wordt.includes(sleutel))
  return [...new Set((erbijOfEraf ? [...was, ...wordt] : gewijzigd).flatMap(regelsBij))].sort()
}

/** Conditions that were changed under the rule set in use: as the rules count with them, and as they are public. */
const gewijzigdSchema = z.object({
  soort: z.string(),
  sleutel: z.string(),
  gevolgd: criteriaSchema,
  nu: criteriaSchema,
})

export type Achter = {
  readonly soort: string
  readonly sleutel: string
  /** The conditions that the rules still count with. */
  readonly gevolgd: CriteriaNode
  readonly regels: readonly RegelCode[]
}

/** The texts that the rules do not follow yet, from the rows of the database; what was put back is followed again. */
export const leesAchter = (rijen: unknown): readonly Achter[] =>
  gewijzigdSchema
    .array()
    .parse(rijen)
    .map(({ soort, sleutel, gevolgd, nu }) => ({
      soort,
      sleutel,
      gevolgd,
      regels: geraakteRegels(gevolgd, nu),
    }))
    .filter(({ regels }) => regels.length > 0)

const sleutelsVan = (node: CriteriaNode): readonly string[] => criteriaVan(node).map(({ sleutel }) => sleutel)
