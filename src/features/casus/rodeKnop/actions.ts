'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { casusHandelingMessages } from '../pad/handeling'
import { beantwoordRodeKnop, drukRodeKnop } from './commands'
import { beantwoordSchema, drukSchema } from './schema'

export const drukRodeKnopAction = defineAction({
  permission: 'rodeknop.drukken',
  schema: drukSchema,
  messages: casusHandelingMessages,
  run: async (actor, input) => {
    const gedrukt = await drukRodeKnop(actor, input)
    return gedrukt.ok ? ok(`/casussen/${input.casusId}?gedaan=drukRodeKnop`) : gedrukt
  },
})

export const beantwoordRodeKnopAction = defineAction({
  permission: 'rodeknop.beantwoorden',
  schema: beantwoordSchema,
  messages: casusHandelingMessages,
  run: async (actor, input) => {
    const beantwoord = await beantwoordRodeKnop(actor, input)
    return beantwoord.ok ? ok(`/casussen/${input.casusId}?gedaan=beantwoordRodeKnop`) : beantwoord
  },
})
