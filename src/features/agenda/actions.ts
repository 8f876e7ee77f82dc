'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import * as commands from './commands'
import { abonnementSchema, intrekSchema } from './schema'

const permission = 'bijeenkomst.inzien'

export const bewaarAbonnementAction = defineAction({
  permission,
  schema: abonnementSchema,
  messages: {},
  run: async (actor, input) => {
    await commands.bewaarAbonnement(actor, input)
    return ok('/agenda/abonnement?gedaan=bewaard')
  },
})

export const trekAbonnementInAction = defineAction({
  permission,
  schema: intrekSchema,
  messages: {},
  run: async (actor) => {
    await commands.trekAbonnementIn(actor)
    return ok('/agenda/abonnement?gedaan=ingetrokken')
  },
})
