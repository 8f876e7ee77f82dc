'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { meld } from './commands'
import { findEigenAdres } from './queries'
import { eigenMeldingSchema } from './schema'

export const meldAction = defineAction({
  permission: 'account.eigen',
  schema: eigenMeldingSchema,
  messages: {},
  run: async (actor, melding) => {
    await meld({ ...melding, adres: await findEigenAdres(actor) })
    return ok('/start/klopt-iets-niet?gedaan=ja')
  },
})
