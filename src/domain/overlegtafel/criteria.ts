import { z } from 'zod'
import type { Antwoord, Situatie } from '../routering/situatie'

/** One condition. `sleutel` is the path in the wegwijzer contract where that asks the same thing, else an own key. */
export type Criterium = {
  readonly soort: 'criterium'
  readonly sleutel: string
  readonly tekst: string
  readonly toelichting?: string | undefined
}

/** `alle`: every part must hold (and). `een`: at least one part must hold (or). */
export type CriteriaGroep = {
  readonly soort: 'alle' | 'een'
  readonly inleiding?: string | undefined
  readonly delen: readonly CriteriaNode[]
}

export type CriteriaNode = CriteriaGroep | Criterium

/** Answers under the keys of the criteria; what is absent is `onbekend`. */
export type CriteriaAntwoorden = Readonly<Record<string, Antwoord | undefined>>

const tekst = z.string().trim().min(1).max(500)

const criteriumSchema = z.strictObject({
  soort: z.literal('criterium'),
  sleutel: z.string().regex(/^[a-z]+\.[a-z][A-Za-z-]*$/),
  tekst,
  toelichting: tekst.optional(),
})

const groepSchema = z.strictObject({
  soort: z.enum(['alle', 'een']),
  inleiding: tekst.optional(),
  delen: z
    .array(z.lazy(() => nodeSchema))
    .min(1)
    .max(20),
})

const nodeSchema: z.ZodType<CriteriaNode> = z.union([criteriumSchema, groepSchema])

/** The tree of conditions of one table; every key occurs once, because an answer belongs to one condition. */
export const criteriaSchema = nodeSchema.refine(
  (node) => {
    const sleutels = criteriaVan(node).map((criterium) => criterium.sleutel)
    return new Set(sleutels).size === sleutels.length
  },
  { error: 'Elke sleutel mag één keer voorkomen.' },
)

/** All conditions of the tree, in reading order. */
export function criteriaVan(node: CriteriaNode): readonly Criterium[] {
  return node.soort === 'criterium' ? [node] : node.delen.flatMap(criteriaVan)
}

/**
 * Whether the tree holds, in three-valued logic: an answer that is missing is `onbekend`, and `onbekend` never counts as `nee`.
 * So `alle` is `nee` as soon as one part is, and `een` is `ja` as soon as one part is; otherwise what is unknown stays unknown.
 */
export function toetsCriteria(node: CriteriaNode, antwoorden: CriteriaAntwoorden): Antwoord {
  if (node.soort === 'criterium') return antwoorden[node.sleutel] ?? 'onbekend'
  const oordelen = node.delen.map((deel) => toetsCriteria(deel, antwoorden))
  const [beslissend, anders] = node.soort === 'alle' ? (['nee', 'ja'] as const) : (['ja', 'nee'] as const)
  if (oordelen.includes(beslissend)) return beslissend
  return oordelen.includes('onbekend') ? 'onbekend' : anders
}

const groepen = ['hoogcomplex', 'veiligheid', 'regiotafel'] as const
const keuzes = ['vraag', 'geprobeerd', 'verblijf', 'plotseling'] as const

type CriteriaSituatie = Pick<Situatie, (typeof groepen)[number] | (typeof keuzes)[number]>

/**
 * The answers of the wegwijzer under the keys of the criteria, so that the intake never asks them again. A chosen option is `ja`
 * (`vraag.advies`); an option that was not chosen stays absent, because that is not the same as `nee`.
 */
export function antwoordenUit(situatie: CriteriaSituatie): CriteriaAntwoorden {
  const gegeven = groepen.flatMap((groep) =>
    Object.entries(situatie[groep] ?? {}).map(([veld, antwoord]) => [`${groep}.${veld}`, antwoord] as const),
  )
  const gekozen = keuzes.flatMap((veld) =>
    [situatie[veld] ?? []].flat().map((waarde) => [`${veld}.${waarde}`, 'ja'] as const),
  )
  return Object.fromEntries([...gegeven, ...gekozen])
}
