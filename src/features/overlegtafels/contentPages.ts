import { tafelSlugs } from '@/domain/routering/tafels'

/** Prerendered: made anew when content changes. */
const pages = [
  '/',
  '/overlegtafels',
  ...tafelSlugs.map((slug) => `/overlegtafels/${slug}`),
  '/treden',
  '/overzicht-op-papier',
]

/** Made per visit, from content that is kept: asking one of each kind brings what it keeps up to date. */
const readers = [
  '/overlegtafels/gefilterd?gemeente=GM0153',
  '/api/v1/overlegtafels',
  `/api/v1/overlegtafels/${tafelSlugs[0]}`,
  '/api/v1/gemeenten',
]

/** Every address that shows content of the database. */
export const contentPages: readonly string[] = [...pages, ...readers]
