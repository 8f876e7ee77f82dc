import { maandenEerder } from '@/domain/access/accountRegels'
import { systeem } from '@/domain/access/actor'
import { recordAudit } from '@/server/audit'
import { revokeSessions } from '@/server/auth/session'
import { inTransaction, type Tx } from '@/server/db/transaction'
import { env } from '@/server/env'
import { enqueue } from '@/server/outbox'
import { changeAccount, forgetOldAttempts, listToBlock, listToWarn } from './data'

const day = 24 * 60 * 60_000

/** Warns who has not been here for long, and blocks who was warned two weeks ago. Looking again does nothing twice. */
export async function bewaakAccounts(nu: Date): Promise<void> {
  const unusedBefore = maandenEerder(nu, env.ACCOUNT_ONGEBRUIKT_MAANDEN)
  await inTransaction(systeem, async (tx) => {
    for (const { id } of await listToBlock(tx, unusedBefore, nu)) await block(tx, id, nu)
    for (const { id } of await listToWarn(tx, unusedBefore)) await warn(tx, id, nu)
    await forgetOldAttempts(tx, new Date(nu.getTime() - day))
  })
}

async function warn(tx: Tx, id: string, nu: Date): Promise<void> {
  if (!(await changeAccount(tx, id, { gewaarschuwdOp: nu }, { gewaarschuwdOp: null }))) return
  const sleutel = `account-bijna-geblokkeerd:${id}:${nu.toISOString()}`
  await enqueue(tx, { soort: 'account-bijna-geblokkeerd', aan: { accountId: id }, sleutel })
  await recordAudit(tx, systeem, { handeling: 'account.gewaarschuwd', betreftAccountId: id })
}

async function block(tx: Tx, id: string, nu: Date): Promise<void> {
  const blocked = { actief: false, geblokkeerdOp: nu, geblokkeerdReden: 'ongebruikt' }
  if (!(await changeAccount(tx, id, blocked, { actief: true }))) return
  await revokeSessions(tx, id)
  await recordAudit(tx, systeem, { handeling: 'account.geblokkeerd-ongebruikt', betreftAccountId: id })
}
