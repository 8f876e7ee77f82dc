import { encode } from 'next-auth/jwt'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { carryAnswers, clearCarriedAnswers, readCarriedAnswers } from './carriedAnswers'

const carriedCookie = 'portaal.antwoorden'
type Options = Readonly<Record<string, unknown>>
const jar = vi.hoisted(() => new Map<string, { value: string; options?: unknown }>())

vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => jar.get(name),
    set: (name: string, value: string, options: Options) => jar.set(name, { value, options }),
  }),
}))
vi.mock('./env', () => ({ env: { PORTAAL_GEHEIM: 'g'.repeat(32), PORTAAL_URL: 'https://portaal.example' } }))

const antwoorden = {
  situatie: { rol: 'wijkcoach', vraag: ['wachttijd'] },
  gesteld: new Set(['leeftijd']),
} as const satisfies Parameters<typeof carryAnswers>[0]

beforeEach(() => {
  jar.clear()
  vi.useRealTimers()
})

describe('carried answers', () => {
  it('come out as they went in', async () => {
    await carryAnswers(antwoorden)
    expect(await readCarriedAnswers()).toEqual(antwoorden)
  })

  it('are sealed, short-lived and only for the pages of a casus', async () => {
    await carryAnswers(antwoorden)
    const cookie = jar.get(carriedCookie)
    expect(Buffer.from(cookie?.value ?? '', 'base64').toString('latin1')).not.toContain('wijkcoach')
    expect(cookie?.options).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      secure: true,
      path: '/casussen',
      maxAge: 1800,
    })
  })

  it('are gone after half an hour, and once they are cleared', async () => {
    await carryAnswers(antwoorden)
    vi.useFakeTimers({ now: Date.now() + 31 * 60 * 1000, toFake: ['Date'] })
    expect(await readCarriedAnswers()).toBeUndefined()
    vi.useRealTimers()
    expect(await readCarriedAnswers()).toEqual(antwoorden)
    await clearCarriedAnswers()
    expect(await readCarriedAnswers()).toBeUndefined()
  })

  it.each(['', 'x.y.z', 'eyJhbGciOiJub25lIn0.e30.'])(
    'that were not sealed here are not read: %s',
    async (value) => {
      jar.set(carriedCookie, { value })
      expect(await readCarriedAnswers()).toBeUndefined()
    },
  )

  it('are not a session, and a session is not answers', async () => {
    jar.set(carriedCookie, {
      value: await encode({ token: { ...antwoorden, gesteld: [] }, secret: 'g'.repeat(32) }),
    })
    expect(await readCarriedAnswers()).toBeUndefined()
  })
})
