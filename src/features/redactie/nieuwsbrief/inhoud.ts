import { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import { bereik } from '@/domain/redactie/bereik'
import { datumInWoorden } from '@/domain/terugkoppeling/datumInWoorden'

const itemSchema = z.strictObject({ slug: z.string(), naam: z.string(), datum: z.string(), kort: z.string() })

/** A nieuwsbrief as it is sent: an item that changes later changes no mail. */
export const inhoudSchema = z.strictObject({
  onderwerp: z.string(),
  inleiding: z.string(),
  items: z.array(itemSchema),
})

export type Item = z.infer<typeof itemSchema>
export type Inhoud = z.infer<typeof inhoudSchema>

/** The words of the mail, between its opening and the way out. */
export function inRegels({ inleiding, items }: Inhoud, portaal: string): readonly string[] {
  const delen = items.flatMap(({ slug, naam, datum, kort }) => [
    '',
    `${naam} (${datumInWoorden(datum)})`,
    kort,
    new URL(`/nieuws/${slug}`, portaal).href,
  ])
  return [...(inleiding === '' ? [] : inleiding.split('\n')), ...delen].slice(inleiding === '' ? 1 : 0)
}

/** Who writes the news, sends it. */
export const maaktNieuwsbrief = (actor: Actor): boolean => bereik(actor, 'nieuws') === 'alle'

/** What would be sent now: of the chosen items those that are public, the newest first. */
export const bevat = (
  { onderwerp, inleiding, items }: Omit<Inhoud, 'items'> & { readonly items: readonly string[] },
  openbaar: readonly Item[],
): Inhoud => ({ onderwerp, inleiding, items: openbaar.filter(({ slug }) => items.includes(slug)) })
