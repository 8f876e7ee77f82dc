'use server'

import { defineAction } from '@/server/action'
import { klaar } from '../klaar'
import { stapEnAanmeldingMessages } from '../stap'
import * as commands from './commands'
import * as schemas from './schema'

const permission = 'overleg.organiseren'

export const nodigUitAction = defineAction({
  permission,
  schema: schemas.nodigUitSchema,
  messages: {
    ...stapEnAanmeldingMessages,
    'geen-deelnemers': 'Er staat nog niemand op de lijst. Voeg eerst de deelnemers toe.',
    'lege-plekken':
      'Er zijn nog lege plekken die altijd bezet horen te zijn. Vul ze, of schrijf op waarom het overleg toch door kan gaan.',
  },
  run: (actor, input) => klaar(input.id, 'nodigUit', commands.nodigUit(actor, input)),
})

export const verplaatsAction = defineAction({
  permission,
  schema: schemas.verplaatsSchema,
  messages: {
    ...stapEnAanmeldingMessages,
    'niets-veranderd': 'Dit zijn dezelfde datum, tijd, duur en plaats. Er is niets verstuurd.',
  },
  run: (actor, input) => klaar(input.id, 'verplaats', commands.verplaats(actor, input)),
})

export const zegAfAction = defineAction({
  permission,
  schema: schemas.zegAfSchema,
  messages: stapEnAanmeldingMessages,
  run: (actor, input) => klaar(input.id, 'zegAf', commands.zegAf(actor, input)),
})
