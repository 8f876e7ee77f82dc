import { z } from 'zod'
import { sporen, tafelSlugs } from '../routering/tafels'
import type { Bron } from './bron'
import type { Zvh } from './contact-inhoud'
import {
  type InhoudOnderdeel,
  type OverlegtafelInhoud,
  onbekendSchema,
  overlegtafelInhoudSchema,
} from './inhoud'
import { metVraagAan } from './vraagAan'

/** One overlegtafel as it is kept: its place on the ladder (`trede`) or beside it (`spoor`), and the content of its page. */
export const bewaardeOverlegtafelSchema = z.strictObject({
  slug: z.enum(tafelSlugs),
  naam: z.string().trim().min(1).max(120),
  korteNaam: z.string().trim().min(1).max(40),
  trede: z.literal([1, 2, 3, 4]),
  spoor: z.enum(sporen),
  volgorde: z.number().int().min(1),
  inhoud: overlegtafelInhoudSchema,
})

export type BewaardeOverlegtafel = z.infer<typeof bewaardeOverlegtafelSchema>

/** As it is shown: with an address for everything that can be asked. */
export const overlegtafelSchema = bewaardeOverlegtafelSchema.extend({
  inhoud: overlegtafelInhoudSchema.extend({
    onbekend: z.array(onbekendSchema.extend({ vraagAan: z.email() })),
  }),
})

export type Overlegtafel = z.infer<typeof overlegtafelSchema>

export const getoond = (tafel: BewaardeOverlegtafel, zvh: Pick<Zvh, 'email'>): Overlegtafel => ({
  ...tafel,
  inhoud: { ...tafel.inhoud, onbekend: tafel.inhoud.onbekend.map((punt) => metVraagAan(punt, zvh)) },
})

/** The sources of one part of the page, in the order in which they are kept. */
export function bronnenVan(inhoud: OverlegtafelInhoud, onderdeel: InhoudOnderdeel): readonly Bron[] {
  return inhoud.bronnen
    .filter((bron) => bron.onderdeel === onderdeel)
    .map(({ document, kop }) => ({ document, kop }))
}
