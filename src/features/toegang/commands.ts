import { cookies } from 'next/headers'
import type { Actor } from '@/domain/access/actor'
import type { WayIn } from '@/domain/access/secondFactor'
import { afterAnswer } from '@/server/afterAnswer'
import { recordAudit } from '@/server/audit'
import { forgetAttempts, noteAttempt } from '@/server/auth/attempts'
import { sealSession, sessionCookie, sessionCookieOptions } from '@/server/auth/cookie'
import { type KnownAccount, loginActor } from '@/server/auth/credentials'
import { sendAccessLink } from '@/server/auth/links'
import { currentOrigin, type LoginOrigin } from '@/server/auth/origin'
import { beginPendingLogin, endPendingLogin } from '@/server/auth/pendingLogin'
import { openSession, revokeSessions } from '@/server/auth/session'
import { inTransaction } from '@/server/db/transaction'
import { findForNewPassword } from './data'

/** Opens a session for this account and gives the browser its sealed cookie. */
export async function signIn(accountId: string, manier: WayIn): Promise<void> {
  const { apparaat, verzoekId } = await currentOrigin()
  const sessieId = await openSession(accountId, { manier, apparaat, verzoekId })
  const jar = await cookies()
  jar.set(sessionCookie, await sealSession({ sessieId, accountId }), sessionCookieOptions())
  await endPendingLogin()
}

/** After the right password: in, or on to the second factor. Returns the path of the page that comes next. */
export async function afterPassword({ id, demo, next }: KnownAccount, terug: string): Promise<string> {
  if (next === 'binnen') {
    await signIn(id, demo ? 'demo' : 'wachtwoord')
    return terug
  }
  await beginPendingLogin(id, terug)
  return next === 'code' ? '/inloggen/code' : '/inloggen/tweede-factor'
}

/** Ends this session, in the database and in the browser. */
export async function logUit(actor: Actor): Promise<void> {
  await inTransaction(actor, async (tx) => {
    await revokeSessions(tx, actor.accountId, { only: actor.sessieId })
    await recordAudit(tx, actor, { handeling: 'sessie.beeindigd' })
  })
  const jar = await cookies()
  jar.delete(sessionCookie)
}

/** A mail with a link, when there is an account to send it to; whoever asks is told the same in any case, after the same work. */
export async function vraagNieuwWachtwoord(email: string, origin: LoginOrigin): Promise<void> {
  const attempt = { step: 'vergeten', account: email, adres: origin.adres } as const
  const nobody = loginActor(null, origin)
  const { locked, account } = await inTransaction(nobody, async (tx) => ({
    locked: await noteAttempt(tx, attempt),
    account: await findForNewPassword(tx, email),
  }))
  const actor = loginActor(account?.id ?? null, origin)
  await inTransaction(actor, async (tx) => {
    const handeling = locked ? 'wachtwoord.gevraagd-vergrendeld' : 'wachtwoord.gevraagd'
    await recordAudit(tx, actor, { handeling, betreftAccountId: account?.id })
  })
  afterAnswer(async () => {
    if (!account || locked) return
    const soort = account.wachtwoordHash ? 'wachtwoord' : 'uitnodiging'
    await inTransaction(actor, (tx) => sendAccessLink(tx, account.id, soort))
  })
}

/** Once somebody chose a new password, the mistakes of before no longer count. */
export const vergeetPogingen = (accountId: string, email: string, origin: LoginOrigin): Promise<unknown> =>
  inTransaction(loginActor(accountId, origin), (tx) =>
    forgetAttempts(tx, { step: 'wachtwoord', account: email, adres: origin.adres }),
  )
