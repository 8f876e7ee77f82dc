import { z } from 'zod'
import { heeftOpenPlek } from '@/domain/aanmelding/terugmeldingSjablonen'
import { uitkomsten } from '@/domain/aanmelding/uitkomst'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'

/** How it ended at a table with its own channel, noted by the applicant or by who leads that table. */
export const uitkomstSchema = withConfirmations(
  z.object({
    id: z.uuid('Laad de pagina opnieuw.'),
    uitkomst: z.enum(uitkomsten, 'Kies wat de uitkomst is.'),
    terugmelding: guardedText({
      label: 'Wat is er besloten?',
      max: 2000,
      leeg: 'Schrijf op wat er is besloten.',
    }).refine((text) => !heeftOpenPlek(text), 'Vul in wat er tussen haken staat.'),
    ...vervolgVelden,
  }),
)

export type UitkomstInzending = z.output<typeof uitkomstSchema>

/** What the row keeps of it, beside the words to the applicant. */
export const uitkomstVelden = ({ uitkomst, vervolgStap, vervolgEigenaar }: UitkomstInzending) => ({
  uitkomst,
  vervolgStap,
  vervolgEigenaar,
})
