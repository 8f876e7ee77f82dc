import { z } from 'zod'
import { bronSchema } from './bron'

const regel = z.string().trim().min(1).max(300)

/** What the page of one gemeente holds, stored as JSON. `null`: in no source, so "onbekend, vraag het ZVH". */
export const gemeenteInhoudSchema = z.strictObject({
  eersteStap: regel,
  ggzGebied: z.enum(['Mediant', 'Dimence']).nullable(),
  topxStad: z.enum(['Almelo', 'Enschede', 'Hengelo']).nullable(),
  contact: z
    .strictObject({
      naam: regel,
      email: z.email().nullable(),
      telefoon: regel.nullable(),
    })
    .nullable(),
  vraagAan: z.email(),
  bron: bronSchema,
  /** When somebody who knows last said that it is right. */
  laatstGecontroleerd: z.iso.date().nullable().default(null),
})

export type GemeenteInhoud = z.infer<typeof gemeenteInhoudSchema>
