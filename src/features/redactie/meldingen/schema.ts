import { z } from 'zod'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'

export const antwoordSchema = withConfirmations(
  z.object({
    id: z.uuid('Laad de pagina opnieuw.'),
    antwoord: guardedText({ label: 'Uw antwoord', max: 1000, leeg: 'Schrijf een antwoord.' }),
  }),
)

export type Antwoord = z.output<typeof antwoordSchema>
