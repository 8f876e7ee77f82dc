import { describe, expect, test } from 'vitest'
import { host, openFrontDoor } from './testDoor'

describe('methods', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'OPTIONS'])('%s is refused', async (method) => {
    const { ask, seen } = await openFrontDoor()
    const answer = await ask('/overlegtafels', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.text).toContain('lang="nl"')
    expect(seen).toEqual([])
  })

  test('a program gets problem+json', async () => {
    const { ask } = await openFrontDoor()
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
    const { raw, seen } = await openFrontDoor()
    expect(await raw('CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n')).toMatch(
      /^HTTP\/1.1 405/,
    )
    expect(await raw('BREW / HTTP/1.1\r\nHost: portaal.test\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
    expect(seen).toEqual([])
  })

  test('a preflight for the open interface is answered, without asking the application', async () => {
    const { ask, seen } = await openFrontDoor()
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
    const { post } = await openFrontDoor()
    expect((await post('/overlegtafels', 'a=1')).status).toBe(405)
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
    const { raw, seen } = await openFrontDoor()
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
    const { raw, seen } = await openFrontDoor()
    expect(await raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400/,
    )
    expect(seen).toEqual([])
  })

  test('a line break in what is asked does not come back as a header', async () => {
    const { ask } = await openFrontDoor()
    const answer = await ask('/casussen?a=%0d%0aSet-Cookie:%20x=1')
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.headers.location).toBe(
      '/inloggen?terug=%2Fcasussen%3Fa%3D%250d%250aSet-Cookie%3A%2520x%3D1',
    )
  })
})

describe('too many posts', () => {
  const rateLimits = {
    login: { burst: 2, perSecond: 0.1 },
    form: { burst: 1, perSecond: 0.1 },
    api: { burst: 1, perSecond: 0.1 },
  }

  test('per kind and per address; reading is never limited', async () => {
    const { ask, post } = await openFrontDoor(undefined, { rateLimits, trustProxy: true })
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const login = '/inloggen/code'
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
