import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openFrontDoor } from './testDoor'

describe('files of the build', () => {
  test('compressed once, then answered without asking the application', async () => {
    const script = 'export const a = 1;\n'.repeat(200)
    const { ask, seen } = await openFrontDoor((res) => {
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
