import { gemeenten } from '@content/gemeenten'
import { vragen } from '@content/vragen'
import { readVragen } from './features/kennis/data'
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
]

const vraagPagina = ({ slug }: { readonly slug: string }): string => `/vragen/${slug}`

/** Every page with content of the database, as it is now: with the texts that somebody added, without those that are gone. */
export const findContentPages = async (): Promise<readonly string[]> => [
  ...vast,
  ...(await readVragen()).map(vraagPagina),
  ...(await readNieuws()).map(({ slug }) => `/nieuws/${slug}`),
]

// Made per visit: brings the synonyms that are kept up to date.
const perBezoek = ['/zoeken', '/nieuws/feed.atom']

// What a release came with may be prerendered, also when it was removed since.
const asked = new Set([...vast, ...vragen.map(vraagPagina), ...perBezoek])

/** What has to be made anew when content changed; also a page whose text is gone, so that it disappears. */
export async function findPagesToRefresh(): Promise<readonly string[]> {
  for (const page of await findContentPages()) asked.add(page)
  return [...asked]
}
