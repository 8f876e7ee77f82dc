'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { clearCarriedAnswers, readCarriedAnswers } from '@/server/carriedAnswers'
import { beantwoordVraag, type CasusReason, startCasus, vernieuwAdvies } from './commands'
import { adviesSchema, antwoordSchema, startSchema } from './schema'

const messages: Record<CasusReason, string> = {
  'niet-gevonden': 'Deze casus bestaat niet, of is niet van u.',
  'inmiddels-gewijzigd':
    'Deze casus is net ook in een ander venster gewijzigd. Kies nog een keer ‘Volgende’.',
  verhuizing:
    'Deze casus is al verstuurd. Hoort hij bij een andere gemeente? Kies dan op de pagina van de casus ‘Vraag een gemeente de casus over te nemen’.',
  'niet-af': 'Er is nog een vraag open. Ga terug naar de vragen.',
}

export const startCasusAction = defineAction({
  permission: 'casus.starten',
  schema: startSchema,
  messages: {},
  run: async (actor, start) => {
    const started = await startCasus(actor, start, await readCarriedAnswers())
    if (!started.ok) return started
    await clearCarriedAnswers()
    return ok(`/casussen/${started.value}/wegwijzer`)
  },
})

export const beantwoordVraagAction = defineAction({
  permission: 'casus.starten',
  schema: antwoordSchema,
  messages,
  run: async (actor, { casusId, vraag, antwoord, naar }) => {
    const wegwijzer = `/casussen/${casusId}/wegwijzer`
    const terug = naar && ok(`${wegwijzer}?vraag=${naar}`)
    if (antwoord === undefined) return terug ?? ok(wegwijzer)
    const saved = await beantwoordVraag(actor, casusId, { vraag, antwoord })
    if (!saved.ok) return saved
    return terug ?? ok(saved.value === 'advies' ? `/casussen/${casusId}/advies` : wegwijzer)
  },
})

export const vernieuwAdviesAction = defineAction({
  permission: 'casus.starten',
  schema: adviesSchema,
  messages,
  run: async (actor, { casusId }) => {
    const vernieuwd = await vernieuwAdvies(actor, casusId)
    return vernieuwd.ok ? ok(`/casussen/${casusId}/advies`) : vernieuwd
  },
})
