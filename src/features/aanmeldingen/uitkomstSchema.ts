import { z } from 'zod'
import { heeftOpenPlek } from '@/domain/aanmelding/terugmeldingSjablonen'
import { eigenaars, uitkomsten } from '@/domain/aanmelding/uitkomst'
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
    vervolgStap: guardedText({
      label: 'Wat is de volgende stap?',
      max: 300,
      leeg: 'Vul de volgende stap in.',
    }),
    vervolgEigenaar: z.enum(eigenaars, 'Kies wie de volgende stap zet.'),
  }),
)

export type UitkomstInzending = z.output<typeof uitkomstSchema>

/** What the row keeps of it, beside the words to the applicant. */
export const uitkomstVelden = ({ uitkomst, vervolgStap, vervolgEigenaar }: UitkomstInzending) => ({
  uitkomst,
  vervolgStap,
  vervolgEigenaar,
})
