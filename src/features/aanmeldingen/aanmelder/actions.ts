'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { overgangMessages } from '../overgang'
import { uitkomstSchema } from '../uitkomstSchema'
import {
  bewaarCriteria,
  bewaarStap,
  registreerUitkomst,
  stuurDoor,
  trekIn,
  verstuur,
  vraagUitleg,
  vulAan,
} from './commands'
import { bewaarMessages, verstuurMessages } from './messages'
import {
  aanvullenSchema,
  criteriaSchema,
  doorsturenSchema,
  intrekkenSchema,
  nietDuidelijkSchema,
  stapSchema,
  verstuurSchema,
} from './schema'
import { aanmeldingPad, vervolgUrl } from './stappen'

export const bewaarStapAction = defineAction({
  permission: 'aanmelding.indienen',
  schema: stapSchema,
  messages: bewaarMessages,
  run: async (actor, input) => {
    const bewaard = await bewaarStap(actor, input)
    return bewaard.ok ? ok(vervolgUrl(bewaard.value, input.stap, input.richting)) : bewaard
  },
})

export const bewaarCriteriaAction = defineAction({
  permission: 'aanmelding.indienen',
  schema: criteriaSchema,
  messages: bewaarMessages,
  run: async (actor, input) => {
    const bewaard = await bewaarCriteria(actor, input)
    return bewaard.ok ? ok(vervolgUrl(bewaard.value, 'criteria', input.richting)) : bewaard
  },
})

export const verstuurAction = defineAction({
  permission: 'aanmelding.indienen',
  schema: verstuurSchema,
  messages: verstuurMessages,
  run: async (actor, { id }) => {
    const verstuurd = await verstuur(actor, id)
    return verstuurd.ok ? ok(`${aanmeldingPad(id)}/${verstuurd.value.verder}`) : verstuurd
  },
})

export const stuurDoorAction = defineAction({
  permission: 'aanmelding.indienen',
  schema: doorsturenSchema,
  messages: verstuurMessages,
  run: async (actor, input) => {
    const doorgestuurd = await stuurDoor(actor, input)
    return doorgestuurd.ok ? ok(`${aanmeldingPad(input.id)}/verstuurd`) : doorgestuurd
  },
})

export const registreerUitkomstAction = defineAction({
  permission: 'aanmelding.volgen',
  schema: uitkomstSchema,
  messages: overgangMessages,
  run: async (actor, input) => {
    const genoteerd = await registreerUitkomst(actor, input)
    return genoteerd.ok ? ok(`${aanmeldingPad(input.id)}?gedaan=registreerUitkomst`) : genoteerd
  },
})

export const vulAanAction = defineAction({
  permission: 'aanmelding.volgen',
  schema: aanvullenSchema,
  messages: overgangMessages,
  run: async (actor, input) => {
    const aangevuld = await vulAan(actor, input)
    return aangevuld.ok ? ok(`${aanmeldingPad(input.id)}?gedaan=vulAan`) : aangevuld
  },
})

export const vraagUitlegAction = defineAction({
  permission: 'aanmelding.volgen',
  schema: nietDuidelijkSchema,
  messages: overgangMessages,
  run: async (actor, input) => {
    const gevraagd = await vraagUitleg(actor, input)
    return gevraagd.ok ? ok(`${aanmeldingPad(input.id)}?gedaan=uitleg-gevraagd`) : gevraagd
  },
})

export const trekInAction = defineAction({
  permission: 'aanmelding.volgen',
  schema: intrekkenSchema,
  messages: overgangMessages,
  run: async (actor, input) => {
    const ingetrokken = await trekIn(actor, input)
    return ingetrokken.ok ? ok(`${aanmeldingPad(input.id)}?gedaan=trekIn`) : ingetrokken
  },
})
