'use server'

import { defineAction } from '@/server/action'
import { klaar } from '../klaar'
import { stapEnAanmeldingMessages, stapMessages } from '../stap'
import * as commands from './commands'
import { aanwezigheidSchema, uitkomstSchema } from './schema'

export const noteerAanwezigheidAction = defineAction({
  permission: 'overleg.voorbereiden',
  schema: aanwezigheidSchema,
  messages: {
    ...stapMessages,
    'niet-iedereen': 'Kies bij iedere deelnemer of die er was.',
  },
  run: (actor, input) => klaar(input.id, 'noteerAanwezigheid', commands.noteerAanwezigheid(actor, input)),
})

export const legUitkomstVastAction = defineAction({
  permission: 'overleg.organiseren',
  schema: uitkomstSchema,
  messages: stapEnAanmeldingMessages,
  run: (actor, input) => klaar(input.id, 'legUitkomstVast', commands.legUitkomstVast(actor, input)),
})
