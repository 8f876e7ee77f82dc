import { gemeenten } from '@content/gemeenten'
import { vragen } from '@content/vragen'
import type { InhoudSoort } from './domain/inhoud/soorten'
import { readVragen } from './features/kennis/data'
import { leesWoorden } from './features/kennis/woorden'
import { readNieuws } from './features/nieuws/data'
import { contentPages as tafelpaginas } from './features/overlegtafels/contentPages'

const vast: readonly string[] = [
  ...tafelpaginas,
  '/gemeenten',
  ...gemeenten.map(({ slug }) => `/gemeenten/${slug}`),
  '/clientondersteuning',
  '/voor-inwoners',
  '/uitgangspunten',
  '/oplossingsrichtingen',
  '/besluiten',
  '/projecten',
  '/themadagen',
  '/kennis',
  '/vragen',
  '/begrippen',
  '/nieuws',
  '/open-data',
  '/toegankelijkheid',
]

const vraagPagina = ({ slug }: { readonly slug: string }): string => `/vragen/${slug}`

/** Every page with content of the database, as it is now: with the texts that somebody added, without those that are gone. */
export const findContentPages = async (): Promise<readonly string[]> => [
  ...vast,
  ...(await readVragen()).map(vraagPagina),
  ...(await readNieuws()).map(({ slug }) => `/nieuws/${slug}`),
]

// Prerendered, because they are shown when the database is away. First: until they are made anew there is no copy of them.
const storing = ['/storing/database', '/storing', '/storing/vernieuwd']

// Made per visit: brings the synonyms that are kept up to date.
const perBezoek = ['/zoeken', '/nieuws/feed.atom']

// What a release came with may be prerendered, also when it was removed since.
const asked = new Set([...storing, ...vast, ...vragen.map(vraagPagina), ...perBezoek])

/**
 * What may have to be made anew now that this changed; also a page whose text is gone, so that it disappears. The abbreviations,
 * which stand on every page, are then read anew already.
 */
export async function findPagesToRefresh(changed: readonly InhoudSoort[]): Promise<readonly string[]> {
  if (changed.includes('begrip')) await leesWoorden()
  for (const page of await findContentPages()) asked.add(page)
  return [...asked]
}
