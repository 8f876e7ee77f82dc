import { z } from 'zod'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'

export const uitlegSchema = withConfirmations(
  z.object({
    id: z.uuid('Laad de pagina opnieuw.'),
    uitleg: guardedText({ label: 'Uw uitleg', max: 2000, leeg: 'Schrijf uw uitleg aan de aanmelder.' }),
  }),
)

export type Uitleg = z.output<typeof uitlegSchema>
