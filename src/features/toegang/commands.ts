import { cookies } from 'next/headers'
import { sealSession, sessionCookie, sessionCookieOptions } from '@/server/auth/cookie'
import { openSession } from '@/server/auth/session'

/** Opens a session for this account and gives the browser its sealed cookie. */
export async function signIn(accountId: string): Promise<void> {
  const sessieId = await openSession(accountId)
  const jar = await cookies()
  jar.set(sessionCookie, await sealSession({ sessieId, accountId }), sessionCookieOptions())
}

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies()
  jar.delete(sessionCookie)
}
