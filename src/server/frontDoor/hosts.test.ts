import { describe, expect, test } from 'vitest'
import { host, openFrontDoor, session, urlencoded } from './testDoor'

describe('host and origin', () => {
  test('another host name', async () => {
    const { ask, seen } = await openFrontDoor()
    expect((await ask('/', { headers: { host: 'evil.test' } })).status).toBe(421)
    expect((await ask('/', { headers: { host: 'evil.test', 'x-forwarded-host': host } })).status).toBe(421)
    expect((await ask('/', { headers: { host: 'localhost:3000' } })).status).toBe(421)
    expect(seen).toEqual([])
  })

  test('on a loopback address its own names are allowed, with the port', async () => {
    const { ask, seen } = await openFrontDoor(undefined, {
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
    const { ask } = await openFrontDoor()
    expect((await ask('/api/health/live', { headers: { host: '10.0.0.7:3000' } })).status).toBe(200)
  })

  test('or name no host at all, as haproxy does; nothing else may', async () => {
    const { raw } = await openFrontDoor()
    expect(await raw('GET /api/health/ready HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200/)
    expect(await raw('GET /overlegtafels HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
    const two = 'Host: a\r\nHost: b\r\nConnection: close'
    expect(await raw(`GET /api/health/ready HTTP/1.1\r\n${two}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400/)
  })

  test('forwarded headers count only from a trusted proxy, and then only its own hop', async () => {
    const forged = {
      'x-forwarded-for': '1.1.1.1, 2.2.2.2',
      'x-forwarded-proto': 'ftp',
      forwarded: 'for=3.3.3.3',
    }
    const bare = await openFrontDoor()
    await bare.ask('/', { headers: forged })
    expect(bare.seen[0]?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'https',
    })
    expect(bare.seen[0]?.headers.forwarded).toBeUndefined()
    const behind = await openFrontDoor(undefined, { trustProxy: true })
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
    const { ask, seen } = await openFrontDoor()
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
    const { ask, post } = await openFrontDoor()
    const unsaid = { method: 'POST', body: 'a=1', headers: { ...urlencoded, ...session } }
    expect((await ask('/casussen', unsaid)).status).toBe(403)
    expect((await ask('/wegwijzer', unsaid)).status).toBe(200)
    expect((await post('/casussen', 'a=1', { ...session, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  test('the open interface may be called from every website', async () => {
    const { ask, seen } = await openFrontDoor()
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
