'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { overgangMessages } from '../overgang'
import { geefAkkoord, weigerAkkoord } from './commands'
import { akkoordSchema, weigerSchema } from './schema'

export const geefAkkoordAction = defineAction({
  permission: 'aanmelding.akkoord',
  schema: akkoordSchema,
  messages: overgangMessages,
  run: async (actor, input) => {
    const gegeven = await geefAkkoord(actor, input)
    return gegeven.ok ? ok(`/aanmeldingen/${input.id}?gedaan=akkoord`) : gegeven
  },
})

export const weigerAkkoordAction = defineAction({
  permission: 'aanmelding.akkoord',
  schema: weigerSchema,
  messages: overgangMessages,
  run: async (actor, input) => {
    const geweigerd = await weigerAkkoord(actor, input)
    return geweigerd.ok ? ok(`/aanmeldingen/${input.id}?gedaan=geen-akkoord`) : geweigerd
  },
})
