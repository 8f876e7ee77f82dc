import { z } from 'zod'
import { websiteSchema } from '../overlegtafel/inhoud'

const regel = z.string().trim().min(1).max(300)

/** One item of news. Text is plain: there is nothing in it to execute, and its one link is a website. */
export const nieuwsInhoudSchema = z.strictObject({
  datum: z.iso.date(),
  /** For the list, the nieuwsbrief and the feed. */
  kort: regel,
  alineas: z.array(z.string().trim().min(1).max(1500)).min(1).max(30),
  link: z.strictObject({ naam: regel, website: websiteSchema }).nullable(),
  eigenaar: regel,
})

export type NieuwsInhoud = z.infer<typeof nieuwsInhoudSchema>
