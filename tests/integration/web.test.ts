import fc from 'fast-check'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { pageClassOf } from '@/server/frontDoor/pageClass'
import { html, openFrontDoor, ownOrigin, session, urlencoded } from '@/server/frontDoor/testDoor'
import { addresses } from '../architecture/addresses'

const wide = {
  rateLimits: {
    api: { burst: 1e6, perSecond: 1e6 },
    login: { burst: 1e6, perSecond: 1e6 },
    form: { burst: 1e6, perSecond: 1e6 },
  },
}

describe('a post from elsewhere', () => {
  const foreign: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['another site', { origin: 'https://kwaad.test' }],
    ['another site that looks like ours', { origin: `${ownOrigin}.kwaad.test` }],
    ['our site without encryption', { origin: ownOrigin.replace('https', 'http') }],
    ['our site on another port', { origin: `${ownOrigin}:8443` }],
    ['nowhere (a file, a sandbox)', { origin: 'null' }],
    ['a neighbour', { origin: ownOrigin, 'sec-fetch-site': 'same-site' }],
    ['another site, says the browser', { origin: ownOrigin, 'sec-fetch-site': 'cross-site' }],
  ]

  it.each(foreign)('from %s never reaches any address of the portal', async (_, headers) => {
    const { ask, seen } = await openFrontDoor(undefined, wide)
    const paths = addresses.filter((path) => !path.startsWith('/api/v1/'))
    expect(paths.length).toBeGreaterThan(80)
    for (const path of paths) {
      const { status } = await ask(path, {
        method: 'POST',
        headers: { ...urlencoded, ...session, ...headers },
        body: 'id=1',
      })
      expect([path, status]).toEqual([path, expect.toSatisfy((code: number) => code === 403 || code === 405)])
    }
    expect(seen).toEqual([])
  })

  it('that does not say where it comes from is refused wherever a session can do something', async () => {
    const { ask, seen } = await openFrontDoor(undefined, wide)
    for (const path of addresses.filter((one) => pageClassOf(one) === 'signed-in')) {
      const { status } = await ask(path, {
        method: 'POST',
        headers: { ...urlencoded, ...session },
        body: 'id=1',
      })
      expect([path, status]).toEqual([path, 403])
    }
    expect(seen).toEqual([])
  })
})

describe('headers that steer Next', () => {
  const steering = {
    'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware',
    'x-middleware-rewrite': '/werklijst',
    'x-middleware-next': '1',
    'x-middleware-override-headers': 'cookie',
    'x-matched-path': '/werklijst',
    'x-invoke-path': '/werklijst',
    'x-nextjs-data': '1',
    'x-now-route-matches': '1',
    'x-original-url': '/werklijst',
    'x-rewrite-url': '/werklijst',
    'x-http-method-override': 'DELETE',
    'x-forwarded-host': 'kwaad.test',
    'x-forwarded-proto': 'http',
    'x-portaal-intern': 'geheim',
    'x-portaal-pad': '/werklijst',
    'x-portaal-formulier': 'e30=',
    'next-action': '4011223344',
    'next-router-state-tree': '%5B%5D',
    'next-resume': '1',
    rsc: '1',
    forwarded: 'host=kwaad.test',
  }

  test('come in and go no further; what the portal sets itself, it sets itself', async () => {
    const { ask, seen } = await openFrontDoor()
    await ask('/werklijst', { headers: { ...session, ...steering } })
    const { headers = {} } = seen[0] ?? {}
    expect(headers['x-portaal-pad']).toBe('/werklijst')
    expect(headers['x-forwarded-host']).toBe('portaal.test')
    expect(headers['x-forwarded-proto']).toBe('https')
    const ours = /^x-portaal-(?:pad|request-id)$|^x-forwarded-(?:host|proto|for)$/
    const left = Object.keys(headers).filter((name) => name in steering && !ours.test(name))
    expect(left).toEqual([])
  })

  test('poison nothing: who comes after sees what was there before', async () => {
    const { ask } = await openFrontDoor((res, req) =>
      html(
        `<a href="${req.headers['x-forwarded-proto']}://${req.headers.host}/">${req.headers['x-original-url'] ?? ''}</a>`,
      )(res, req),
    )
    const before = await ask('/overlegtafels')
    const attacked = await ask('/overlegtafels', { headers: steering })
    expect(attacked.text).not.toContain('kwaad')
    expect((await ask('/overlegtafels')).text).toBe(before.text)
  })
})

describe('an answer is never split or sent elsewhere', () => {
  it.each([
    '/start%0d%0aSet-Cookie:%20a=b/',
    '/%0aLocation:%20https://kwaad.test/',
    '/werklijst?a=%0d%0aX-Kwaad:%201',
    '//kwaad.test/',
    '/\\kwaad.test/',
    '/%2f%2fkwaad.test/',
    '/.//kwaad.test/',
  ])('%s', async (path) => {
    const { ask } = await openFrontDoor()
    const { headers } = await ask(path)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-kwaad']).toBeUndefined()
    expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/)
  })
})

/** One request that two servers would read as two. */
const ambiguous: Readonly<Record<string, string>> = {
  'both a length and chunks':
    'POST /wegwijzer HTTP/1.1\r\nHost: portaal.test\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /werklijst HTTP/1.1\r\nHost: portaal.test\r\n\r\n',
  'two lengths':
    'POST /wegwijzer HTTP/1.1\r\nHost: portaal.test\r\nContent-Length: 4\r\nContent-Length: 40\r\n\r\na=b\n',
  'chunks said twice':
    'POST /wegwijzer HTTP/1.1\r\nHost: portaal.test\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n',
  'chunks with a space before the colon':
    'POST /wegwijzer HTTP/1.1\r\nHost: portaal.test\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n',
  'a header folded over two lines': 'GET / HTTP/1.1\r\nHost: portaal.test\r\nX-A: a\r\n b\r\n\r\n',
  'a line that ends on a bare return': 'GET / HTTP/1.1\rHost: portaal.test\r\n\r\n',
  'no host': 'GET / HTTP/1.1\r\n\r\n',
  'two hosts': 'GET / HTTP/1.1\r\nHost: portaal.test\r\nHost: kwaad.test\r\n\r\n',
  'a length on a get':
    'GET / HTTP/1.1\r\nHost: portaal.test\r\nContent-Length: 30\r\n\r\nGET /werklijst HTTP/1.1\r\nA: b\r\n',
  'another site in the first line':
    'GET http://kwaad.test/ HTTP/1.1\r\nHost: portaal.test\r\nConnection: close\r\n\r\n',
}

describe('a request that can be read in two ways', () => {
  it.each(Object.entries(ambiguous))('%s is refused', async (_, bytes) => {
    const { raw, seen } = await openFrontDoor(undefined, {
      limits: { requestTimeout: 1_000, headersTimeout: 800, keepAliveTimeout: 300 },
    })
    expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(seen).toEqual([])
  })
})

describe('security.txt', () => {
  afterEach(() => vi.unstubAllEnvs())

  /** As a portal with this setting answers. */
  async function securityTxt(contact: string): Promise<Response> {
    vi.resetModules()
    vi.stubEnv('DATABASE_URL', 'postgres://niemand@localhost/niets')
    vi.stubEnv('PORTAAL_GEHEIM', 'geheim-van-de-tests'.padEnd(32, '-'))
    vi.stubEnv('PORTAAL_URL', ownOrigin)
    vi.stubEnv('BEVEILIGING_CONTACT', contact)
    const { GET } = await import('@/app/.well-known/security.txt/route')
    return GET(new Request(`${ownOrigin}/.well-known/security.txt`), undefined)
  }

  it('says whom to tell about a hole, and until when that holds (RFC 9116)', async () => {
    const answer = await securityTxt('mailto:beveiliging@portaal.test')
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/)
    const text = await answer.text()
    expect(text).toMatch(/^Contact: mailto:beveiliging@portaal\.test$/m)
    expect(text).toContain(`Canonical: ${ownOrigin}/.well-known/security.txt`)
    const away = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '') - Date.now()
    expect(away).toBeGreaterThan(86_400_000)
    expect(away).toBeLessThan(365 * 86_400_000)
  })

  it('is not there when nobody wants to be told', async () => {
    expect((await securityTxt('')).status).toBe(404)
  })
})

describe('whatever comes in at the front door', () => {
  it('gets an answer with all security headers, and never a fault', async () => {
    const { ask } = await openFrontDoor(undefined, wide)
    const part = fc.oneof(
      fc.webPath(),
      fc.string({ maxLength: 30 }).map(encodeURI),
      fc.constantFrom(
        '/%',
        '/%zz',
        '/%00',
        '/?a=%00',
        '/..',
        '/%2e%2e/',
        '/a//b',
        '/;',
        '/werklijst/%0a',
        ...addresses.slice(0, 30),
      ),
    )
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND')
    const extra = fc.dictionary(
      fc.constantFrom(
        'accept',
        'accept-encoding',
        'cookie',
        'if-none-match',
        'range',
        'content-type',
        'origin',
        'x-a',
      ),
      fc.string({ unit: fc.constantFrom(...'abc;=, */"\\'), maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(part, method, extra, async (path, asked, headers) => {
        const target = path.startsWith('/') ? path : `/${path}`
        const { status, headers: got } = await ask(target, { method: asked, headers })
        expect(status).toBeLessThan(500)
        expect(got['content-security-policy']).toContain("frame-ancestors 'none'")
        expect(got['x-content-type-options']).toBe('nosniff')
        expect(got['strict-transport-security']).toMatch(/max-age=63072000/)
        expect(got['cross-origin-opener-policy']).toBe('same-origin')
        expect(got['cross-origin-resource-policy']).toMatch(/^(?:same|cross)-origin$/)
        expect(got['referrer-policy']).toBe('same-origin')
        expect(got['permissions-policy']).toContain('camera=()')
      }),
      { numRuns: 400, seed: 20261122 },
    )
  }, 60_000)
})
