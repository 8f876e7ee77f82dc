import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '../env'
import { sessionCookie, sessionCookieOptions } from './cookie'
import { findAccount } from './credentials'
import { findActor, openSession } from './session'

/** Settings of next-auth. OIDC providers get their place in `providers`; the session row stays what decides. */
export const authOptions = (): NextAuthOptions => ({
  secret: env.PORTAAL_GEHEIM,
  session: { strategy: 'jwt' },
  pages: { signIn: '/inloggen', error: '/inloggen' },
  cookies: { sessionToken: { name: sessionCookie, options: sessionCookieOptions() } },
  providers: [
    CredentialsProvider({
      credentials: { email: { label: 'E-mailadres' }, wachtwoord: { label: 'Wachtwoord', type: 'password' } },
      authorize: async (credentials) => (await findAccount(credentials)) ?? null,
    }),
  ],
  callbacks: {
    jwt: async ({ token, user }) => (user ? { sub: user.id, sessieId: await openSession(user.id) } : token),
    session: async ({ session, token }) => {
      const actor = typeof token.sessieId === 'string' ? await findActor(token.sessieId) : undefined
      return { expires: session.expires, ...(actor ? { user: { name: actor.naam } } : {}) }
    },
  },
})
