import { z } from 'zod'
import { regisseurs } from '@/domain/casus/regisseur'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { casusId, casusVervolgVelden } from '../pad/schema'

export const sluitSchema = withConfirmations(
  z.object({
    casusId,
    reden: guardedText({
      label: 'Waarom sluit u de casus af?',
      max: 500,
      leeg: 'Schrijf op waarom u de casus afsluit.',
    }),
    ...casusVervolgVelden,
  }),
)

export const regisseurSchema = z.object({
  casusId,
  regisseur: z.enum(regisseurs, 'Kies wie het overzicht houdt.'),
})

export type Afsluiting = z.output<typeof sluitSchema>
export type RegisseurKeuze = z.output<typeof regisseurSchema>
