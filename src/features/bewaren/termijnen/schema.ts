import { z } from 'zod'
import { bewaarsoorten, bezwaarTegen, magLeeg } from '@/domain/bewaren/bewaarsoort'

export const soortSchema = z.enum(bewaarsoorten, 'Laad de pagina opnieuw.')

/** Days as typed; empty is a term that is not there. */
const dagen = z
  .string()
  .trim()
  .catch('')
  .transform((text) => (text === '' ? null : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN))

/** A term for this kind, as asked for in the address or posted. */
export const termijnSchema = z
  .object({ soort: soortSchema, dagen })
  .transform(({ soort, dagen }, context) => {
    const message =
      dagen === null ? (magLeeg(soort) ? undefined : 'Vul het aantal dagen in.') : bezwaarTegen(soort, dagen)
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['dagen'], message })
    return { soort, dagen }
  })

export const wijzigingSchema = z
  .object({ soort: soortSchema, dagen, gezien: dagen, bevestigd: z.literal('ja').optional() })
  .transform(({ gezien, bevestigd, ...gevraagd }, context) => {
    const read = termijnSchema.safeParse({ ...gevraagd, dagen: gevraagd.dagen?.toString() })
    for (const { path, message } of read.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: [...path], message })
    if (Number.isNaN(gezien))
      context.addIssue({ code: 'custom', path: ['gezien'], message: 'Laad de pagina opnieuw.' })
    return { ...gevraagd, gezien, bevestigd: bevestigd === 'ja' }
  })

export type Termijn = z.output<typeof termijnSchema>
export type Wijziging = z.output<typeof wijzigingSchema>
