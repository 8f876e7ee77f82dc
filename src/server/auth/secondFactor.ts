import { randomBytes } from 'node:crypto'
import type { LoginActor } from '@/domain/access/actor'
import { recordAudit } from '../audit'
import { now } from '../clock'
import { inTransaction, type Tx } from '../db/transaction'
import { describeFault } from '../fault'
import { log } from '../log'
import { forgetAttempts, noteAttempt } from './attempts'
import { loginActor } from './credentials'
import type { LoginOrigin } from './origin'
import { derivedSecret, fingerprintOf, lockSecret, unlockSecret } from './secretBox'
import { base32, matchingStep, otpauthUri } from './totp'

const recoveryCodes = 10

/**
 * The secret that is offered while somebody sets up a second factor: the same for the same `occasion` (a sign-in, a session), so
 * that nothing is stored before a code proves that an app has it.
 */
const offeredSecret = (accountId: string, occasion: string): Buffer =>
  derivedSecret('tweede factor', `${accountId} ${occasion}`)

/** What an app needs to take this secret over: as a QR code, and in letters. */
export function offerSecondFactor(accountId: string, occasion: string, email: string) {
  const secret = offeredSecret(accountId, occasion)
  return { uri: otpauthUri(secret, email), geheim: base32(secret) }
}

/** What people type: spaces and dashes say nothing. */
const bare = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase()

/**
 * Sets up or replaces the second factor of this account, once the code proves that an app has the secret.
 * @returns the new recovery codes, which are shown now and never again; undefined when the code is not right
 */
export async function setUpSecondFactor(
  accountId: string,
  occasion: string,
  code: string,
  origin: Pick<LoginOrigin, 'verzoekId'>,
): Promise<readonly string[] | undefined> {
  const secret = offeredSecret(accountId, occasion)
  const laatsteStap = matchingStep(secret, bare(code), now())
  if (laatsteStap === undefined) return undefined
  const actor = loginActor(accountId, origin)
  return inTransaction(actor, async (tx) => {
    const factor = { geheim: lockSecret(secret, accountId), laatsteStap }
    await tx.tweedeFactor.upsert({ where: { accountId }, create: { accountId, ...factor }, update: factor })
    await tx.account.updateMany({ where: { id: accountId }, data: { tweedeFactorOp: now() } })
    await recordAudit(tx, actor, { handeling: 'tweede-factor.ingesteld', betreftAccountId: accountId })
    return renewRecoveryCodes(tx, accountId)
  })
}

/** Ten new recovery codes; the old ones are worth nothing any more. Only fingerprints are kept. */
export async function renewRecoveryCodes(tx: Tx, accountId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodes }, () => base32(randomBytes(7)).slice(0, 10))
  await tx.herstelcode.deleteMany({ where: { accountId } })
  await tx.herstelcode.createMany({
    data: codes.map((code) => ({ accountId, hash: hashOf(accountId, code) })),
  })
  return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`)
}

const hashOf = (accountId: string, code: string): string =>
  fingerprintOf('herstelcode', `${accountId} ${code}`)

/**
 * Whether this code, of the app or one of the recovery codes, opens the door now. Each counts once, also for two who send it at
 * the same moment; after too many tries none counts for a while.
 */
export async function checkCode(
  accountId: string,
  code: string,
  origin: LoginOrigin,
): Promise<'code' | 'herstelcode' | undefined> {
  const actor = loginActor(accountId, origin)
  const attempt = { step: 'code', account: accountId, adres: origin.adres } as const
  const locked = await inTransaction(actor, (tx) => noteAttempt(tx, attempt))
  return inTransaction(actor, async (tx) => {
    const found = await tryCode(tx, actor, accountId, bare(code), locked)
    if (found) await forgetAttempts(tx, attempt)
    return found
  })
}

async function tryCode(tx: Tx, actor: LoginActor, accountId: string, code: string, locked: boolean) {
  const manier = locked ? undefined : await manierOf(tx, accountId, code)
  const reden = locked ? 'vergrendeld' : 'code'
  if (manier === 'herstelcode') await recordAudit(tx, actor, { handeling: 'herstelcode.gebruikt' })
  if (!manier)
    await recordAudit(tx, actor, { handeling: `inloggen.mislukt-${reden}`, betreftAccountId: accountId })
  return manier
}

async function manierOf(
  tx: Tx,
  accountId: string,
  code: string,
): Promise<'code' | 'herstelcode' | undefined> {
  if (/^\d{6}$/.test(code)) return (await spendAppCode(tx, accountId, code)) ? 'code' : undefined
  const { count } = await tx.herstelcode.updateMany({
    where: { accountId, hash: hashOf(accountId, code), gebruiktOp: null },
    data: { gebruiktOp: now() },
  })
  return count === 1 ? 'herstelcode' : undefined
}

async function spendAppCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
  const factor = await tx.tweedeFactor.findUnique({ where: { accountId }, select: { geheim: true } })
  if (!factor) return false
  const secret = opened(factor.geheim, accountId)
  const step = secret && matchingStep(secret, code, now())
  if (step === undefined) return false
  const { count } = await tx.tweedeFactor.updateMany({
    where: { accountId, laatsteStap: { lt: step } },
    data: { laatsteStap: step },
  })
  return count === 1
}

/** Another key than the one it was locked with is a mistake of whoever set it up: no code is right then, and the log says why. */
function opened(geheim: string, accountId: string): Buffer | undefined {
  try {
    return unlockSecret(geheim, accountId)
  } catch (error) {
    log.error(describeFault(error), 'tweede factor niet te openen')
    return undefined
  }
}
