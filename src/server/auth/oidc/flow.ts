import { z } from 'zod'
import { recordAudit } from '../../audit'
import { inTransaction } from '../../db/transaction'
import { env } from '../../env'
import { loginActor } from '../credentials'
import type { LoginOrigin } from '../origin'
import { callNextAuth, failurePath } from './nextAuth'

export type Step = { readonly location: string; readonly cookies: readonly string[] }

type Cookies = Readonly<Record<string, string>>

const isOidcSet = (): boolean => env.OIDC_ISSUER !== undefined

const csrfBody = z.object({ csrfToken: z.string() })

/** Off to the own organisation: the address to go to, and the cookies that recognise the answer. */
export async function beginOidc(terug: string, origin: LoginOrigin): Promise<Step> {
  if (!isOidcSet()) return { location: '/inloggen', cookies: [] }
  const csrf = await callNextAuth({ path: ['csrf'], method: 'GET', cookies: {} }, origin)
  const { csrfToken } = csrfBody.parse(csrf.body)
  const callbackUrl = new URL(terug, env.PORTAAL_URL).href
  const begun = await callNextAuth(
    {
      path: ['signin', 'oidc'],
      method: 'POST',
      body: { csrfToken, callbackUrl },
      cookies: valuesOf(csrf.cookies),
    },
    origin,
  )
  return outcomeOf(begun.location, begun.cookies, origin)
}

/** Back from the own organisation: in, or to the page that says why not. */
export async function finishOidc(query: Cookies, cookies: Cookies, origin: LoginOrigin): Promise<Step> {
  if (!isOidcSet()) return { location: '/inloggen', cookies: [] }
  const done = await callNextAuth({ path: ['callback', 'oidc'], method: 'GET', query, cookies }, origin)
  return outcomeOf(done.location, done.cookies, origin)
}

/** Pages of next-auth itself do not exist here: going there means that something was not right. */
async function outcomeOf(
  location: string | undefined,
  cookies: readonly string[],
  origin: LoginOrigin,
): Promise<Step> {
  const own = location && new URL(location, env.PORTAAL_URL)
  if (own && !own.pathname.startsWith('/api/auth/')) return { location, cookies }
  const actor = loginActor(null, origin)
  await inTransaction(actor, (tx) => recordAudit(tx, actor, { handeling: 'inloggen.oidc-mislukt' }))
  return { location: failurePath('mislukt'), cookies: [] }
}

const valuesOf = (setCookies: readonly string[]): Cookies =>
  Object.fromEntries(
    setCookies.map((line) => {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]
    }),
  )

/** The answer of a route. */
export function redirectTo({ location, cookies }: Step): Response {
  const headers = new Headers({ Location: location, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
