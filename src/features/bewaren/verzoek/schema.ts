import { z } from 'zod'
import { leesCasuscode } from '@/domain/casus/casuscode'

export const verzoekSchema = z.object({
  code: z
    .string()
    .catch('')
    .transform((text, context) => {
      const code = leesCasuscode(text)
      if (code === undefined)
        context.addIssue({ code: 'custom', message: 'Vul de code van de casus in, bijvoorbeeld TW-7KX3M.' })
      return code ?? z.NEVER
    }),
})

export type Verzoek = z.output<typeof verzoekSchema>
