import { z } from 'zod'

const plekSchema = z
  .string()
  .transform((tekst) => tekst.split('_'))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]))
  .transform(([op, id]) => ({ op: new Date(op), id }))

/** A place in the list: the casus behind (`na`) or before (`voor`) which a page begins. */
export type Plek = z.output<typeof plekSchema>

export const plekInUrl = ({ op, id }: Plek): string => `${op.toISOString()}_${id}`

/** From the address of the list; what is not a place is the first page. */
export const bladzijdeSchema = z.object({
  na: plekSchema.optional().catch(undefined),
  voor: plekSchema.optional().catch(undefined),
})

export type Bladzijde = z.output<typeof bladzijdeSchema>
