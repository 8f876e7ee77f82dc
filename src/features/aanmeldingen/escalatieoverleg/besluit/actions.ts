'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { klaar } from '../klaar'
import { stapEnAanmeldingMessages, stapMessages } from '../stap'
import * as commands from './commands'
import * as schemas from './schema'

export const startAction = defineAction({
  permission: 'overleg.organiseren',
  schema: schemas.startSchema,
  messages: {
    'niet-gevonden': 'Deze aanmelding bestaat niet (meer), of ligt bij een andere tafel.',
    'niet-in-behandeling': 'Neem de aanmelding eerst in behandeling.',
    'gemeente-onbekend':
      'De gemeente van deze casus is nog niet bekend. Zoek eerst uit welke gemeente de regie heeft. Daarna kan het overleg beginnen.',
    'al-gestart': 'Een collega is dit overleg net begonnen. Laad de pagina opnieuw.',
  },
  run: async (actor, input) => {
    const gestart = await commands.start(actor, input)
    return gestart.ok ? ok(`/overleg/${gestart.value}`) : gestart
  },
})

export const controleerAction = defineAction({
  permission: 'overleg.organiseren',
  schema: schemas.controleerSchema,
  messages: stapMessages,
  run: (actor, input) => klaar(input.id, 'controleer', commands.controleer(actor, input)),
})

export const signaleerAction = defineAction({
  permission: 'overleg.organiseren',
  schema: schemas.signaleerSchema,
  messages: {
    ...stapEnAanmeldingMessages,
    'geen-bestuurder':
      'Voor deze gemeente heeft nog geen bestuurder een account. Bel de gemeente, en vraag de beheerder om een account. Uw tekst staat er nog.',
  },
  run: (actor, input) => klaar(input.id, 'signaleer', commands.signaleer(actor, input)),
})

export const roepBijeenAction = defineAction({
  permission: 'overleg.besluiten',
  schema: schemas.bijeenroepenSchema,
  messages: stapEnAanmeldingMessages,
  run: (actor, input) => klaar(input.id, 'roepBijeen', commands.roepBijeen(actor, input)),
})

export const roepNietBijeenAction = defineAction({
  permission: 'overleg.besluiten',
  schema: schemas.nietBijeenroepenSchema,
  messages: stapEnAanmeldingMessages,
  run: (actor, input) => klaar(input.id, 'roepNietBijeen', commands.roepNietBijeen(actor, input)),
})

export const stopAction = defineAction({
  permission: 'overleg.organiseren',
  schema: schemas.stopSchema,
  messages: stapMessages,
  run: (actor, input) => klaar(input.id, 'stop', commands.stop(actor, input)),
})
