'use server'

import { refresh } from 'next/cache'
import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { volgOp } from './commands'
import { opvolgSchema } from './schema'

export const volgOpAction = defineAction({
  permission: 'signalen.opvolgen',
  schema: opvolgSchema,
  messages: {
    'niet-gevonden': 'Dit signaal bestaat niet (meer). Misschien is de terugkoppeling gecorrigeerd.',
    'al-afgerond': 'Dit signaal is al afgerond.',
    'inmiddels-gewijzigd':
      'Een collega was u net voor. Er is niets overschreven. Uw tekst staat er nog. Lees eerst wat er is vastgelegd.',
  },
  run: async (actor, input) => {
    const done = await volgOp(actor, input)
    if (done.ok) return ok(`/signalen?gedaan=${input.stand}`)
    refresh()
    return done
  },
})
