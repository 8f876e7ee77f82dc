import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { defineCommand } from '@/server/guarded'
import { unpark } from './data'

/** Takes a parked message back into the queue, with new tries. */
export const probeerOpnieuw = defineCommand(
  'berichten.beheren',
  async (tx, actor, id: string): Promise<Result<string, 'niet-geparkeerd'>> => {
    if (!(await unpark(tx, id))) return refused('niet-geparkeerd')
    await recordAudit(tx, actor, { handeling: 'bericht.opnieuw-geprobeerd' })
    return ok(id)
  },
)
