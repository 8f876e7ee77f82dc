'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { showAtOnce } from '@/server/content/showAtOnce'
import { bewaarTermijnen } from './commands'
import { termijnenSchema } from './schema'

export const bewaarTermijnenAction = defineAction({
  permission: 'termijnen.beheren',
  schema: termijnenSchema,
  messages: {
    'tafel-niet-gevonden': 'Deze tafel bestaat niet, of is niet van u.',
    'inmiddels-gewijzigd':
      'Een collega heeft deze termijnen net gewijzigd. Er is niets overschreven. Laad de pagina opnieuw en kijk wat er nu staat.',
  },
  run: async (actor, input) => {
    const bewaard = await bewaarTermijnen(actor, input)
    if (!bewaard.ok) return bewaard
    showAtOnce('overlegtafel')
    return ok(`/termijnen?gedaan=${bewaard.value}`)
  },
})
