import type { Actor } from '@/domain/access/actor'
import { recordAudit } from '../audit'
import { db } from '../db/client'
import { inTransaction } from '../db/transaction'
import { forgetAttempts, noteAttempt } from './attempts'
import { loginActor } from './credentials'
import { savePassword } from './links'
import type { LoginOrigin } from './origin'
import { hashPassword, isPassword } from './password'
import { type Weakness, weaknessOf } from './passwordStrength'
import { renewRecoveryCodes } from './secondFactor'

/**
 * Another password for somebody who is signed in and still knows the old one. Other sessions end.
 * @returns why not; undefined when it was done
 */
export async function changePassword(
  { accountId, sessieId, naam, organisatie }: Actor,
  current: string,
  next: string,
  origin: LoginOrigin,
): Promise<'huidig-onjuist' | Weakness | undefined> {
  const actor = loginActor(accountId, origin)
  const account = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, wachtwoordHash: true },
  })
  const attempt = { step: 'wachtwoord', account: account.email, adres: origin.adres } as const
  const locked = await inTransaction(actor, (tx) => noteAttempt(tx, attempt))
  const right = await isPassword(account.wachtwoordHash ?? undefined, current)
  if (locked || !right) {
    await inTransaction(actor, (tx) =>
      recordAudit(tx, actor, { handeling: 'wachtwoord.wijzigen-mislukt', betreftAccountId: accountId }),
    )
    return 'huidig-onjuist'
  }
  const weakness = weaknessOf(next, [naam, account.email, organisatie.naam])
  if (weakness) return weakness
  const hash = await hashPassword(next)
  await inTransaction(actor, async (tx) => {
    await forgetAttempts(tx, attempt)
    await savePassword(tx, actor, accountId, hash, sessieId)
  })
  return undefined
}

/** Ten new recovery codes for somebody who just gave a code. */
export async function newRecoveryCodes(
  accountId: string,
  origin: Pick<LoginOrigin, 'verzoekId'>,
): Promise<readonly string[]> {
  const actor = loginActor(accountId, origin)
  return inTransaction(actor, async (tx) => {
    await recordAudit(tx, actor, { handeling: 'herstelcodes.vernieuwd', betreftAccountId: accountId })
    return renewRecoveryCodes(tx, accountId)
  })
}
