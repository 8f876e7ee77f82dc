import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import type { Claims } from '@/domain/access/claims'
import { inTransaction } from '../../db/transaction'
import { env } from '../../env'
import { log } from '../../log'
import { cookieMaxAge, sessionCookie, sessionCookieOptions } from '../cookie'
import { loginActor } from '../credentials'
import type { LoginOrigin } from '../origin'
import { openSession } from '../session'
import { admit, findByIdentity } from './admit'

/** Where somebody ends who was not let in. */
export const failurePath = (reason: string): string => `/inloggen/niet-gelukt?reden=${reason}`

function provider(): OAuthConfig<Claims & { sub: string }> {
  const issuer = env.OIDC_ISSUER ?? ''
  const acr = env.OIDC_ACR.length > 0 ? { acr_values: env.OIDC_ACR.join(' ') } : {}
  return {
    id: 'oidc',
    name: env.OIDC_NAAM,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: env.OIDC_CLIENT_ID ?? '',
    clientSecret: env.OIDC_CLIENT_GEHEIM ?? '',
    // openid-client checks seal, issuer, audience, nonce and time of the token; next-auth keeps state, nonce and verifier.
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email profile', ...acr } },
    profile: ({ sub }) => ({ id: sub }),
  }
}

/** Next-auth does the way to the issuer and back; the session row of the portal stays what decides. */
const options = (origin: LoginOrigin): NextAuthOptions => ({
  secret: env.PORTAAL_GEHEIM,
  session: { strategy: 'jwt', maxAge: cookieMaxAge },
  cookies: { sessionToken: { name: sessionCookie, options: sessionCookieOptions() } },
  providers: [provider()],
  // Its own words may hold parts of a token; the code says enough.
  logger: {
    error: (code, metadata) =>
      log.warn({ code, fout: messageOf(metadata) }, 'inloggen via de organisatie mislukt'),
    warn: () => undefined,
    debug: () => undefined,
  },
  callbacks: {
    signIn: async ({ profile }) => {
      const admitted = await admit({ ...profile }, origin)
      return admitted.ok || failurePath(admitted.reason)
    },
    jwt: async ({ token, account }) => {
      if (!account) return token
      const { apparaat, verzoekId } = origin
      const known = await inTransaction(loginActor(null, origin), (tx) =>
        findByIdentity(tx, account.providerAccountId),
      )
      if (!known) throw new Error('account verdwenen tijdens het inloggen')
      return { sub: known.id, sessieId: await openSession(known.id, { manier: 'oidc', apparaat, verzoekId }) }
    },
  },
})

function messageOf(metadata: unknown): string | undefined {
  const error = metadata instanceof Error ? metadata : (metadata as { error?: unknown } | undefined)?.error
  return error instanceof Error ? error.message.slice(0, 200) : undefined
}

type Call = {
  /** `['signin', 'oidc']`. */
  readonly path: readonly string[]
  readonly method: 'GET' | 'POST'
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, string>>
  readonly cookies: Readonly<Record<string, string>>
}

type Answer = { location: string | undefined; body: unknown; cookies: readonly string[] }

/** One request to next-auth's own handler, which so has no address of its own: only what we call can be reached. */
export async function callNextAuth(
  { path, method, query = {}, body, cookies }: Call,
  origin: LoginOrigin,
): Promise<Answer> {
  // Otherwise it believes http://localhost:3000.
  process.env.NEXTAUTH_URL = env.PORTAAL_URL
  const headers = new Map<string, unknown>()
  const answer: { body?: unknown } = {}
  const res = {
    status: () => res,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: unknown) => {
      headers.set(name, value)
      return res
    },
    end: () => undefined,
    send: (sent: unknown) => {
      answer.body = sent
    },
  }
  const req = { query: { ...query, nextauth: path }, method, body, cookies, headers: {} }
  // Of all that a request and an answer of Next have, it uses only this.
  await NextAuth(req as unknown as NextApiRequest, res as unknown as NextApiResponse, options(origin))
  const location = headers.get('Location')
  const set = headers.get('Set-Cookie')
  return {
    location: typeof location === 'string' ? location : undefined,
    body: answer.body,
    cookies: Array.isArray(set) ? set : [],
  }
}
