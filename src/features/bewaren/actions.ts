'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { beslis } from './commands'
import { besluitSchema } from './schema'

export const beslisAction = defineAction({
  permission: 'casus.bewaren',
  schema: besluitSchema,
  messages: {
    'niet-gevonden': 'Deze casus bestaat niet (meer), of is niet van uw gemeente.',
    'wordt-vastgehouden': 'Deze casus wordt al vastgehouden. Laat hem eerst los, met de reden.',
    'niet-vastgehouden': 'Deze casus wordt niet vastgehouden.',
    'al-gewist': 'De teksten van deze casus zijn al gewist.',
  },
  run: async (actor, besluit) => {
    const done = await beslis(actor, besluit)
    return done.ok ? ok(`/casussen/${done.value}/gegevens?gedaan=${besluit.handeling}`) : done
  },
})
