import { z } from 'zod'
import { antwoorden } from '@/domain/escalatieoverleg/antwoord'
import { mandaten } from '@/domain/escalatieoverleg/deelnemers'
import { guardedText, nietVerplicht, withConfirmations } from '@/domain/privacy/guardedText'

export const antwoordSchema = withConfirmations(
  z
    .object({
      token: z.string(),
      antwoord: z.enum(antwoorden, 'Kies een antwoord.'),
      vervanger: nietVerplicht(guardedText({ label: 'Functie van de vervanger', max: 120, leeg: '' })),
      vervangerMandaat: z.preprocess((value) => value || undefined, z.enum(mandaten).optional()),
    })
    .superRefine((input, context) => {
      if (input.antwoord !== 'vervanger') return
      if (!input.vervanger)
        context.addIssue({
          code: 'custom',
          path: ['vervanger'],
          message: 'Vul de functie van de vervanger in.',
        })
      if (!input.vervangerMandaat)
        context.addIssue({
          code: 'custom',
          path: ['vervangerMandaat'],
          message: 'Kies of de vervanger zelf mag beslissen.',
        })
    }),
)

export type GegevenAntwoord = z.output<typeof antwoordSchema>
