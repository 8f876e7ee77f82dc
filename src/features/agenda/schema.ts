import { z } from 'zod'
import { tafelSlugs } from '@/domain/routering/tafels'

/** In the calendar themadagen are chosen as if they were one more table. */
export const themadagen = 'themadagen'

const tafel = z.enum([...tafelSlugs, themadagen])
const aantal = z.coerce.number().int().min(0).max(99).catch(0)

/** The address of the calendar; what is none of its choices is the usual view. */
export const kalenderSchema = z.object({
  tafel: tafel.optional().catch(undefined),
  periode: z.enum(['komend', 'voorbij']).catch('komend'),
  /** Said after a series was planned. */
  gepland: aantal,
  overgeslagen: aantal,
})
export type Kalenderkeuze = z.output<typeof kalenderSchema>

export const abonnementSchema = z.object({
  tafels: z.preprocess(
    (posted) => (posted === undefined ? [] : [posted].flat()),
    z.array(tafel).min(1, 'Kies minstens één overlegtafel.'),
  ),
})
export type AbonnementInzending = z.output<typeof abonnementSchema>

export const intrekSchema = z.object({})
