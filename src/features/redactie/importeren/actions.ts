'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { showAtOnce } from '@/server/content/showAtOnce'
import { importeerContacten, importeerOrganisaties } from './commands'
import { contactenSchema, organisatiesSchema } from './schema'

const permission = 'inhoud.importeren'
const files = { bestand: 'lijst' }

export const importeerContactenAction = defineAction({
  permission,
  schema: contactenSchema,
  files,
  messages: {
    'niet-van-u': 'In de lijst staat een gemeente waarvan u de tekst niet bijhoudt. Er is niets opgeslagen.',
  },
  run: async (actor, regels) => {
    const gedaan = await importeerContacten(actor, regels)
    if (!gedaan.ok) return gedaan
    showAtOnce('gemeente')
    return ok(`/redactie/importeren?gedaan=${gedaan.value}`)
  },
})

export const importeerOrganisatiesAction = defineAction({
  permission,
  schema: organisatiesSchema,
  files,
  messages: {
    'niet-van-u': 'De organisaties worden bijgehouden door het ZVH en de beheerder. Er is niets opgeslagen.',
    'klopt-niet': 'Er staat iets in de lijst dat niet klopt. Er is niets opgeslagen.',
  },
  run: async (actor, regels) => {
    const gedaan = await importeerOrganisaties(actor, regels)
    if (!gedaan.ok) return gedaan
    showAtOnce('ondersteuner')
    return ok(`/redactie/importeren/organisaties?gedaan=${gedaan.value}`)
  },
})
