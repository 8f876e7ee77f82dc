import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

type Claims = Record<string, unknown>
type Token = { readonly header: Claims; readonly payload: Claims }

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token with this content and the seal of this key. */
export function sealToken({ header, payload }: Token, key: KeyObject): string {
  const content = `${base64url(header)}.${base64url(payload)}`
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`
}

/** A token without a seal, as `alg: none` has it. */
export const unsealedToken = ({ header, payload }: Token): string =>
  `${base64url({ ...header, alg: 'none' })}.${base64url(payload)}.`

export type TestIssuer = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly key: KeyObject
  /** Who signs in next, without a screen. */
  person: Claims & { sub: string }
  /** What a dishonest or broken issuer hands out instead of its token. */
  forge: ((token: Token) => string) | undefined
  readonly stop: () => Promise<void>
}

/** A real OpenID provider (the certified `oidc-provider`) in this process, which demands PKCE. */
export async function startIssuer(redirectUri: string): Promise<TestIssuer> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state: TestIssuer = {
    issuer,
    clientId: 'portaal',
    clientSecret: 'geheim-van-de-test',
    key: privateKey,
    person: { sub: 'niemand' },
    forge: undefined,
    stop: () => new Promise((done) => server.close(() => done())),
  }
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: state.clientId,
        client_secret: state.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'test' }] },
    cookies: { keys: ['test'] },
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub', 'groups', 'amr', 'acr'],
      email: ['email', 'email_verified'],
      profile: ['name'],
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/person/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ ...state.person, sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: state.clientId, accountId: oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const handle = provider.callback()
  server.on('request', (req, res) => {
    if (req.url?.startsWith('/person/'))
      return void provider.interactionFinished(req, res, { login: loginOf(state.person) })
    if (req.url === '/token' && state.forge) replaceToken(res, state.forge)
    return void handle(req, res)
  })
  return state
}

/** Puts another id_token in the answer that the provider was about to send. */
function replaceToken(res: ServerResponse, forge: (token: Token) => string): void {
  const end = res.end.bind(res) as (body: string) => ServerResponse
  res.end = ((body: string | Buffer) => {
    const answer = JSON.parse(String(body))
    const [header, payload] = String(answer.id_token)
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString())
    const token = { header: JSON.parse(header ?? '{}'), payload: JSON.parse(payload ?? '{}') }
    const forged = JSON.stringify({ ...answer, id_token: forge(token) })
    res.setHeader('Content-Length', Buffer.byteLength(forged))
    return end(forged)
  }) as typeof res.end
}

/** The provider keeps apart how somebody signed in. */
function loginOf({ sub, amr, acr }: Claims & { sub: string }) {
  return {
    accountId: sub,
    ...(Array.isArray(amr) ? { amr: amr.map(String) } : {}),
    ...(typeof acr === 'string' ? { acr } : {}),
  }
}
