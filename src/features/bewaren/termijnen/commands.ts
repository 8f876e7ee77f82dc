import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { defineCommand } from '@/server/guarded'
import { saveTermijn } from './data'
import type { Wijziging } from './schema'

const inWoorden = (dagen: number | null) => (dagen === null ? 'geen eigen termijn' : `${dagen} dagen`)

/** Sets a term. What is over it then, goes tonight. */
export const wijzigTermijn = defineCommand(
  'bewaartermijnen.beheren',
  async (tx, actor, wijziging: Wijziging): Promise<Result<string, 'inmiddels-gewijzigd'>> => {
    const { soort, dagen, gezien, bevestigd } = wijziging
    if (!(await saveTermijn(tx, wijziging))) return refused('inmiddels-gewijzigd')
    await recordAudit(tx, actor, {
      handeling: 'bewaartermijn.gewijzigd',
      toelichting: `${soort}: ${inWoorden(gezien)} werd ${inWoorden(dagen)}${bevestigd ? ', bevestigd door de FG' : ''}`,
    })
    return ok(soort)
  },
)
