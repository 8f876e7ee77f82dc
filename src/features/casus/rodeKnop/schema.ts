import { z } from 'zod'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { casusId, casusVervolgVelden } from '../pad/schema'

export const drukSchema = withConfirmations(
  z.object({
    casusId,
    reden: guardedText({
      label: 'Waarom moet het ZVH nu meekijken?',
      max: 500,
      leeg: 'Schrijf op waarom het ZVH nu moet meekijken.',
    }),
  }),
)

export const beantwoordSchema = withConfirmations(
  z.object({
    casusId,
    antwoord: guardedText({ label: 'Terugmelding', max: 1200, leeg: 'Schrijf een terugmelding.' }),
    ...casusVervolgVelden,
  }),
)

export type Druk = z.output<typeof drukSchema>
export type Beantwoord = z.output<typeof beantwoordSchema>
