import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { cachedContent } from '@/server/content/cachedContent'
import { readGemeenten, readOndersteuners, readOverlegtafels, readRegelsAchter } from './data'

/** The seven overlegtafels, in the order of the overview. Open to everyone. */
export const listOverlegtafels = cachedContent(
  'overlegtafels',
  ['overlegtafel', 'contact'],
  readOverlegtafels,
)

/** The fourteen gemeenten of Twente, by name. Open to everyone. */
export const listGemeenten = cachedContent('gemeenten', ['gemeente', 'contact'], readGemeenten)

/** The organisations for cliëntondersteuning. Open to everyone. */
export const listOndersteuners = cachedContent(
  'ondersteuners',
  ['ondersteuner', 'contact'],
  readOndersteuners,
)

const listRegelsAchter = cachedContent('regels-achter', 'overlegtafel', readRegelsAchter)

/** The rules of the wegwijzer that do not follow the conditions of this table yet. */
export async function findRegelsAchter(slug: string): Promise<readonly string[]> {
  const achter = await listRegelsAchter()
  return achter.find(({ soort, sleutel }) => soort === 'overlegtafel' && sleutel === slug)?.regels ?? []
}

/** The table with this slug; undefined when there is none. */
export async function findOverlegtafel(slug: string): Promise<Overlegtafel | undefined> {
  const tafels = await listOverlegtafels()
  return tafels.find((tafel) => tafel.slug === slug)
}
