'use server'

import { refresh } from 'next/cache'
import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { zetStap } from './commands'
import { stapSchema } from './schema'

export const zetStapAction = defineAction({
  permission: 'landelijk.registreren',
  schema: stapSchema,
  messages: {
    'niet-gevonden': 'Deze casus staat niet (meer) op RDM-trede 4, of is niet van uw gemeente.',
    'handeling-kan-niet': 'Dit kan nu niet meer. Kijk op deze pagina wat er al is vastgelegd.',
    'inmiddels-gewijzigd':
      'Een collega was u net voor. Er is niets overschreven. Uw tekst staat er nog. Kijk eerst wat er is vastgelegd.',
  },
  run: async (actor, input) => {
    const done = await zetStap(actor, input)
    if (done.ok) return ok(`/landelijk/${done.value}?gedaan=${input.soort}`)
    refresh()
    return done
  },
})
