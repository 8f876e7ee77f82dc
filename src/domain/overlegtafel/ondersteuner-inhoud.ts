import { z } from 'zod'
import { bronSchema } from './bron'
import { websiteSchema } from './inhoud'
import { vraagAanSchema } from './vraagAan'

const regel = z.string().trim().min(1).max(300)

/** What is shown of one organisation for cliëntondersteuning, stored as JSON. `null`: in no source. */
export const ondersteunerInhoudSchema = z.strictObject({
  soort: z.enum(['clientondersteuning', 'ervaringsdeskundigheid', 'consultatie', 'niet-genoemd']),
  wat: z.string().trim().min(1).max(1000),
  /** In words; `gemeenteCodes` is the same for a machine. Both `null` when it is not known which gemeenten are served. */
  werkgebied: regel.nullable(),
  gemeenteCodes: z.array(z.string().regex(/^GM\d{4}$/)).nullable(),
  website: websiteSchema.nullable(),
  vraagAan: vraagAanSchema,
  /** None for an organisation that came from a list: the five documents do not name it. */
  bronnen: z.array(bronSchema),
  /** When somebody who knows last said that it is right. */
  laatstGecontroleerd: z.iso.date().nullable().default(null),
})

export type OndersteunerInhoud = z.infer<typeof ondersteunerInhoudSchema>
