'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { aanmeldingPad, controleUrl, eersteStap, stapUrl } from '../aanmelder/stappen'
import { schaalAfSchema } from './afschaalSchema'
import { kiesTafel, noteerEerder, schaalAf } from './commands'
import { afschaalMessages, kiesMessages } from './messages'
import { eerderSchema, kiesTafelSchema } from './schema'

export const kiesTafelAction = defineAction({
  permission: 'aanmelding.indienen',
  schema: kiesTafelSchema,
  messages: kiesMessages,
  run: async (actor, input) => {
    const gekozen = await kiesTafel(actor, input)
    if (!gekozen.ok) return gekozen
    const { id, verder } = gekozen.value
    const paden = {
      invullen: stapUrl(id, eersteStap),
      criteria: stapUrl(id, 'criteria'),
      controleren: controleUrl(id),
      doorsturen: `${aanmeldingPad(id)}/doorsturen`,
      volgen: aanmeldingPad(id),
    }
    return ok(paden[verder])
  },
})

export const noteerEerderAction = defineAction({
  permission: 'aanmelding.indienen',
  schema: eerderSchema,
  messages: { 'casus-niet-gevonden': kiesMessages['casus-niet-gevonden'] },
  run: async (actor, input) => {
    const genoteerd = await noteerEerder(actor, input)
    return genoteerd.ok ? ok(`/casussen/${input.casusId}/opschalen`) : genoteerd
  },
})

export const schaalAfAction = defineAction({
  permission: 'casus.afschalen',
  schema: schaalAfSchema,
  messages: afschaalMessages,
  run: async (actor, input) => {
    const afgeschaald = await schaalAf(actor, input)
    if (!afgeschaald.ok) return afgeschaald
    const { concept } = afgeschaald.value
    return ok(concept ? controleUrl(concept) : `/casussen/${input.casusId}?gedaan=schaalAf`)
  },
})
