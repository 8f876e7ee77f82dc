import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { blokkeer } from '@/features/accounts/commands'
import { verwijderKoppeling, voegKoppelingToe } from '@/features/accounts/koppelingen/commands'
import { listAlleKoppelingen } from '@/features/accounts/queries'
import { openSessionCookie } from '@/server/auth/cookie'
import { beginOidc, finishOidc, type Step } from '@/server/auth/oidc/flow'
import { findActor } from '@/server/auth/session'
import { createAccount } from '../factories/accounts'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'
import { sealToken, startIssuer, type TestIssuer, unsealedToken } from '../setup/oidcProvider'

const { owner } = testDatabase()
const portal = 'http://portaal.test:3000'
const origin = { adres: '192.0.2.1', verzoekId: null, apparaat: 'Test' }
let issuer: TestIssuer
let beheerder: Actor

beforeAll(async () => {
  issuer = await startIssuer(`${portal}/api/auth/callback/oidc`)
  Object.assign(process.env, {
    PORTAAL_URL: portal,
    OIDC_ISSUER: issuer.issuer,
    OIDC_CLIENT_ID: issuer.clientId,
    OIDC_CLIENT_GEHEIM: issuer.clientSecret,
  })
  beheerder = await demoActor(owner, 'beheerder')
  const { organisatie } = await demoActor(owner, 'wijkcoach.enschede')
  const coach = {
    claim: 'groups',
    waarde: 'wijkteams',
    rol: 'wijkcoach',
    organisatieId: organisatie.id,
    tafels: [],
  } as const
  expect((await voegKoppelingToe(beheerder, coach)).ok).toBe(true)
  expect((await voegKoppelingToe(beheerder, { ...coach, waarde: 'managers', rol: 'procesmanager' })).ok).toBe(
    true,
  )
  expect(await voegKoppelingToe(beheerder, coach)).toEqual({ ok: false, reason: 'bestaat-al' })
})
afterAll(() => issuer.stop())

/** Somebody at the own organisation, who signed in there with a second factor. */
const person = (over: object = {}) => {
  const sub = crypto.randomUUID()
  return {
    sub,
    email: `${sub.slice(0, 8)}@werk.test`,
    name: 'Collega',
    groups: ['wijkteams'],
    amr: ['pwd', 'mfa'],
    ...over,
  }
}

beforeEach(() => {
  issuer.forge = undefined
  issuer.person = person()
})

type Jar = Record<string, string>

const keep = (jar: Jar, lines: readonly string[]): Jar => {
  for (const line of lines) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    jar[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1))
  }
  return jar
}

const forget = (jar: Jar, part: string): void => {
  for (const name of Object.keys(jar)) if (name.includes(part)) delete jar[name]
}

/** Follows the browser from the portal through the issuer to the address to come back to. */
async function throughIssuer(location: string): Promise<URL> {
  const jar: Jar = {}
  let at = new URL(location)
  for (let hop = 0; hop < 8 && at.origin === issuer.issuer; hop += 1) {
    const cookie = Object.entries(jar)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    keep(jar, answer.headers.getSetCookie())
    at = new URL(answer.headers.get('location') ?? `data:,${answer.status}`, at)
  }
  return at
}

/** The whole way; `change` may spoil what the browser brings back. */
async function signIn(change: (query: Jar, jar: Jar) => void = () => undefined): Promise<Step> {
  const begun = await beginOidc('/casussen?x=1', origin)
  const back = await throughIssuer(begun.location)
  expect(back.href).toContain(`${portal}/api/auth/callback/oidc`)
  const query = Object.fromEntries(back.searchParams)
  const jar = keep({}, begun.cookies)
  change(query, jar)
  return finishOidc(query, jar, origin)
}

async function actorOf({ cookies }: Step): Promise<Actor | undefined> {
  const session = await openSessionCookie(keep({}, cookies)['portaal.sessie'])
  return session && findActor(session.sessieId)
}

const refusedWith = (reason: string) => `/inloggen/niet-gelukt?reden=${reason}`

const lastAudit = async () =>
  (await owner.query('SELECT handeling FROM audit_regel ORDER BY id DESC LIMIT 1')).rows[0]?.handeling

describe('signing in through the own organisation', () => {
  it('asks with PKCE, state and nonce', async () => {
    const { location } = await beginOidc('/start', origin)
    const { searchParams, origin: where } = new URL(location)
    expect(where).toBe(issuer.issuer)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(searchParams.get(name)?.length).toBeGreaterThan(20)
    expect(searchParams.get('redirect_uri')).toBe(`${portal}/api/auth/callback/oidc`)
  })

  it('opens a session of the portal with the role of the koppeling, and goes on to the page that was asked for', async () => {
    const step = await signIn()
    expect(step.location).toBe(`${portal}/casussen?x=1`)
    const actor = await actorOf(step)
    expect(actor).toMatchObject({ rol: 'wijkcoach', gemeenteCode: 'GM0153', naam: 'Collega' })
    const { rows } = await owner.query(
      'SELECT manier, oidc_subject FROM sessie s JOIN account a ON a.id = s.account_id WHERE s.id = $1',
      [actor?.sessieId],
    )
    expect(rows).toEqual([{ manier: 'oidc', oidc_subject: issuer.person.sub }])
  })

  it('follows the claims of today, with the same account', async () => {
    const first = await actorOf(await signIn())
    issuer.person = { ...issuer.person, groups: ['managers'] }
    const second = await actorOf(await signIn())
    expect(second).toMatchObject({ accountId: first?.accountId, rol: 'procesmanager' })
  })

  it('never leads to another site', async () => {
    for (const terug of ['https://elders.example/', '//elders.example/']) {
      const begun = await beginOidc(terug, origin)
      const back = await throughIssuer(begun.location)
      const step = await finishOidc(Object.fromEntries(back.searchParams), keep({}, begun.cookies), origin)
      expect(new URL(step.location, portal).origin).toBe(portal)
    }
  })
})

describe('who is not let in', () => {
  it.each([
    ['geen-koppeling', { groups: ['iets-anders'] }],
    ['geen-koppeling', { groups: undefined }],
    ['onduidelijk', { groups: ['wijkteams', 'managers'] }],
    ['geen-tweede-factor', { amr: ['pwd'] }],
    ['geen-tweede-factor', { amr: undefined }],
    ['geen-adres', { email: undefined }],
    ['geen-adres', { email_verified: false }],
  ])('%s: %j', async (reason, over) => {
    issuer.person = person(over)
    const before = await owner.query('SELECT count(*) FROM account')
    expect(await signIn()).toMatchObject({ location: refusedWith(reason) })
    expect(await lastAudit()).toBe(`inloggen.oidc-${reason}`)
    expect((await owner.query('SELECT count(*) FROM account')).rows).toEqual(before.rows)
  })

  it('somebody with the address of an existing account: it is not taken over', async () => {
    const { email } = await createAccount(owner)
    issuer.person = person({ email })
    expect((await signIn()).location).toBe(refusedWith('adres-bezet'))
  })

  it('a blocked account', async () => {
    const actor = await actorOf(await signIn())
    await blokkeer(beheerder, actor?.accountId ?? '')
    expect((await signIn()).location).toBe(refusedWith('geblokkeerd'))
  })

  it('who came in through a koppeling that was removed: out at once, and not in again', async () => {
    const { organisatie } = await demoActor(owner, 'huisarts')
    const partner = {
      claim: 'groups',
      waarde: 'praktijk',
      rol: 'partner',
      organisatieId: organisatie.id,
      tafels: [],
    } as const
    await voegKoppelingToe(beheerder, partner)
    issuer.person = person({ groups: ['praktijk'] })
    const actor = await actorOf(await signIn())
    expect(actor?.rol).toBe('partner')
    const row = (await listAlleKoppelingen(beheerder)).find(({ waarde }) => waarde === 'praktijk')
    expect((await verwijderKoppeling(beheerder, row?.id ?? '')).ok).toBe(true)
    expect(await findActor(actor?.sessieId ?? '')).toBeUndefined()
    expect((await signIn()).location).toBe(refusedWith('geen-koppeling'))
  })
})

describe('a token that is not right is refused', () => {
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const long = 3_000

  it('is let through when it is only copied: the forging itself works', async () => {
    issuer.forge = (token) => sealToken(token, issuer.key)
    expect(await actorOf(await signIn())).toBeDefined()
  })

  it.each<[string, (payload: Record<string, unknown>) => Record<string, unknown>]>([
    ['of another issuer', (payload) => ({ ...payload, iss: 'https://elders.example' })],
    ['for another audience', (payload) => ({ ...payload, aud: 'ander-programma' })],
    [
      'with another nonce',
      (payload) => ({ ...payload, nonce: 'een-andere-nonce-van-dezelfde-lengte-ongeveer' }),
    ],
    ['without a nonce', ({ nonce: _, ...payload }) => payload],
    [
      'that expired',
      (payload) => ({ ...payload, exp: Number(payload.iat) - 60, iat: Number(payload.iat) - long }),
    ],
    ['without an end', ({ exp: _, ...payload }) => payload],
    ['without a subject', ({ sub: _, ...payload }) => payload],
  ])('%s', async (_, change) => {
    issuer.forge = ({ header, payload }) => sealToken({ header, payload: change(payload) }, issuer.key)
    expect(await signIn()).toEqual({ location: refusedWith('mislukt'), cookies: [] })
    expect(await lastAudit()).toBe('inloggen.oidc-mislukt')
  })

  it('without a seal (alg none)', async () => {
    issuer.forge = unsealedToken
    expect((await signIn()).location).toBe(refusedWith('mislukt'))
  })

  it('sealed with another key', async () => {
    issuer.forge = (token) => sealToken(token, foreign)
    expect((await signIn()).location).toBe(refusedWith('mislukt'))
  })

  it('changed after it was sealed', async () => {
    issuer.forge = (token) => {
      const [header, , seal] = sealToken(token, issuer.key).split('.')
      const other = Buffer.from(JSON.stringify({ ...token.payload, groups: ['managers'] })).toString(
        'base64url',
      )
      return `${header}.${other}.${seal}`
    }
    expect((await signIn()).location).toBe(refusedWith('mislukt'))
  })

  it.each<[string, (query: Jar, jar: Jar) => void]>([
    ['another state', (query) => Object.assign(query, { state: 'verzonnen' })],
    ['no state cookie, as when somebody else began it', (_, jar) => forget(jar, 'state')],
    ['no PKCE verifier', (_, jar) => forget(jar, 'pkce')],
    ['a made-up code', (query) => Object.assign(query, { code: 'verzonnen' })],
    ['an error of the issuer', (query) => Object.assign(query, { error: 'access_denied' })],
  ])('when the browser comes back with %s', async (_, change) => {
    expect((await signIn(change)).location).toBe(refusedWith('mislukt'))
  })
})
