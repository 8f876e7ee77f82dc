import { tafelSlugs } from '@/domain/routering/tafels'

/** The prerendered pages that show content of the database: made anew when it changes. */
export const contentPages: readonly string[] = [
  '/',
  '/overlegtafels',
  ...tafelSlugs.map((slug) => `/overlegtafels/${slug}`),
  '/treden',
  '/overzicht-op-papier',
]
