'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { zoekVerzoek } from './commands'
import { verzoekSchema } from './schema'

export const zoekVerzoekAction = defineAction({
  permission: 'inwonerverzoek.invoeren',
  schema: verzoekSchema,
  messages: {
    'niet-gevonden':
      'Met deze code is er geen casus waarover u beslist. Kijk de code na. Hoort de casus bij een andere gemeente? Dan beslist die gemeente.',
  },
  run: async (actor, verzoek) => {
    const found = await zoekVerzoek(actor, verzoek)
    if (!found.ok) return found
    return ok(
      'casusId' in found.value
        ? `/casussen/${found.value.casusId}/gegevens`
        : `/casussen/inwonerverzoek?gemeente=${found.value.gemeenteCode}`,
    )
  },
})
