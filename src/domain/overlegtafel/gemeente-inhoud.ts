import { z } from 'zod'
import { gemeentebesluitSchema } from '../netwerk/inhoud'
import { bronSchema } from './bron'
import { vraagAanSchema } from './vraagAan'

const regel = z.string().trim().min(1).max(300)

const tekst = z.string().trim().min(1).max(3000)
const contact = z.strictObject({
  naam: regel,
  email: z.email().nullable(),
  telefoon: regel.nullable(),
})

/**
 * What the page of one gemeente holds, stored as JSON. `null`: in no source, so "onbekend, vraag het ZVH". What has a default came
 * later than the first edited pages, which do not hold it.
 */
export const gemeenteInhoudSchema = z.strictObject({
  eersteStap: regel,
  ggzGebied: z.enum(['Mediant', 'Dimence']).nullable(),
  topxStad: z.enum(['Almelo', 'Enschede', 'Hengelo']).nullable(),
  contact: contact.nullable(),
  /** How the gemeente itself discusses and scales up, beside what holds for all of Twente. */
  lokaleWerkwijze: tekst.nullable().default(null),
  /** Who gives cliëntondersteuning here, in words of the gemeente. */
  clientondersteuning: tekst.nullable().default(null),
  ervaringsdeskundigheid: tekst.nullable().default(null),
  /** The functionaris gegevensbescherming (FG): a function and its mailbox, no person. */
  fg: contact.nullable().default(null),
  /** What this gemeente says about decisions that every gemeente takes for itself; of the others nothing is known. */
  besluiten: z.array(gemeentebesluitSchema).max(30).default([]),
  vraagAan: vraagAanSchema,
  bron: bronSchema,
  /** When somebody who knows last said that it is right. */
  laatstGecontroleerd: z.iso.date().nullable().default(null),
})

export type GemeenteInhoud = z.infer<typeof gemeenteInhoudSchema>
