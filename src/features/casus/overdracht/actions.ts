'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { casusHandelingMessages } from '../pad/handeling'
import { draagOver, neemOver, trekOverdrachtIn, weigerOverdracht } from './commands'
import { draagOverSchema, neemOverSchema, trekOverdrachtInSchema, weigerOverdrachtSchema } from './schema'

export const draagOverAction = defineAction({
  permission: 'casus.overdragen',
  schema: draagOverSchema,
  messages: {
    ...casusHandelingMessages,
    'geen-procesmanager':
      'In deze gemeente heeft nog geen procesmanager gemeente een account. Bel of mail het Zorg- en Veiligheidshuis (ZVH). Daar helpt iemand u verder.',
    'al-van-u': 'Deze casus is al van uw gemeente. Kies een andere gemeente.',
  },
  run: async (actor, input) => {
    const gevraagd = await draagOver(actor, input)
    return gevraagd.ok ? ok(`/casussen/${input.casusId}?gedaan=draagOver`) : gevraagd
  },
})

export const neemOverAction = defineAction({
  permission: 'casus.overnemen',
  schema: neemOverSchema,
  messages: casusHandelingMessages,
  run: async (actor, input) => {
    const overgenomen = await neemOver(actor, input)
    return overgenomen.ok ? ok(`/casussen/${input.casusId}?gedaan=neemOver`) : overgenomen
  },
})

export const weigerOverdrachtAction = defineAction({
  permission: 'casus.overnemen',
  schema: weigerOverdrachtSchema,
  messages: casusHandelingMessages,
  run: async (actor, input) => {
    const geweigerd = await weigerOverdracht(actor, input)
    return geweigerd.ok ? ok(`/casussen/${input.casusId}/overdracht`) : geweigerd
  },
})

export const trekOverdrachtInAction = defineAction({
  permission: 'casus.overdragen',
  schema: trekOverdrachtInSchema,
  messages: casusHandelingMessages,
  run: async (actor, input) => {
    const ingetrokken = await trekOverdrachtIn(actor, input)
    return ingetrokken.ok ? ok(`/casussen/${input.casusId}?gedaan=trekOverdrachtIn`) : ingetrokken
  },
})
