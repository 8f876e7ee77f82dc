import { z } from 'zod'
import type { LoginActor } from '@/domain/access/actor'
import { isRole, type Role } from '@/domain/access/role'
import { needsSecondFactor } from '@/domain/access/secondFactor'
import { recordAudit } from '../audit'
import { db } from '../db/client'
import { namingOutage } from '../db/outage'
import { inTransaction } from '../db/transaction'
import { env } from '../env'
import { type Attempt, forgetAttempts, noteAttempt } from './attempts'
import type { LoginOrigin } from './origin'
import { isPassword } from './password'

const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  wachtwoord: z.string().min(1).max(200),
})

/** What comes after the right password: in, a code of the second factor, or setting that up first. */
export type NextStep = 'binnen' | 'code' | 'instellen'

export type KnownAccount = { readonly id: string; readonly demo: boolean; readonly next: NextStep }

type AccountRow = {
  readonly id: string
  readonly rol: string
  readonly actief: boolean
  readonly demo: boolean
  readonly tweedeFactorOp: Date | null
}

/** Somebody who is signing in. */
export const loginActor = (
  accountId: string | null,
  { verzoekId }: Pick<LoginOrigin, 'verzoekId'>,
): LoginActor => ({
  rol: 'toegang',
  accountId,
  verzoekId,
})

/** What this account has to do after its password. */
export function nextStepOf({ rol, demo, tweedeFactorOp }: Omit<AccountRow, 'id' | 'actief'>): NextStep {
  if (demo) return 'binnen'
  if (tweedeFactorOp) return 'code'
  return isRole(rol) && !needsSecondFactor(rol as Role) ? 'binnen' : 'instellen'
}

/**
 * The account of these credentials. Unknown, blocked, locked and wrong answer the same, after the same work: one count, one
 * look-up, one argon2id and one audit row, which says why but never what was typed.
 */
export async function findAccount(
  credentials: unknown,
  origin: LoginOrigin,
): Promise<KnownAccount | undefined> {
  const given = credentialsSchema.safeParse(credentials)
  if (!given.success) return undefined
  const { email, wachtwoord } = given.data
  const attempt: Attempt = { step: 'wachtwoord', account: email, adres: origin.adres }
  const locked = await inTransaction(loginActor(null, origin), (tx) => noteAttempt(tx, attempt))
  const account = await namingOutage(() => findByEmail(email))
  const right = await isPassword(account?.wachtwoordHash ?? undefined, wachtwoord)
  const refusal = locked ? 'vergrendeld' : refusalOf(account, right)
  return inTransaction(loginActor(account?.id ?? null, origin), async (tx) => {
    const actor = loginActor(account?.id ?? null, origin)
    if (refusal || !account) {
      await recordAudit(tx, actor, {
        handeling: `inloggen.mislukt-${refusal}`,
        betreftAccountId: account?.id,
      })
      return undefined
    }
    await forgetAttempts(tx, attempt)
    return { id: account.id, demo: account.demo, next: nextStepOf(account) }
  })
}

const findByEmail = (email: string) =>
  db().account.findUnique({
    where: { email },
    select: { id: true, wachtwoordHash: true, rol: true, actief: true, demo: true, tweedeFactorOp: true },
  })

function refusalOf(account: AccountRow | null, right: boolean): string | undefined {
  if (!account) return 'onbekend'
  if (!right) return 'wachtwoord'
  if (!account.actief) return 'geblokkeerd'
  // The demo password is printed on a screen: it opens nothing where others can reach the portal.
  return account.demo && !env.PORTAAL_DEMO ? 'demo' : undefined
}
