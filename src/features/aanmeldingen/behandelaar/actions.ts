'use server'

import { refresh } from 'next/cache'
import { ok, type Result } from '@/domain/result'
import { defineAction } from '@/server/action'
import { plekMessages } from '../bijeenkomsten/messages'
import { overgangMessages } from '../overgang'
import * as commands from './commands'
import * as schemas from './schema'

const permission = 'aanmelding.behandelen'

/** The page shows the new state beside the typed text, so nothing has to be loaded or typed again. */
const messages = {
  ...overgangMessages,
  'inmiddels-gewijzigd':
    'Een collega was u net voor. Er is niets overschreven. Bekijk op deze pagina wat er nu geldt. Uw tekst staat er nog.',
  'handeling-kan-niet':
    'Dit kan niet meer, want de aanmelding heeft nu een andere status. Uw tekst staat er nog.',
}

/** After the act: back to the aanmelding. After a refusal: this page again, with what is true now. */
async function done<R extends string>(
  id: string,
  handeling: string,
  work: Promise<Result<unknown, R>>,
): Promise<Result<string, R>> {
  const result = await work
  if (result.ok) return ok(`/werklijst/${id}?gedaan=${handeling}`)
  refresh()
  return result
}

export const neemInBehandelingAction = defineAction({
  permission,
  schema: schemas.inBehandelingSchema,
  messages,
  run: (actor, input) => done(input.id, 'neemInBehandeling', commands.neemInBehandeling(actor, input)),
})

export const wijsToeAction = defineAction({
  permission,
  schema: schemas.toewijzenSchema,
  messages: {
    ...messages,
    'geen-collega': 'Deze collega werkt niet (meer) bij deze tafel. Kies iemand anders.',
  },
  run: (actor, input) => done(input.id, 'wijsToe', commands.wijsToe(actor, input)),
})

export const vraagAanvullingAction = defineAction({
  permission,
  schema: schemas.aanvullingSchema,
  messages,
  run: (actor, input) => done(input.id, 'vraagAanvulling', commands.vraagAanvulling(actor, input)),
})

export const agendeerAction = defineAction({
  permission,
  schema: schemas.agenderenSchema,
  messages: { ...messages, ...plekMessages },
  run: (actor, input) => done(input.id, 'agendeer', commands.agendeer(actor, input)),
})

export const verzetTermijnAction = defineAction({
  permission,
  schema: schemas.verzettenSchema,
  messages,
  run: (actor, input) => done(input.id, 'verzetTermijn', commands.verzetTermijn(actor, input)),
})

export const haalVanAgendaAction = defineAction({
  permission,
  schema: schemas.vanAgendaSchema,
  messages,
  run: (actor, input) => done(input.id, 'haalVanAgenda', commands.haalVanAgenda(actor, input)),
})

export const bespreekAction = defineAction({
  permission,
  schema: schemas.besprekenSchema,
  messages: {
    ...messages,
    'nog-niet-begonnen':
      'Dit kan pas als het overleg van de tafel is begonnen. Er is niets vastgelegd. Uw tekst staat er nog.',
  },
  run: (actor, input) => done(input.id, 'bespreek', commands.bespreek(actor, input)),
})

export const legTerugAction = defineAction({
  permission,
  schema: schemas.terugleggenSchema,
  messages,
  run: (actor, input) => done(input.id, 'legTerug', commands.legTerug(actor, input)),
})

export const neemNietInBehandelingAction = defineAction({
  permission,
  schema: schemas.nietInBehandelingSchema,
  messages,
  run: (actor, input) =>
    done(input.id, 'neemNietInBehandeling', commands.neemNietInBehandeling(actor, input)),
})

export const rondAfAction = defineAction({
  permission,
  schema: schemas.afrondenSchema,
  messages: {
    ...messages,
    'tafel-kan-niet': 'Naar deze overlegtafel kan de casus nu niet. Kies een andere tafel.',
  },
  run: (actor, input) => done(input.id, 'rondAf', commands.rondAf(actor, input)),
})
