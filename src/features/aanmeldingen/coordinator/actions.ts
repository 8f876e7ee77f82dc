'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { overgangMessages } from '../overgang'
import { uitkomstSchema } from '../uitkomstSchema'
import { meldUitkomst } from './commands'
import { eigenKanaalPad } from './pad'

export const meldUitkomstAction = defineAction({
  permission: 'aanmelding.behandelen',
  schema: uitkomstSchema,
  messages: overgangMessages,
  run: async (actor, input) => {
    const gemeld = await meldUitkomst(actor, input)
    return gemeld.ok ? ok(`${eigenKanaalPad}?gedaan=gemeld`) : gemeld
  },
})
