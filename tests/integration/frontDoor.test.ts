import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { Upgrade } from '@/server/frontDoor/application'
import type { FrontDoorConfig } from '@/server/frontDoor/config'
import { readPostedForm } from '@/server/frontDoor/formPages'
import { createFrontDoor } from '@/server/frontDoor/frontDoor'
import { listen, stopGracefully } from '@/server/frontDoor/lifecycle'

const host = 'portaal.test'
const own = `https://${host}`
const session = { cookie: 'portaal.sessie=abc' }
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }
type Seen = { method: string; url: string; headers: IncomingHttpHeaders; body: string }
type Respond = (res: ServerResponse, req: IncomingMessage) => unknown
type Asked = { headers?: Record<string, string>; body?: string | Buffer; method?: string }

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const html =
  (page: string, status = 200): Respond =>
  (res) => {
    res.statusCode = status
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(page)
  }

/** A front door over a real socket, before an application that answers as told and remembers what it saw. */
async function open(respond = html('<p>ja</p>'), changed: Partial<FrontDoorConfig> = {}, upgrade?: Upgrade) {
  const seen: Seen[] = []
  const lines: string[] = []
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }))
  const server = createFrontDoor(
    {
      dev: false,
      host: '0.0.0.0',
      port: 0,
      publicUrl: own,
      trustProxy: false,
      log: { debug: write, info: write, warn: write, error: write },
      ...changed,
    },
    async (req, res) => {
      const chunks: Buffer[] = []
      for await (const chunk of req) chunks.push(chunk)
      const body = Buffer.concat(chunks).toString()
      seen.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body })
      await respond(res, req)
    },
    upgrade,
  )
  await listen(server, { host: '127.0.0.1', port: 0 })
  stops.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const req = request(
        { port, path, method, agent: false, headers: { host, ...headers } },
        async (res) => {
          const chunks: Buffer[] = []
          for await (const chunk of res) chunks.push(chunk)
          const whole = Buffer.concat(chunks)
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString() })
        },
      )
      req.on('error', reject)
      req.end(body)
    })

  /** Sends bytes as they are and gives everything that comes back before the connection ends. */
  const raw = async (...parts: string[]) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', () => undefined)
    for (const part of parts) socket.write(part)
    await once(socket, 'close')
    return answer
  }
  const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body, headers: { ...urlencoded, origin: own, ...headers } })
  return { server, port, ask, post, raw, seen, lines }
}

describe('methods', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'OPTIONS'])('%s is refused', async (method) => {
    const { ask, seen } = await open()
    const answer = await ask('/overlegtafels', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.text).toContain('lang="nl"')
    expect(seen).toEqual([])
  })

  test('a program gets problem+json', async () => {
    const { ask } = await open()
    const answer = await ask('/api/v1/gemeenten', { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD, POST, OPTIONS')
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(JSON.parse(answer.text)).toMatchObject({
      status: 405,
      instance: `urn:uuid:${answer.headers['x-request-id']}`,
    })
  })

  test('CONNECT and unknown words never reach the application', async () => {
    const { raw, seen } = await open()
    expect(await raw('CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n')).toMatch(
      /^HTTP\/1.1 405/,
    )
    expect(await raw('BREW / HTTP/1.1\r\nHost: portaal.test\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
    expect(seen).toEqual([])
  })

  test('a preflight for the open interface is answered, without asking the application', async () => {
    const { ask, seen } = await open()
    const answer = await ask('/api/v1/routeadviezen', {
      method: 'OPTIONS',
      headers: { origin: 'https://elders.test' },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['access-control-allow-methods']).toContain('POST')
    expect(seen).toEqual([])
    expect((await ask('/api/health/live', { method: 'OPTIONS' })).status).toBe(405)
  })

  test('a post to a public page without a form', async () => {
    const { post } = await open()
    expect((await post('/overlegtafels', 'a=1')).status).toBe(405)
  })
})

describe('limits', () => {
  test('address too long', async () => {
    const { ask } = await open()
    expect((await ask(`/?q=${'a'.repeat(5000)}`)).status).toBe(414)
  })

  test('headers too large', async () => {
    const { raw } = await open()
    const answer = await raw(`GET / HTTP/1.1\r\nHost: ${host}\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1.1 431/)
    expect(answer).toContain('lang="nl"')
  })

  test.each([
    ['/wegwijzer', 16],
    ['/aanmelden-voorbereiden', 32],
    ['/api/v1/routeadviezen', 64],
    ['/casussen/nieuw', 256],
  ])('%s takes %i kB and no more, announced or not', async (path, kilobytes) => {
    const { ask, post, seen } = await open()
    const fits = 'a'.repeat(kilobytes * 1024)
    expect((await post(path, fits)).status).toBe(200)
    const announced = await post(path, `${fits}a`)
    expect(announced.status).toBe(413)
    const headers = { ...urlencoded, origin: own, 'transfer-encoding': 'chunked' }
    const counted = await ask(path, { method: 'POST', body: `${fits}a`, headers })
    expect(counted.status).toBe(413)
    expect(counted.headers['content-type']).toContain(path.startsWith('/api') ? 'problem+json' : 'text/html')
    expect(seen).toHaveLength(1)
  })

  test('the answer to a far too large body arrives', async () => {
    const { post, seen } = await open()
    const answer = await post('/wegwijzer', Buffer.alloc(3_000_000, 'a'))
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('te lang')
    expect(seen).toEqual([])
  })

  test('headers that dribble in, and a body that does, are cut off in time', async () => {
    const limits = { headersTimeout: 200, requestTimeout: 400, timeoutCheckInterval: 50 }
    const { raw, seen } = await open(undefined, { limits })
    expect(await raw('GET / HTTP/1.1\r\nHost: portaal.test\r\nX-A: ')).toMatch(/^HTTP\/1.1 408/)
    const head = `POST /wegwijzer HTTP/1.1\r\nHost: ${host}\r\nContent-Type: ${urlencoded['content-type']}\r\n`
    expect(await raw(`${head}Content-Length: 100\r\n\r\na=1`)).toMatch(/^HTTP\/1.1 408/)
    expect(seen).toEqual([])
  })

  test('a silent connection, and an answer that does not end, are cut', async () => {
    const { raw } = await open(() => new Promise(() => undefined), {
      limits: { idleTimeout: 150, answerTimeout: 150 },
    })
    expect(await raw('')).toBe('')
    expect(await raw(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toBe('')
  })
})

describe('malformed and ambiguous requests', () => {
  test.each([
    ['no HTTP at all', 'hallo\r\n\r\n'],
    ['a header with a bare line feed in its name', `GET / HTTP/1.1\r\nHost: ${host}\r\nA\nB: c\r\n\r\n`],
    [
      'two lengths',
      `POST /wegwijzer HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\na=1`,
    ],
    [
      'length and chunks',
      `POST /wegwijzer HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['a folded header', `GET / HTTP/1.1\r\nHost: ${host}\r\nA: b\r\n c\r\n\r\n`],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['two hosts', `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.test\r\nConnection: close\r\n\r\n`],
    ['an absolute address', `GET http://evil.test/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`],
    [
      'a GET with a body',
      `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Length: 3\r\n\r\na=1`,
    ],
    [
      'a WebSocket',
      `GET / HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n`,
    ],
  ])('%s', async (_name, bytes) => {
    const { raw, seen } = await open()
    expect(await raw(bytes)).toMatch(/^HTTP\/1.1 400/)
    expect(seen).toEqual([])
  })

  test.each([
    '/../etc/passwd',
    '/a/../b',
    '/a/./b',
    '/%2e%2e/a',
    '/a%2fb',
    '/a%5cb',
    '/a\\b',
    '//evil.test',
    '/a//b',
    '/%00',
    '/a%0d%0aSet-Cookie:x',
    '/%zz',
    '/%E9',
    '*',
  ])('path %s', async (path) => {
    const { raw, seen } = await open()
    expect(await raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400/,
    )
    expect(seen).toEqual([])
  })

  test('a line break in what is asked does not come back as a header', async () => {
    const { ask } = await open()
    const answer = await ask('/casussen?a=%0d%0aSet-Cookie:%20x=1')
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.headers.location).toBe(
      '/inloggen?terug=%2Fcasussen%3Fa%3D%250d%250aSet-Cookie%3A%2520x%3D1',
    )
  })
})

describe('host and origin', () => {
  test('another host name', async () => {
    const { ask, seen } = await open()
    expect((await ask('/', { headers: { host: 'evil.test' } })).status).toBe(421)
    expect((await ask('/', { headers: { host: 'evil.test', 'x-forwarded-host': host } })).status).toBe(421)
    expect((await ask('/', { headers: { host: 'localhost:3000' } })).status).toBe(421)
    expect(seen).toEqual([])
  })

  test('on a loopback address its own names are allowed, with the port', async () => {
    const { ask, seen } = await open(undefined, {
      host: '127.0.0.1',
      port: 3210,
      publicUrl: 'http://localhost:3210',
    })
    for (const name of ['localhost:3210', '127.0.0.1:3210', '[::1]:3210', 'LOCALHOST:3210']) {
      expect((await ask('/', { headers: { host: name } })).status).toBe(200)
    }
    expect((await ask('/', { headers: { host: 'localhost:3211' } })).status).toBe(421)
    expect(seen[1]?.headers).toMatchObject({
      'x-forwarded-host': '127.0.0.1:3210',
      'x-forwarded-proto': 'http',
    })
  })

  test('a health check may ask by address', async () => {
    const { ask } = await open()
    expect((await ask('/api/health/live', { headers: { host: '10.0.0.7:3000' } })).status).toBe(200)
  })

  test('forwarded headers count only from a trusted proxy, and then only its own hop', async () => {
    const forged = {
      'x-forwarded-for': '1.1.1.1, 2.2.2.2',
      'x-forwarded-proto': 'ftp',
      forwarded: 'for=3.3.3.3',
    }
    const bare = await open()
    await bare.ask('/', { headers: forged })
    expect(bare.seen[0]?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'https',
    })
    expect(bare.seen[0]?.headers.forwarded).toBeUndefined()
    const behind = await open(undefined, { trustProxy: true })
    await behind.ask('/', { headers: { ...forged, host: 'intern:3000', 'x-forwarded-host': host } })
    expect(behind.seen[0]?.headers).toMatchObject({
      host,
      'x-forwarded-for': '2.2.2.2',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'https',
    })
  })

  test.each([
    [{ origin: 'https://evil.test' }],
    [{ origin: 'null' }],
    [{ origin: `http://${host}` }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('a post from elsewhere is refused: %o', async (headers) => {
    const { ask, seen } = await open()
    for (const path of ['/wegwijzer', '/casussen', '/aanmelden-voorbereiden', '/api/auth/signout']) {
      const answer = await ask(path, {
        method: 'POST',
        body: 'a=1',
        headers: { ...urlencoded, ...session, ...headers },
      })
      expect(answer.status).toBe(403)
    }
    expect(seen).toEqual([])
  })

  test('where a session counts, a post must say where it comes from', async () => {
    const { ask, post } = await open()
    const unsaid = { method: 'POST', body: 'a=1', headers: { ...urlencoded, ...session } }
    expect((await ask('/casussen', unsaid)).status).toBe(403)
    expect((await ask('/wegwijzer', unsaid)).status).toBe(200)
    expect((await post('/casussen', 'a=1', { ...session, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  test('the open interface may be called from every website', async () => {
    const { ask, seen } = await open()
    const headers = {
      origin: 'https://elders.test',
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/json',
    }
    const answer = await ask('/api/v1/routeadviezen', { method: 'POST', body: '{"rol":"huisarts"}', headers })
    expect(answer.status).toBe(200)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(seen[0]?.body).toBe('{"rol":"huisarts"}')
  })
})

describe('headers to the application', () => {
  const forged = {
    'x-middleware-subrequest': 'src/middleware',
    'x-middleware-override-headers': 'a',
    'x-nextjs-data': '1',
    'x-matched-path': '/beheer',
    'x-invoke-path': '/beheer',
    'x-now-route-matches': '1',
    'next-resume': '1',
    'x-prerender-revalidate': 'a',
    'x-portaal-formulier': 'YT0x',
    'x-portaal-request-id': 'vals',
    'x-portaal-pad': '/elders',
    'x-real-ip': '9.9.9.9',
    'content-security-policy': "script-src 'nonce-vals'",
    'content-security-policy-report-only': "script-src 'nonce-vals'",
  }
  const router = {
    rsc: '1',
    'next-router-state-tree': '%5B%5D',
    'next-url': '/werklijst',
    'next-action': 'abc',
  }

  test('what steers Next from outside is dropped, what the front door knows is set', async () => {
    const { ask, seen } = await open()
    const answer = await ask('/overlegtafels?trede=1', {
      headers: { ...forged, ...router, 'accept-language': 'nl' },
    })
    const headers = seen[0]?.headers ?? {}
    const own = [
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-portaal-pad',
      'x-portaal-request-id',
    ]
    expect(
      Object.keys(headers)
        .filter((name) => /^(x-|next-|rsc|content-security)/.test(name))
        .sort(),
    ).toEqual(own)
    expect(headers['x-portaal-pad']).toBe('/overlegtafels')
    expect(headers['x-portaal-request-id']).toBe(answer.headers['x-request-id'])
    expect(headers['x-portaal-request-id']).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
    expect(headers['accept-language']).toBe('nl')
  })

  test('signed-in pages keep what the client router sends, and get the nonce', async () => {
    const { ask, seen } = await open()
    const answer = await ask('/werklijst', { headers: { ...forged, ...router, ...session } })
    expect(seen[0]?.headers).toMatchObject({ ...router, ...session })
    expect(seen[0]?.headers['x-middleware-subrequest']).toBeUndefined()
    expect(seen[0]?.headers['content-security-policy']).toBe(answer.headers['content-security-policy'])
    expect(seen[0]?.headers['content-security-policy']).not.toContain('vals')
  })
})

describe('security headers', () => {
  test('on every answer, with a nonce of its own on signed-in pages', async () => {
    const respond: Respond = (res) => {
      res.setHeader('X-Powered-By', 'Next.js')
      html('<p>ja</p>')(res, res.req)
    }
    const { ask } = await open(respond)
    const paths = ['/', '/overlegtafels/', '/api/v1/x', '/_next/x.js', '/casussen', '/a%00', '/inloggen']
    for (const path of paths) {
      const { headers } = await ask(path)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
      })
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['content-security-policy']).toContain("base-uri 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-powered-by']).toBeUndefined()
    }
    expect((await ask('/')).headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'none'",
    )
    const policies = [await ask('/inloggen'), await ask('/inloggen')].map(
      ({ headers }) => headers['content-security-policy'],
    )
    expect(policies[0]).toMatch(/script-src 'nonce-[\w+/]{22}==' 'strict-dynamic'/)
    expect(policies[0]).not.toBe(policies[1])
  })

  test('no HSTS without https; what live reload needs only in development', async () => {
    const { ask } = await open(undefined, { dev: true, publicUrl: `http://${host}` })
    const signedIn = await ask('/inloggen')
    expect(signedIn.headers['strict-transport-security']).toBeUndefined()
    expect(signedIn.headers['content-security-policy']).toContain("'unsafe-eval'")
    expect((await ask('/')).headers['content-security-policy']).toContain("script-src 'none'")
  })

  test('signed-in pages are stored nowhere', async () => {
    const { ask } = await open()
    expect((await ask('/werklijst', { headers: session })).headers['cache-control']).toBe('no-store')
  })
})

/** A page as Next prerenders it, shortened. */
const nextPage = `<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><link rel="preload" href="/_next/static/media/letter.woff2" as="font" crossorigin="" type="font/woff2"/><script src="/_next/static/chunks/c.js" async=""></script><title>Overzicht</title><script src="/_next/static/chunks/polyfills.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><main><h1>Overlegtafels</h1></main><script>$RB=[];</script><script src="/_next/static/chunks/b.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\" \\u003c/script> a"])</script></body></html>`

const prerendered =
  (page: string, etag = '"next-1"'): Respond =>
  (res, req) => {
    res.setHeader('Vary', 'rsc, next-router-state-tree')
    res.setHeader('x-nextjs-cache', 'HIT')
    res.setHeader('x-nextjs-prerender', '1')
    res.setHeader('Cache-Control', 's-maxage=31536000')
    res.setHeader('ETag', etag)
    res.setHeader('Set-Cookie', 'volg=mij')
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (req.headers['if-none-match'] === etag) {
      res.statusCode = 304
      res.end()
      return
    }
    res.setHeader('Content-Length', Buffer.byteLength(page))
    res.end(req.method === 'HEAD' ? null : page)
  }

describe('public pages', () => {
  test('no script, no cookie, no trace of the router', async () => {
    const { ask } = await open(prerendered(nextPage))
    const { status, headers, text } = await ask('/overlegtafels')
    expect(status).toBe(200)
    expect(text).not.toMatch(/script|__next_f|modulepreload/i)
    expect(text).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css"')
    expect(text).toContain('as="font"')
    expect(text).toContain('<main><h1>Overlegtafels</h1></main></body></html>')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(text))
    expect(Object.keys(headers).filter((name) => name.startsWith('x-nextjs'))).toEqual([])
  })

  test.each(['br', 'gzip', 'gzip, deflate, br, zstd', 'br;q=0, gzip', 'identity', ''])(
    'encoding: %s',
    async (accept) => {
      const { ask } = await open(prerendered(nextPage))
      const plain = (await ask('/')).text
      for (const round of ['made', 'looked up']) {
        const { headers, body } = await ask('/', { headers: { 'accept-encoding': accept } })
        const encoding = headers['content-encoding'] ?? 'none'
        const expected = /br(?!;q=0)/.test(accept) ? 'br' : accept.includes('gzip') ? 'gzip' : 'none'
        expect([round, encoding]).toEqual([round, expected])
        const read = { br: brotliDecompressSync, gzip: gunzipSync }[encoding]
        expect((read ? read(body) : body).toString()).toBe(plain)
      }
    },
  )

  test('304 for what the visitor has, 200 again when the content changed', async () => {
    let page = nextPage
    const { ask } = await open((res, req) => prerendered(page, `"${page.length}"`)(res, req))
    const first = await ask('/')
    const etag = String(first.headers.etag)
    const again = await ask('/', { headers: { 'if-none-match': `"x", ${etag}`, 'accept-encoding': 'br' } })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    expect(again.headers['content-security-policy']).toContain("script-src 'none'")
    page = page.replace('Overlegtafels', 'Alle overlegtafels')
    const changed = await ask('/', { headers: { 'if-none-match': etag } })
    expect(changed.status).toBe(200)
    expect(changed.headers.etag).not.toBe(etag)
    expect(changed.text).toContain('Alle overlegtafels')
  })

  test('HEAD has the headers of GET and no body', async () => {
    const { ask } = await open(prerendered(nextPage))
    const head = await ask('/', { method: 'HEAD' })
    const get = await ask('/')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.headers.etag).toBe(get.headers.etag)
  })

  test('a page made for this visit, streamed in parts that cut tags in two', async () => {
    const { ask } = await open(async (res) => {
      res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      res.flushHeaders()
      for (const part of nextPage.match(/.{1,7}/gs) ?? []) res.write(part)
      await wait(5)
      res.end()
    })
    const { text, headers, body } = await ask('/overlegtafels?trede=1', {
      headers: { 'accept-encoding': 'gzip' },
    })
    const page = headers['content-encoding'] === 'gzip' ? gunzipSync(body).toString() : text
    expect(page).not.toMatch(/script/i)
    expect(page).toContain('<h1>Overlegtafels</h1>')
    expect(headers.etag).toBeUndefined()
  })

  test('the same goes in development', async () => {
    const { ask } = await open(html(nextPage), { dev: true })
    expect((await ask('/')).text).not.toMatch(/script/i)
  })

  test('an error or a prerendered page among the signed-in ones runs no script either', async () => {
    const { ask } = await open(prerendered(nextPage))
    const { text, headers } = await ask('/casussen/bestaat-niet', { headers: session })
    expect(text).not.toMatch(/<script/i)
    expect(headers['content-security-policy']).toContain("script-src 'none'")
  })

  test('signed-in pages keep their scripts and cookies, and stream', async () => {
    const { ask } = await open(async (res) => {
      res.setHeader('Set-Cookie', 'portaal.sessie=nieuw')
      res.setHeader('Content-Type', 'text/html')
      res.flushHeaders()
      res.write(nextPage.slice(0, 300))
      await wait(20)
      res.end(nextPage.slice(300))
    })
    const { headers, body } = await ask('/werklijst', { headers: { ...session, 'accept-encoding': 'gzip' } })
    expect(gunzipSync(body).toString()).toBe(nextPage)
    expect(headers['set-cookie']).toEqual(['portaal.sessie=nieuw'])
    expect(headers.vary).toBe('Accept-Encoding')
    const elsewhere = { ...session, 'accept-encoding': 'gzip', 'sec-fetch-site': 'cross-site' }
    expect((await ask('/werklijst', { headers: elsewhere })).headers['content-encoding']).toBeUndefined()
  })
})

describe('files of the build', () => {
  test('compressed once, then answered without asking the application', async () => {
    const script = 'export const a = 1;\n'.repeat(200)
    const { ask, seen } = await open((res) => {
      res.setHeader('Content-Type', 'application/javascript; charset=UTF-8')
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      res.setHeader('Content-Length', script.length)
      res.setHeader('Set-Cookie', 'a=1')
      res.end(script)
    })
    const headers = { 'accept-encoding': 'br' }
    const first = await ask('/_next/static/a.js', { headers })
    const second = await ask('/_next/static/a.js', { headers })
    expect(brotliDecompressSync(second.body).toString()).toBe(script)
    const { date: _date, 'x-request-id': _id, ...same } = first.headers
    expect(second.headers).toMatchObject(same)
    expect(second.headers['cache-control']).toContain('immutable')
    expect(second.headers['set-cookie']).toBeUndefined()
    expect((await ask('/_next/static/a.js')).text).toBe(script)
    expect(
      (await ask('/_next/static/a.js', { headers: { 'if-none-match': String(first.headers.etag) } })).status,
    ).toBe(304)
    expect((await ask('/_next/static/a.js', { method: 'HEAD' })).body.length).toBe(0)
    expect(seen).toHaveLength(1)
  })
})

describe('plain forms on public pages', () => {
  test('a post becomes a GET of the page behind it, with the answers in an internal header', async () => {
    const { post, seen } = await open()
    const form = 'rol=huisarts&vraag=wachttijd&vraag=advies&naam=%C3%A9%0D%0AX%3A1'
    const answer = await post('/wegwijzer', form, {
      'x-portaal-formulier': 'dmFscw',
      'accept-encoding': 'gzip',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.etag).toBeUndefined()
    const [request] = seen
    expect(request).toMatchObject({ method: 'GET', url: '/wegwijzer/stap', body: '' })
    expect(request?.headers['content-length']).toBeUndefined()
    expect(request?.headers['x-portaal-pad']).toBe('/wegwijzer')
    const posted = readPostedForm(
      new Headers({ 'x-portaal-formulier': String(request?.headers['x-portaal-formulier']) }),
    )
    expect(String(posted)).toBe(String(new URLSearchParams(form)))
  })

  test('the page behind it cannot be opened itself', async () => {
    const { ask, seen } = await open()
    const answer = await ask('/wegwijzer/stap?rol=huisarts')
    expect([answer.status, answer.headers.location]).toEqual([303, '/wegwijzer'])
    expect(seen).toEqual([])
  })

  test('only urlencoded', async () => {
    const { post } = await open()
    expect((await post('/wegwijzer', '{}', { 'content-type': 'application/json' })).status).toBe(415)
    expect(
      (
        await post('/wegwijzer', 'a=1', {
          'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        })
      ).status,
    ).toBe(200)
  })

  test('the route that carries answers over gets its post, and may set a cookie', async () => {
    const { post, seen } = await open((res) => {
      res.writeHead(303, { Location: '/inloggen', 'Set-Cookie': 'situatie=verzegeld' }).end()
    })
    const answer = await post('/aanmelden-voorbereiden', 'rol=huisarts')
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/aanmelden-voorbereiden', body: 'rol=huisarts' })
    expect([answer.status, answer.headers.location]).toEqual([303, '/inloggen'])
    expect(answer.headers['set-cookie']).toEqual(['situatie=verzegeld'])
  })
})

describe('redirects', () => {
  test('without a session to the login page, and back to what was asked', async () => {
    const { ask, seen } = await open()
    for (const path of [
      '/casussen',
      '/aanmeldingen/1',
      '/werklijst',
      '/taken',
      '/beheer/x',
      '/account',
      '/uitloggen',
    ]) {
      const answer = await ask(path)
      expect([answer.status, answer.headers.location]).toEqual([
        303,
        `/inloggen?terug=${encodeURIComponent(path)}`,
      ])
    }
    const filtered = await ask('/werklijst?status=nieuw&_rsc=1a2b')
    expect(filtered.headers.location).toBe(`/inloggen?terug=${encodeURIComponent('/werklijst?status=nieuw')}`)
    expect((await ask('/c%61sussen')).status).toBe(303)
    expect(seen).toEqual([])
  })

  test('with a session, and to log in, nothing stands in the way', async () => {
    const { ask } = await open()
    const cookies = [
      'a=1; portaal.sessie=x',
      '__Secure-portaal.sessie=x',
      'portaal.sessie.0=x; portaal.sessie.1=y',
    ]
    for (const cookie of cookies) expect((await ask('/casussen', { headers: { cookie } })).status).toBe(200)
    expect(
      (await ask('/casussen', { headers: { cookie: 'niet-portaal.sessie=x; portaal.sessie=' } })).status,
    ).toBe(303)
    expect((await ask('/inloggen?terug=/casussen')).status).toBe(200)
    expect((await ask('/api/auth/csrf')).status).toBe(200)
    expect((await ask('/casussenlijst')).status).toBe(200)
  })

  test('one address per page: never to another site', async () => {
    const { ask } = await open()
    const answer = await ask('/overlegtafels/?trede=1')
    expect([answer.status, answer.headers.location]).toEqual([308, '/overlegtafels?trede=1'])
    expect((await ask('//evil.test/')).status).toBe(400)
    const api = await ask('/api/v1/gemeenten/')
    expect([api.status, api.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  })
})

describe('errors', () => {
  test('a crash: a Dutch page with the reference number, no details, one line in the log', async () => {
    const { ask, lines } = await open(() => {
      throw new Error('geheim')
    })
    const { status, text, headers } = await ask('/overlegtafels')
    expect(status).toBe(500)
    expect(text).toContain(String(headers['x-request-id']))
    expect(text).not.toContain('geheim')
    expect(lines.filter((line) => line.includes('request failed'))).toHaveLength(1)
  })

  test('a crash halfway sends no half page', async () => {
    const { ask } = await open((res) => {
      res.setHeader('Content-Type', 'text/html')
      res.write('<p>half</p>')
      throw new Error('stuk')
    })
    for (const [path, headers] of [
      ['/', {}],
      ['/werklijst', { ...session, 'accept-encoding': 'gzip' }],
    ] as const) {
      const { status, text } = await ask(path, { headers })
      expect(status).toBe(500)
      expect(text).not.toContain('half')
    }
  })

  const blank = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>a</script></body></html>'

  test('a blank page of Next that only scripts would fill is replaced', async () => {
    const { ask, lines } = await open((res, req) => {
      const known = req.url === '/niet-gevonden'
      html(
        known ? '<html><h1>Niet gevonden</h1><script>a</script></html>' : blank,
        req.url?.includes('stuk') ? 500 : 404,
      )(res, req)
    })
    for (const path of ['/overlegtafels/x', '/casussen/x']) {
      const missing = await ask(path, { headers: session })
      expect([missing.status, missing.text]).toEqual([404, '<html><h1>Niet gevonden</h1></html>'])
    }
    for (const path of ['/stuk', '/casussen/stuk']) {
      const broken = await ask(path, { headers: session })
      expect(broken.status).toBe(500)
      expect(broken.text).toContain(String(broken.headers['x-request-id']))
    }
    expect(lines.filter((line) => line.includes('page failed'))).toHaveLength(2)
  })

  test('errors of the interface are problem+json, whatever Next makes of them', async () => {
    const { ask } = await open((res, req) => {
      const status = Number(req.url?.split('/').at(-1))
      if (status === 405) res.writeHead(405).end()
      else html('<html>stack trace</html>', status)(res, req)
    })
    for (const status of [404, 405, 500, 503]) {
      const answer = await ask(`/api/v1/${status}`)
      expect(answer.status).toBe(status)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(JSON.parse(answer.text)).toMatchObject({ type: 'about:blank', status })
      expect(answer.text).not.toContain('trace')
    }
  })
})

describe('too many posts', () => {
  const rateLimits = {
    login: { burst: 2, perSecond: 0.1 },
    form: { burst: 1, perSecond: 0.1 },
    api: { burst: 1, perSecond: 0.1 },
  }

  test('per kind and per address; reading is never limited', async () => {
    const { ask, post } = await open(undefined, { rateLimits, trustProxy: true })
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const login = '/api/auth/callback/credentials'
    expect((await post(login, 'a=1', from('1.1.1.1'))).status).toBe(200)
    expect((await post('/inloggen', 'a=1', from('1.1.1.1'))).status).toBe(200)
    const refused = await post(login, 'a=1', from('1.1.1.1'))
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '10'])
    expect((await post(login, 'a=1', from('2.2.2.2'))).status).toBe(200)
    expect((await post('/wegwijzer', 'a=1', from('1.1.1.1'))).status).toBe(200)
    expect((await post('/wegwijzer', 'a=1', from('9.9.9.9, 1.1.1.1'))).status).toBe(429)
    expect((await ask('/inloggen', { headers: from('1.1.1.1') })).status).toBe(200)
    await post('/api/v1/routeadviezen', '{}', from('2001:db8:0:1::1'))
    const program = await post('/api/v1/routeadviezen', '{}', from('2001:db8:0:1:ffff::2'))
    expect([program.status, program.headers['content-type']]).toEqual([
      429,
      'application/problem+json; charset=utf-8',
    ])
  })
})

describe('the log', () => {
  test('a line per request, without query, body or cookie', async () => {
    const { ask, post, lines } = await open()
    await ask('/overlegtafels?zoek=geheim', { headers: { cookie: 'geheim=1' } })
    await post('/wegwijzer', 'tekst=geheim')
    await wait(20)
    expect(lines.join()).not.toContain('geheim')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        method: 'GET',
        path: '/overlegtafels',
        status: 200,
        requestId: expect.any(String),
        ms: expect.any(Number),
      },
      { method: 'POST', path: '/wegwijzer', status: 200 },
    ])
  })
})

describe('live reload', () => {
  test('only in development, only on its own path, only from our own pages', async () => {
    const hello = (path: string, origin: string, name = host) =>
      `GET ${path} HTTP/1.1\r\nHost: ${name}\r\nOrigin: ${origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`
    const development = await open(undefined, { dev: true }, (_req, socket) =>
      socket.end('HTTP/1.1 101 Goed\r\n\r\n'),
    )
    expect(await development.raw(hello('/_next/hmr', own))).toMatch(/^HTTP\/1.1 101/)
    expect(await development.raw(hello('/_next/hmr', 'https://evil.test'))).toBe('')
    expect(await development.raw(hello('/_next/hmr', 'https://evil.test', 'evil.test'))).toBe('')
    expect(await development.raw(hello('/casussen', own))).toBe('')
  })
})

describe('stopping', () => {
  test('a running request finishes, a new one is not let in, then the rest stops in order', async () => {
    const { server, ask, lines } = await open(async (res) => {
      await wait(150)
      res.end('klaar')
    })
    const running = ask('/')
    await wait(50)
    const order: string[] = []
    const onStop = [
      async () => order.push('werk'),
      async () => {
        throw new Error('stuk')
      },
      async () => order.push('next'),
    ]
    const log = { debug() {}, info() {}, warn() {}, error: () => void lines.push('stuk') }
    const stopped = stopGracefully({ server, log, grace: 5_000, onStop })
    await expect(ask('/')).rejects.toThrow()
    expect(order).toEqual([])
    expect((await running).text).toBe('klaar')
    await stopped
    expect(order).toEqual(['werk', 'next'])
    expect(lines).toContain('stuk')
  })

  test('a request that does not end is cut off after the grace period', async () => {
    const { server, ask } = await open(() => new Promise(() => undefined))
    const running = ask('/').catch((error: Error) => error)
    await wait(50)
    const before = performance.now()
    const log = { debug() {}, info() {}, warn() {}, error() {} }
    await stopGracefully({ server, log, grace: 100, onStop: [] })
    expect(performance.now() - before).toBeLessThan(1_000)
    expect(await running).toBeInstanceOf(Error)
  })

  test('a port that is taken is told in a sentence', async () => {
    const { port, server } = await open()
    const { createServer } = await import('node:http')
    await expect(listen(createServer(), { host: '127.0.0.1', port })).rejects.toThrow(
      `Poort ${port} is al in gebruik`,
    )
    expect(server.listening).toBe(true)
  })
})
