import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '../env'

/** Name of the session cookie; the front door knows it too (frontDoor/redirects.ts). */
export const sessionCookie = 'portaal.sessie'

/** The sealed cookie may outlive the session row, so that typed text can be given back to the right person (seconds). */
export const cookieMaxAge = 7 * 24 * 60 * 60

const contentSchema = z.object({ sessieId: z.uuid(), sub: z.uuid() })

export type SessionCookie = { readonly sessieId: string; readonly accountId: string }

export const sealSession = ({ sessieId, accountId }: SessionCookie): Promise<string> =>
  encode({ token: { sessieId, sub: accountId }, secret: env.PORTAAL_GEHEIM, maxAge: cookieMaxAge })

/** Opening derives a key anew, and every page of somebody at work brings the same cookie: what it said is known for a minute. */
const opened = new Map<string, { readonly content: SessionCookie; readonly until: number }>()
const remembered = 60_000
const mostRemembered = 1_000

/** What the cookie says, when it was sealed here. Whether the session still lives, the session table says. */
export async function openSessionCookie(sealed: string | undefined): Promise<SessionCookie | undefined> {
  if (!sealed) return undefined
  const known = opened.get(sealed)
  if (known && known.until > performance.now()) return known.content
  const content = await unseal(sealed)
  if (!content) return undefined
  if (opened.size >= mostRemembered) opened.clear()
  opened.set(sealed, { content, until: performance.now() + remembered })
  return content
}

async function unseal(sealed: string): Promise<SessionCookie | undefined> {
  const token = await decode({ token: sealed, secret: env.PORTAAL_GEHEIM }).catch(() => null)
  const content = contentSchema.safeParse(token)
  return content.success ? { sessieId: content.data.sessieId, accountId: content.data.sub } : undefined
}

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: env.PORTAAL_URL.startsWith('https://') }) as const
