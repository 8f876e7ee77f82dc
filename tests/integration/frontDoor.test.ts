import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { host, html, openFrontDoor, type Respond, session } from '@/server/frontDoor/testDoor'

describe('security headers', () => {
  test('on every answer, with a nonce of its own on signed-in pages', async () => {
    const respond: Respond = (res) => {
      res.setHeader('X-Powered-By', 'Next.js')
      html('<p>ja</p>')(res, res.req)
    }
    const { ask } = await openFrontDoor(respond)
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
    expect(policies[0]).toMatch(/script-src 'nonce-[\w+/]{22}=='; /)
    expect(policies[0]).not.toBe(policies[1])
  })

  test('no HSTS without https; the same policy in development', async () => {
    const { ask } = await openFrontDoor(undefined, { dev: true, publicUrl: `http://${host}` })
    const signedIn = await ask('/inloggen')
    expect(signedIn.headers['strict-transport-security']).toBeUndefined()
    expect(signedIn.headers['content-security-policy']).not.toContain('unsafe')
    expect((await ask('/')).headers['content-security-policy']).toContain("script-src 'none'")
  })

  test('signed-in pages are stored nowhere', async () => {
    const { ask } = await openFrontDoor()
    expect((await ask('/werklijst', { headers: session })).headers['cache-control']).toBe('no-store')
  })
})

describe('the log', () => {
  test('a line per request, without query, body or cookie', async () => {
    const { ask, post, lines } = await openFrontDoor()
    await ask('/overlegtafels?zoek=geheim', { headers: { cookie: 'geheim=1' } })
    await ask('/zoeken?q=geheim')
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
      { method: 'GET', path: '/zoeken', status: 200 },
      { method: 'POST', path: '/wegwijzer', status: 200 },
    ])
  })
})
