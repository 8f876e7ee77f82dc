import { z } from 'zod'
import { casusVraagSchema } from '@/domain/casus/antwoorden'
import { casusGemeenteSchema } from '@/domain/casus/gemeente'
import { findVraag } from '@/domain/routering/vragen/vragen'
import { foutBij } from '@/domain/wegwijzer/foutteksten'
import { leesAntwoord } from '@/domain/wegwijzer/leesAntwoorden'

/** Every id from outside passes here before anything is looked up. */
export const casusIdSchema = z.uuid()

export const startSchema = z.object({
  /** Made with the page, so that pressing twice starts one casus. */
  id: casusIdSchema,
  gemeente: casusGemeenteSchema.or(z.literal('').transform(() => undefined)).optional(),
})

export type Start = z.output<typeof startSchema>

export const adviesSchema = z.object({ casusId: casusIdSchema })

/** One answered page of the wegwijzer; `stap` names its question. With `naar` somebody goes back; then an answer is welcome, not demanded. */
export const antwoordSchema = z
  .object({ casusId: casusIdSchema, stap: casusVraagSchema, naar: casusVraagSchema.optional() })
  .catchall(z.string().or(z.array(z.string())))
  .transform(({ casusId, stap: id, naar, ...gepost }, context) => {
    const vraag = findVraag(id)
    if (!vraag) return z.NEVER
    const antwoord = leesAntwoord(vraag, gepost)
    if (antwoord.ok) return { casusId, vraag: id, naar, antwoord: antwoord.value.situatie }
    if (naar === undefined) {
      for (const [veld, message] of Object.entries(foutBij(vraag, antwoord.reason)))
        context.addIssue({ code: 'custom', path: [veld], message })
    }
    return { casusId, vraag: id, naar, antwoord: undefined }
  })

export type Antwoord = z.output<typeof antwoordSchema>
