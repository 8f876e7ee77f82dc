'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { casusHandelingMessages } from '../pad/handeling'
import { sluitAf, wijsRegisseurAan } from './commands'
import { regisseurSchema, sluitSchema } from './schema'

export const sluitAfAction = defineAction({
  permission: 'casus.sturen',
  schema: sluitSchema,
  messages: casusHandelingMessages,
  run: async (actor, input) => {
    const gesloten = await sluitAf(actor, input)
    return gesloten.ok ? ok(`/casussen/${input.casusId}?gedaan=sluitAf`) : gesloten
  },
})

export const wijsRegisseurAanAction = defineAction({
  permission: 'casus.sturen',
  schema: regisseurSchema,
  messages: casusHandelingMessages,
  run: async (actor, input) => {
    const gekozen = await wijsRegisseurAan(actor, input)
    return gekozen.ok ? ok(`/casussen/${input.casusId}?gedaan=wijsRegisseurAan`) : gekozen
  },
})
