'use server'

import { plaatsingFouten } from '@/domain/access/accountRegels'
import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import {
  beeindigSessies,
  bevestig,
  blokkeer,
  deblokkeer,
  koppelAppLos,
  nodigUit,
  stuurLink,
  wijzigAccount,
} from './commands'
import { verwijderKoppeling, voegKoppelingToe } from './koppelingen/commands'
import { bewaarOrganisatie } from './organisaties/commands'
import { idSchema, koppelingSchema, organisatieSchema, uitnodigingSchema, wijzigingSchema } from './schema'

const permission = 'accounts.beheren'
const weg = 'Dit account bestaat niet (meer).'
const eigen = 'Uw eigen account kunt u niet wijzigen. Vraag een andere beheerder.'
const plaats = { ...plaatsingFouten, 'geen-organisatie': 'Deze organisatie bestaat niet (meer).' }
const pagina = (id: string, gedaan: string) => ok(`/beheer/accounts/${id}?gedaan=${gedaan}`)

export const nodigUitAction = defineAction({
  permission,
  schema: uitnodigingSchema,
  messages: { ...plaats, 'adres-bezet': 'Er is al een account met dit e-mailadres.' },
  run: async (actor, input) => {
    const result = await nodigUit(actor, input)
    return result.ok ? pagina(result.value, 'uitgenodigd') : result
  },
})

export const wijzigAccountAction = defineAction({
  permission,
  schema: wijzigingSchema,
  messages: {
    ...plaats,
    'niet-gevonden': weg,
    'eigen-account': eigen,
    'via-koppeling': 'De rol van dit account komt uit een koppeling. Wijzig de koppeling.',
  },
  run: async (actor, input) => {
    const result = await wijzigAccount(actor, input)
    return result.ok ? pagina(result.value, 'gewijzigd') : result
  },
})

const redenen = { 'niet-gevonden': weg, 'eigen-account': eigen }

export const blokkeerAction = defineAction({
  permission,
  schema: idSchema,
  messages: { ...redenen, 'past-niet': 'Dit account was al geblokkeerd.' },
  run: async (actor, { id }) => {
    const result = await blokkeer(actor, id)
    return result.ok ? pagina(id, 'geblokkeerd') : result
  },
})

export const deblokkeerAction = defineAction({
  permission,
  schema: idSchema,
  messages: { ...redenen, 'past-niet': 'Dit account was niet geblokkeerd.' },
  run: async (actor, { id }) => {
    const result = await deblokkeer(actor, id)
    return result.ok ? pagina(id, 'gedeblokkeerd') : result
  },
})

export const koppelAppLosAction = defineAction({
  permission,
  schema: idSchema,
  messages: { ...redenen, 'past-niet': 'Er was geen inlog-app gekoppeld.' },
  run: async (actor, { id }) => {
    const result = await koppelAppLos(actor, id)
    return result.ok ? pagina(id, 'losgekoppeld') : result
  },
})

export const beeindigSessiesAction = defineAction({
  permission,
  schema: idSchema,
  messages: { ...redenen, 'past-niet': 'Er waren geen sessies.' },
  run: async (actor, { id }) => {
    const result = await beeindigSessies(actor, id)
    return result.ok ? pagina(id, 'sessies') : result
  },
})

export const stuurLinkAction = defineAction({
  permission,
  schema: idSchema,
  messages: { ...redenen, 'past-niet': 'Naar dit account kan geen link.' },
  run: async (actor, { id }) => {
    const result = await stuurLink(actor, id)
    return result.ok ? pagina(id, 'link') : result
  },
})

export const bevestigAction = defineAction({
  permission,
  schema: idSchema,
  messages: { ...redenen, 'past-niet': 'Dit account is geblokkeerd.' },
  run: async (actor, { id }) => {
    const result = await bevestig(actor, id)
    return result.ok ? ok('/beheer/accounts/controle?gedaan=ja') : result
  },
})

export const bewaarOrganisatieAction = defineAction({
  permission,
  schema: organisatieSchema,
  messages: {
    'naam-bezet': 'Er is al een organisatie met deze naam.',
    'niet-gevonden': 'Deze organisatie bestaat niet (meer).',
    'geen-gemeente': 'Hier werken mensen voor een gemeente. Kies de gemeente van deze organisatie.',
  },
  run: async (actor, input) => {
    const result = await bewaarOrganisatie(actor, input)
    return result.ok ? ok('/beheer/organisaties?gedaan=ja') : result
  },
})

export const voegKoppelingToeAction = defineAction({
  permission,
  schema: koppelingSchema,
  messages: { ...plaats, 'bestaat-al': 'Voor deze claim met deze waarde is er al een koppeling.' },
  run: async (actor, input) => {
    const result = await voegKoppelingToe(actor, input)
    return result.ok ? ok('/beheer/koppelingen?gedaan=toegevoegd') : result
  },
})

export const verwijderKoppelingAction = defineAction({
  permission,
  schema: idSchema,
  messages: { 'niet-gevonden': 'Deze koppeling was al weg.' },
  run: async (actor, { id }) => {
    const result = await verwijderKoppeling(actor, id)
    return result.ok ? ok('/beheer/koppelingen?gedaan=verwijderd') : result
  },
})
