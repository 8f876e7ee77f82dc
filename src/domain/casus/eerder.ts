import type { Uitkomst } from '../aanmelding/uitkomst'
import type { EerdereUitkomst, Situatie } from '../routering/situatie'
import type { TafelSlug } from '../routering/tafels'
import { loopt, type Plek } from './plek'

export type Eerder = NonNullable<Situatie['eerder']>[number]

/** What an uitkomst means for the next table. An advice only counts as solved as long as nobody says that it was not carried out. */
const betekenis: Record<Uitkomst, EerdereUitkomst> = {
  'passende-plek': 'opgelost',
  advies: 'opgelost',
  transfer: 'opgelost',
  opgeschaald: 'geen-oplossing',
  afgeschaald: 'opgelost',
  'geen-aanbod': 'geen-oplossing',
}

/** What a person may say instead: how it failed, or that an advice did. */
const verfijnbaar: Partial<Record<Uitkomst, readonly EerdereUitkomst[]>> = {
  advies: ['opgelost', 'geen-oplossing', 'niet-samen-uitgekomen', 'advies-niet-uitgevoerd'],
  opgeschaald: ['geen-oplossing', 'niet-samen-uitgekomen', 'advies-niet-uitgevoerd'],
  'geen-aanbod': ['geen-oplossing', 'niet-samen-uitgekomen'],
}

type Bekend = Pick<Plek, 'tafel' | 'status' | 'uitkomst'>

/** Which outcomes somebody may choose for this ended aanmelding; empty when the portal knows it for certain. */
export const keuzesBij = ({ uitkomst }: Bekend): readonly EerdereUitkomst[] =>
  (uitkomst && verfijnbaar[uitkomst]) || []

/**
 * The tables before, for the engine: what the portal itself knows, in the order in which it happened, and what somebody told about
 * other tables or about how it ended. A table that refused or an aanmelding that was withdrawn says nothing.
 */
export function eerderVan(plekken: readonly Bekend[], gezegd: Situatie['eerder'] = []): readonly Eerder[] {
  const perTafel = new Map<TafelSlug, Eerder>(gezegd.map((eerder) => [eerder.tafel, eerder]))
  for (const plek of plekken) {
    const uitkomst = uitkomstVan(plek, perTafel.get(plek.tafel)?.uitkomst)
    if (uitkomst) perTafel.set(plek.tafel, { tafel: plek.tafel, uitkomst })
  }
  return [...perTafel.values()]
}

function uitkomstVan(plek: Bekend, gezegd: EerdereUitkomst | undefined): EerdereUitkomst | undefined {
  if (loopt(plek)) return 'loopt'
  if (plek.uitkomst === null) return undefined
  return gezegd && keuzesBij(plek).includes(gezegd) ? gezegd : betekenis[plek.uitkomst]
}

/** The answers with which the engine is asked again: all that is known now. */
export const situatieNu = (situatie: Situatie, plekken: readonly Bekend[]): Situatie => {
  const eerder = eerderVan(plekken, situatie.eerder)
  return eerder.length > 0 ? { ...situatie, eerder } : situatie
}
