'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { overgangMessages } from '../overgang'
import { geefUitleg } from './commands'
import { uitlegSchema } from './schema'

export const geefUitlegAction = defineAction({
  permission: 'uitleg.geven',
  schema: uitlegSchema,
  messages: {
    ...overgangMessages,
    'handeling-kan-niet':
      'Deze vraag is al beantwoord, misschien door een collega. Er is niets verstuurd. Uw tekst staat er nog.',
  },
  run: async (actor, input) => {
    const gegeven = await geefUitleg(actor, input)
    return gegeven.ok ? ok('/uitleg?gedaan=ja') : gegeven
  },
})
