import { gemeenten } from '@content/gemeenten'
import { vragen } from '@content/vragen'
import { contentPages as tafelpaginas } from './features/overlegtafels/contentPages'

/** Every address that shows content of the database; the prerendered ones are made anew when it changes. */
export const contentPages: readonly string[] = [
  ...tafelpaginas,
  '/gemeenten',
  ...gemeenten.map(({ slug }) => `/gemeenten/${slug}`),
  '/clientondersteuning',
  '/voor-inwoners',
  '/uitgangspunten',
  '/oplossingsrichtingen',
  '/kennis',
  '/vragen',
  ...vragen.map(({ slug }) => `/vragen/${slug}`),
  '/begrippen',
  // Made per visit: brings the synonyms that are kept up to date.
  '/zoeken',
]
