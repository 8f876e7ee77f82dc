'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import * as commands from './commands'
import { planMessages, ritmeMessages, volgordeMessages, wijzigMessages } from './messages'
import { ritmeSchema } from './ritmeSchema'
import * as schemas from './schema'

const permission = 'bijeenkomst.beheren'

export const planBijeenkomstenAction = defineAction({
  permission,
  schema: schemas.planSchema,
  messages: planMessages,
  run: async (actor, input) => {
    const done = await commands.planBijeenkomsten(actor, input)
    if (!done.ok) return done
    const { ids, overgeslagen } = done.value
    const [eerste] = ids
    return ok(
      ids.length === 1
        ? `/agenda/${eerste}?gedaan=gepland`
        : `/agenda?tafel=${input.tafel}&gepland=${ids.length}&overgeslagen=${overgeslagen}`,
    )
  },
})

export const wijzigBijeenkomstAction = defineAction({
  permission,
  schema: schemas.wijzigSchema,
  messages: wijzigMessages,
  run: async (actor, input) => {
    const done = await commands.wijzigBijeenkomst(actor, input)
    return done.ok ? ok(`/agenda/${done.value}?gedaan=gewijzigd`) : done
  },
})

export const zegBijeenkomstAfAction = defineAction({
  permission,
  schema: schemas.afzegSchema,
  messages: wijzigMessages,
  run: async (actor, input) => {
    const done = await commands.zegBijeenkomstAf(actor, input)
    return done.ok ? ok(`/agenda/${done.value}?gedaan=afgezegd`) : done
  },
})

export const verplaatsOpAgendaAction = defineAction({
  permission,
  schema: schemas.volgordeSchema,
  messages: volgordeMessages,
  run: async (actor, input) => {
    const done = await commands.verplaatsOpAgenda(actor, input)
    return done.ok ? ok(`/agenda/${done.value}#agenda`) : done
  },
})

export const stelRitmeInAction = defineAction({
  permission,
  schema: ritmeSchema,
  messages: ritmeMessages,
  run: async (actor, input) => {
    const done = await commands.stelRitmeIn(actor, input)
    return done.ok ? ok(`/agenda/afspraken/${done.value}?gedaan=bewaard`) : done
  },
})
