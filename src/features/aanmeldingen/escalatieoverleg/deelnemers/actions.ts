'use server'

import { defineAction } from '@/server/action'
import { klaar } from '../klaar'
import { stapMessages } from '../stap'
import * as commands from './commands'
import * as schemas from './schema'

const permission = 'overleg.voorbereiden'

const messages = {
  ...stapMessages,
  'adres-dubbel': 'Dit e-mailadres staat al bij een andere deelnemer. Gebruik voor iedereen een eigen adres.',
  'deelnemer-niet-gevonden': 'Deze deelnemer staat niet meer op de lijst.',
}

export const voegToeAction = defineAction({
  permission,
  schema: schemas.voegToeSchema,
  messages,
  run: (actor, input) => klaar(input.id, 'wijzigDeelnemers', commands.voegToe(actor, input), '/deelnemers'),
})

export const wijzigAction = defineAction({
  permission,
  schema: schemas.wijzigSchema,
  messages,
  run: (actor, input) => klaar(input.id, 'wijzigDeelnemers', commands.wijzig(actor, input), '/deelnemers'),
})

export const haalWegAction = defineAction({
  permission,
  schema: schemas.haalWegSchema,
  messages,
  run: (actor, input) => klaar(input.id, 'wijzigDeelnemers', commands.haalWeg(actor, input), '/deelnemers'),
})

export const noteerAntwoordAction = defineAction({
  permission,
  schema: schemas.noteerAntwoordSchema,
  messages,
  run: (actor, input) => klaar(input.id, 'noteerAntwoord', commands.noteerAntwoord(actor, input)),
})
