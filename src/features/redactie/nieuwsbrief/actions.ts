'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { beginNieuwsbrief, bewaarNieuwsbrief, gooiNieuwsbriefWeg, verstuurNieuwsbrief } from './commands'
import { beginSchema, bewaarSchema, gezienSchema } from './schema'

const permission = 'inhoud.redigeren'
const lijst = '/redactie/nieuwsbrief'
const nietGevonden = 'Deze nieuwsbrief bestaat niet, of is niet van u.'
const intussenGewijzigd =
  'Een collega heeft deze nieuwsbrief intussen gewijzigd of verstuurd. Er is niets overschreven. Laad de pagina opnieuw.'

export const beginNieuwsbriefAction = defineAction({
  permission,
  schema: beginSchema,
  messages: { 'niet-gevonden': 'Alleen de redactie van het ZVH maakt de nieuwsbrief.' },
  run: async (actor) => {
    const begonnen = await beginNieuwsbrief(actor)
    return begonnen.ok ? ok(`${lijst}/${begonnen.value}`) : begonnen
  },
})

export const bewaarNieuwsbriefAction = defineAction({
  permission,
  schema: bewaarSchema,
  messages: { 'niet-gevonden': nietGevonden, 'intussen-gewijzigd': intussenGewijzigd },
  run: async (actor, invoer) => {
    const bewaard = await bewaarNieuwsbrief(actor, invoer)
    return bewaard.ok ? ok(`${lijst}/${bewaard.value}/voorbeeld`) : bewaard
  },
})

export const verstuurNieuwsbriefAction = defineAction({
  permission,
  schema: gezienSchema,
  messages: {
    'niet-gevonden': nietGevonden,
    'intussen-gewijzigd': intussenGewijzigd,
    'geen-abonnees': 'Er zijn nog geen abonnees. Er is niets verstuurd.',
    'bericht-weg': 'Een gekozen bericht is niet meer openbaar. Kijk de nieuwsbrief na en bewaar hem opnieuw.',
  },
  run: async (actor, invoer) => {
    const verstuurd = await verstuurNieuwsbrief(actor, invoer)
    return verstuurd.ok ? ok(`${lijst}/${verstuurd.value}?gedaan=verstuurd`) : verstuurd
  },
})

export const gooiNieuwsbriefWegAction = defineAction({
  permission,
  schema: gezienSchema,
  messages: { 'niet-gevonden': nietGevonden },
  run: async (actor, invoer) => {
    const weg = await gooiNieuwsbriefWeg(actor, invoer)
    return weg.ok ? ok(lijst) : weg
  },
})
