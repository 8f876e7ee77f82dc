'use server'

import { defineAction } from '@/server/action'
import { klaar } from '../klaar'
import { stapMessages } from '../stap'
import * as commands from './commands'
import { maakAfspraakSchema, rondAfspraakAfSchema } from './schema'

const permission = 'overleg.voorbereiden'

export const maakAfspraakAction = defineAction({
  permission,
  schema: maakAfspraakSchema,
  messages: {
    ...stapMessages,
    'deelnemer-niet-gevonden': 'Deze deelnemer staat niet meer op de lijst. Kies iemand anders.',
  },
  run: (actor, input) => klaar(input.id, 'maakAfspraak', commands.maakAfspraak(actor, input), '/afspraken'),
})

export const rondAfspraakAfAction = defineAction({
  permission,
  schema: rondAfspraakAfSchema,
  messages: {
    ...stapMessages,
    'afspraak-niet-open': 'Deze afspraak is al afgerond.',
  },
  run: (actor, input) =>
    klaar(input.id, 'rondAfspraakAf', commands.rondAfspraakAf(actor, input), '/afspraken'),
})
