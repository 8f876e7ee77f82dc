import { z } from 'zod'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'

const id = z.uuid('Laad de pagina opnieuw.')

export const akkoordSchema = z.object({ id })

export const weigerSchema = withConfirmations(
  z.object({
    id,
    terugmelding: guardedText({
      label: 'Waarom geeft u geen akkoord?',
      max: 1200,
      leeg: 'Schrijf op waarom u geen akkoord geeft. De aanmelder leest dit.',
    }),
    betereRoute: guardedText({
      label: 'Wat is een betere route?',
      max: 500,
      leeg: 'Schrijf op wat een betere route is.',
    }),
    ...vervolgVelden,
  }),
)

export type Akkoord = z.output<typeof akkoordSchema>
export type Weigering = z.output<typeof weigerSchema>
