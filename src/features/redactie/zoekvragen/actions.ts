'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { handelZoekvraagAf } from './commands'
import { zoekvraagSchema } from './schema'

export const handelZoekvraagAfAction = defineAction({
  permission: 'inhoud.redigeren',
  schema: zoekvraagSchema,
  messages: { 'niet-van-u': 'Alleen de redactie van het ZVH houdt de zoekvragen bij.' },
  run: async (actor, { vraag }) => {
    const gedaan = await handelZoekvraagAf(actor, vraag)
    return gedaan.ok ? ok('/redactie/zoekvragen?gedaan=afgehandeld') : gedaan
  },
})
