'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { importeerContacten } from './commands'
import { importSchema } from './schema'

export const importeerContactenAction = defineAction({
  permission: 'inhoud.redigeren',
  schema: importSchema,
  messages: {
    'niet-van-u': 'In de lijst staat een gemeente waarvan u de tekst niet bijhoudt. Er is niets opgeslagen.',
  },
  run: async (actor, regels) => {
    const gedaan = await importeerContacten(actor, regels)
    return gedaan.ok ? ok(`/redactie/importeren?gedaan=${gedaan.value}`) : gedaan
  },
})
