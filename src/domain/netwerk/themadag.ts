import { momentVan } from '../termijn/kloktijd'
import { type ThemabijeenkomstInhoud, themabijeenkomstInhoudSchema } from './inhoud'

/** When it begins and ends; both times stand in the content, which was read by its schema. */
export function momentenVan({ datum, van, tot }: Pick<ThemabijeenkomstInhoud, 'datum' | 'van' | 'tot'>): {
  readonly start: Date
  readonly eind: Date
} {
  const [start, eind] = [momentVan(datum, van), momentVan(datum, tot)]
  if (!start || !eind) throw new Error('geen tijd')
  return { start, eind }
}

type Dag = { readonly inhoud: ThemabijeenkomstInhoud }

/** Those to come, the first one first, and those that are over, the last one first. */
export function opDatum<T extends Dag>(
  dagen: readonly T[],
  nu: Date,
): { komend: readonly T[]; voorbij: readonly T[] } {
  const begin = ({ inhoud }: T) => momentenVan(inhoud).start.getTime()
  const opVolgorde = dagen.toSorted((een, ander) => begin(een) - begin(ander))
  const isVoorbij = ({ inhoud }: T) => momentenVan(inhoud).eind < nu
  return {
    komend: opVolgorde.filter((dag) => !isVoorbij(dag)),
    voorbij: opVolgorde.filter(isVoorbij).reverse(),
  }
}

/** Whether everybody may see it, also without an account. */
export const isOpenbareThemadag = (inhoud: unknown): boolean =>
  themabijeenkomstInhoudSchema.safeParse(inhoud).data?.voorWie === 'iedereen'
