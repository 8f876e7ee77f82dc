import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { revokeSessions } from '@/server/auth/session'
import { defineCommand } from '@/server/guarded'

/** Ends one session of one's own, wherever it is. */
export const beeindigSessie = defineCommand(
  'account.eigen',
  async (tx, actor, sessieId: string): Promise<Result<null, 'al-weg'>> => {
    if ((await revokeSessions(tx, actor.accountId, { only: sessieId })) === 0) return refused('al-weg')
    await recordAudit(tx, actor, { handeling: 'sessie.beeindigd', betreftAccountId: actor.accountId })
    return ok(null)
  },
)

/** Ends all sessions of one's own but this one. */
export const beeindigAndere = defineCommand('account.eigen', async (tx, actor): Promise<number> => {
  const count = await revokeSessions(tx, actor.accountId, { except: actor.sessieId })
  await recordAudit(tx, actor, { handeling: 'sessie.andere-beeindigd', betreftAccountId: actor.accountId })
  return count
})
