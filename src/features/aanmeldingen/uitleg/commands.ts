import { defineCommand } from '@/server/guarded'
import { voerUit } from '../overgang'
import type { Uitleg } from './schema'

/** The answer to "niet duidelijk": by the table, or by the procesmanager gemeente for what never reached a table. */
export const geefUitleg = defineCommand('uitleg.geven', (tx, actor, { id, uitleg }: Uitleg) =>
  voerUit(tx, actor, id, actor.rol === 'procesmanager' ? 'lichtToe' : 'geefUitleg', { terugmelding: uitleg }),
)
