'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { probeerOpnieuw } from './commands'
import { opnieuwSchema } from './schema'

export const probeerOpnieuwAction = defineAction({
  permission: 'berichten.beheren',
  schema: opnieuwSchema,
  messages: { 'niet-geparkeerd': 'Dit bericht is al verstuurd, of het wordt al opnieuw geprobeerd.' },
  run: async (actor, { id }) => {
    const result = await probeerOpnieuw(actor, id)
    return result.ok ? ok('/beheer/berichten?gedaan=opnieuw') : result
  },
})
