'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { beantwoordMelding } from './commands'
import { antwoordSchema } from './schema'

export const beantwoordMeldingAction = defineAction({
  permission: 'inhoud.redigeren',
  schema: antwoordSchema,
  messages: {
    'niet-gevonden': 'Dit bericht bestaat niet, of is niet voor u.',
    'al-beantwoord': 'Een collega heeft dit bericht net beantwoord. Laad de pagina opnieuw.',
  },
  run: async (actor, invoer) => {
    const beantwoord = await beantwoordMelding(actor, invoer)
    return beantwoord.ok ? ok('/redactie/meldingen?gedaan=beantwoord') : beantwoord
  },
})
