import { z } from 'zod'
import { bronSchema } from './bron'
import { websiteSchema } from './inhoud'

const regel = z.string().trim().min(1).max(300)

/** Whom everybody asks when the portal does not know, stored as JSON. `null`: in no source. */
export const contactInhoudSchema = z.strictObject({
  email: z.email(),
  telefoon: regel.nullable(),
  website: websiteSchema.nullable(),
  wat: z.string().trim().min(1).max(1000),
  /** Words that people search with, beside what is written here. */
  zoekwoorden: z.array(regel).max(20),
  bronnen: z.array(bronSchema),
  /** When somebody who knows last said that it is right. */
  laatstGecontroleerd: z.iso.date().nullable().default(null),
})

export type ContactInhoud = z.infer<typeof contactInhoudSchema>

/** The Zorg- en Veiligheidshuis: its name and how one reaches it. */
export type Zvh = Readonly<{ naam: string } & ContactInhoud>
