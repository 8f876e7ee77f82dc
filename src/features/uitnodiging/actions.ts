'use server'

import { ok } from '@/domain/result'
import { definePublicAction } from '@/server/action'
import { beantwoord } from './commands'
import { messages } from './messages'
import { antwoordSchema } from './schema'

export const beantwoordAction = definePublicAction({
  schema: antwoordSchema,
  messages,
  run: async (input) => {
    const gegeven = await beantwoord(input)
    return gegeven.ok ? ok(`/overleg/antwoord/${gegeven.value}?gedaan=ja`) : gegeven
  },
})
