import { describe, expect, test } from 'vitest'
import { html, openFrontDoor, session } from './testDoor'

describe('errors', () => {
  test('a crash: a Dutch page with the reference number, no details, one line in the log', async () => {
    const { ask, lines } = await openFrontDoor(() => {
      throw new Error('geheim')
    })
    const { status, text, headers } = await ask('/overlegtafels')
    expect(status).toBe(500)
    expect(text).toContain(String(headers['x-request-id']))
    expect(text).not.toContain('geheim')
    expect(lines.filter((line) => line.includes('request failed'))).toHaveLength(1)
  })

  test('a crash halfway sends no half page', async () => {
    const { ask } = await openFrontDoor((res) => {
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
    const { ask, lines } = await openFrontDoor((res, req) => {
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
    const { ask } = await openFrontDoor((res, req) => {
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
