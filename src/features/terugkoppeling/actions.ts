'use server'

import { refresh } from 'next/cache'
import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import * as commands from './commands'
import * as schemas from './schema'

const permission = 'terugkoppeling.schrijven'

const messages = {
  'niet-gevonden': 'Deze terugkoppeling bestaat niet (meer), is al verzonden, of is niet van uw gemeente.',
  'inmiddels-gewijzigd':
    'Een collega heeft deze terugkoppeling net gewijzigd. Er is niets overschreven. Uw tekst staat er nog. Kopieer wat u wilt houden en laad de pagina opnieuw.',
}

export const beginAction = defineAction({
  permission,
  schema: schemas.beginSchema,
  messages: { ...messages, 'al-verzonden': 'Deze terugkoppeling is al verzonden. Laad de pagina opnieuw.' },
  run: async (actor, { overlegId }) => {
    const begun = await commands.begin(actor, overlegId)
    return begun.ok ? ok(`/terugkoppelingen/${begun.value}/schrijven`) : begun
  },
})

export const bewaarAction = defineAction({
  permission,
  schema: schemas.antwoordenFormulier,
  messages,
  run: async (actor, input) => {
    const kept = await commands.bewaar(actor, input)
    if (!kept.ok) return kept
    return ok(
      input.verder === 'bewaren'
        ? '/terugkoppelingen?gedaan=bewaard'
        : `/terugkoppelingen/${input.id}/controleren`,
    )
  },
})

export const verstuurAction = defineAction({
  permission,
  schema: schemas.verstuurSchema,
  messages: {
    ...messages,
    'niet-compleet': 'De terugkoppeling is nog niet compleet. Bovenaan staat wat er ontbreekt.',
    herleidbaar: 'Er staat iets in dat naar een persoon wijst. Bovenaan staat waar. Haal het eerst weg.',
  },
  run: async (actor, input) => {
    const sent = await commands.verstuur(actor, input)
    if (sent.ok) return ok(`/terugkoppelingen/${sent.value}?gedaan=verzonden`)
    refresh()
    return sent
  },
})

export const corrigeerAction = defineAction({
  permission,
  schema: schemas.correctieSchema,
  messages: {
    ...messages,
    'nieuwere-versie': 'Er is een nieuwere versie. Corrigeer die.',
    'correctie-loopt': 'Een collega schrijft al een correctie. Die vindt u bij Terugkoppelingen.',
  },
  run: async (actor, input) => {
    const begun = await commands.corrigeer(actor, input)
    return begun.ok ? ok(`/terugkoppelingen/${begun.value}/schrijven`) : begun
  },
})

export const gooiWegAction = defineAction({
  permission,
  schema: schemas.weggooiSchema,
  messages,
  run: async (actor, { id }) => {
    const gone = await commands.gooiWeg(actor, id)
    return gone.ok ? ok('/terugkoppelingen?gedaan=weggegooid') : gone
  },
})
