import { describe, expect, test } from 'vitest'
import { host, openFrontDoor, ownOrigin, session, urlencoded } from './testDoor'

describe('limits', () => {
  test('address too long', async () => {
    const { ask } = await openFrontDoor()
    expect((await ask(`/?q=${'a'.repeat(5000)}`)).status).toBe(414)
  })

  test('headers too large', async () => {
    const { raw } = await openFrontDoor()
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
    const { ask, post, seen } = await openFrontDoor()
    const fits = 'a'.repeat(kilobytes * 1024)
    expect((await post(path, fits)).status).toBe(200)
    const announced = await post(path, `${fits}a`)
    expect(announced.status).toBe(413)
    const headers = { ...urlencoded, origin: ownOrigin, 'transfer-encoding': 'chunked' }
    const counted = await ask(path, { method: 'POST', body: `${fits}a`, headers })
    expect(counted.status).toBe(413)
    expect(counted.headers['content-type']).toContain(path.startsWith('/api') ? 'problem+json' : 'text/html')
    expect(seen).toHaveLength(1)
  })

  test('a photo may be large, for somebody with a session and at one address', async () => {
    const { ask, seen } = await openFrontDoor()
    const photo = Buffer.alloc(300 * 1024, 'a')
    const send = (path: string, more: Readonly<Record<string, string>>) =>
      ask(path, { method: 'POST', body: photo, headers: { ...urlencoded, origin: ownOrigin, ...more } })
    expect((await send('/smoelenboek/mijn/foto', session)).status).toBe(200)
    expect((await send('/smoelenboek/mijn/foto', {})).status).toBe(413)
    expect((await send('/smoelenboek/mijn', session)).status).toBe(413)
    expect(seen).toHaveLength(1)
  })

  test('a list of ten thousand rows may come as a file, with a session and where lists are read', async () => {
    const { ask, seen } = await openFrontDoor()
    const send = (path: string, bytes: number, more: Readonly<Record<string, string>>) =>
      ask(path, {
        method: 'POST',
        body: Buffer.alloc(bytes, 'a'),
        headers: { 'content-type': 'multipart/form-data; boundary=x', origin: ownOrigin, ...more },
      })
    expect((await send('/redactie/importeren/organisaties', 900_000, session)).status).toBe(200)
    expect((await send('/redactie/importeren', 900_000, {})).status).toBe(413)
    expect((await send('/redactie/importeren', 1_100_000, session)).status).toBe(413)
    expect((await send('/redactie/nieuws', 900_000, session)).status).toBe(413)
    expect(seen).toHaveLength(1)
  })

  test('the answer to a far too large body arrives', async () => {
    const { post, seen } = await openFrontDoor()
    const answer = await post('/wegwijzer', Buffer.alloc(3_000_000, 'a'))
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('te groot')
    expect(seen).toEqual([])
  })

  test('headers that dribble in, and a body that does, are cut off in time', async () => {
    const limits = { headersTimeout: 200, requestTimeout: 400, timeoutCheckInterval: 50 }
    const { raw, seen } = await openFrontDoor(undefined, { limits })
    expect(await raw('GET / HTTP/1.1\r\nHost: portaal.test\r\nX-A: ')).toMatch(/^HTTP\/1.1 408/)
    const head = `POST /wegwijzer HTTP/1.1\r\nHost: ${host}\r\nContent-Type: ${urlencoded['content-type']}\r\n`
    expect(await raw(`${head}Content-Length: 100\r\n\r\na=1`)).toMatch(/^HTTP\/1.1 408/)
    expect(seen).toEqual([])
  })

  test('a silent connection, and an answer that does not end, are cut', async () => {
    const { raw } = await openFrontDoor(() => new Promise(() => undefined), {
      limits: { idleTimeout: 150, answerTimeout: 150 },
    })
    expect(await raw('')).toBe('')
    expect(await raw(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toBe('')
  })
})
