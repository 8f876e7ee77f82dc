'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { wijzigTermijn } from './commands'
import { wijzigingSchema } from './schema'

export const wijzigTermijnAction = defineAction({
  permission: 'bewaartermijnen.beheren',
  schema: wijzigingSchema,
  messages: {
    'inmiddels-gewijzigd':
      'Iemand anders heeft deze termijn net gewijzigd. Er is niets opgeslagen. Laad de pagina opnieuw.',
  },
  run: async (actor, wijziging) => {
    const done = await wijzigTermijn(actor, wijziging)
    return done.ok ? ok('/beheer/bewaartermijnen?gedaan=ja') : done
  },
})
