import { z } from 'zod'
import { sporen, tafelSlugs } from '../routering/tafels'
import type { Bron } from './bron'
import { type InhoudOnderdeel, type OverlegtafelInhoud, overlegtafelInhoudSchema } from './inhoud'

/** One overlegtafel: its place on the ladder (`trede`) or beside it (`spoor`), and the content of its page. */
export const overlegtafelSchema = z.strictObject({
  slug: z.enum(tafelSlugs),
  naam: z.string().trim().min(1).max(120),
  korteNaam: z.string().trim().min(1).max(40),
  trede: z.literal([1, 2, 3, 4]),
  spoor: z.enum(sporen),
  volgorde: z.number().int().min(1),
  inhoud: overlegtafelInhoudSchema,
})

export type Overlegtafel = z.infer<typeof overlegtafelSchema>

/** The sources of one part of the page, in the order in which they are kept. */
export function bronnenVan(inhoud: OverlegtafelInhoud, onderdeel: InhoudOnderdeel): readonly Bron[] {
  return inhoud.bronnen
    .filter((bron) => bron.onderdeel === onderdeel)
    .map(({ document, kop }) => ({ document, kop }))
}
