import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { html, openFrontDoor, type Respond, session } from './testDoor'

/** A page as Next prerenders it, shortened. */
const nextPage = `<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><link rel="preload" href="/_next/static/media/letter.woff2" as="font" crossorigin="" type="font/woff2"/><script src="/_next/static/chunks/c.js" async=""></script><title>Overzicht</title><script src="/_next/static/chunks/polyfills.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><main><h1>Overlegtafels</h1></main><script>$RB=[];</script><script src="/_next/static/chunks/b.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\" \\u003c/script> a"])</script></body></html>`

const prerendered =
  (page: string): Respond =>
  (res, req) => {
    res.setHeader('Vary', 'rsc, next-router-state-tree')
    res.setHeader('x-nextjs-cache', 'HIT')
    res.setHeader('x-nextjs-prerender', '1')
    res.setHeader('Cache-Control', 's-maxage=31536000')
    res.setHeader('Set-Cookie', 'volg=mij')
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.setHeader('Content-Length', Buffer.byteLength(page))
    res.end(req.method === 'HEAD' ? null : page)
  }

describe('public pages', () => {
  test('no script, no cookie, no trace of the router', async () => {
    const { ask } = await openFrontDoor(prerendered(nextPage))
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
      const { ask } = await openFrontDoor(prerendered(nextPage))
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
    const { ask } = await openFrontDoor((res, req) => prerendered(page)(res, req))
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
    const { ask } = await openFrontDoor(prerendered(nextPage))
    const head = await ask('/', { method: 'HEAD' })
    const get = await ask('/')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.headers.etag).toBe(get.headers.etag)
  })

  test('a page made for this visit, streamed in parts that cut tags in two', async () => {
    const { ask } = await openFrontDoor(async (res) => {
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

  test('a page in bytes, of which a part ends in the middle of a letter', async () => {
    const bytes = Buffer.from('<!DOCTYPE html><html><body><p>één coördinator</p></body></html>')
    const cut = bytes.indexOf(0xc3) + 1
    const { ask } = await openFrontDoor((res) => {
      res.setHeader('Content-Type', 'text/html')
      res.write(bytes.subarray(0, cut))
      res.end(bytes.subarray(cut))
    })
    expect((await ask('/')).text).toContain('<p>één coördinator</p>')
  })

  test('a page of one pass is kept nowhere either', async () => {
    let made = 0
    const { ask } = await openFrontDoor((res, req) => {
      made += 1
      res.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate')
      html(`<h1>Antwoord ${made}</h1>`)(res, req)
    })
    const [first, second] = [await ask('/'), await ask('/')]
    expect([first.text, second.text]).toEqual(['<h1>Antwoord 1</h1>', '<h1>Antwoord 2</h1>'])
    expect(first.headers.etag).toBeUndefined()
  })

  test('the same goes in development', async () => {
    const { ask } = await openFrontDoor(html(nextPage), { dev: true })
    expect((await ask('/')).text).not.toMatch(/script/i)
  })
})

test('there is no data for a client router', async () => {
  const { ask, seen } = await openFrontDoor()
  expect((await ask('/_next/data/bouw/werklijst.json', { headers: session })).status).toBe(404)
  expect(seen).toEqual([])
})

describe('signed-in pages', () => {
  test('have one script, our own, with the nonce of this answer; cookies stay', async () => {
    const { ask } = await openFrontDoor(async (res) => {
      res.setHeader('Set-Cookie', 'portaal.sessie=nieuw')
      res.setHeader('Content-Type', 'text/html')
      res.flushHeaders()
      res.write(nextPage.slice(0, 300))
      await wait(20)
      res.end(nextPage.slice(300))
    })
    const { headers, text } = await ask('/werklijst', { headers: session })
    const [tag = '', path = '', nonce] = /<script src="([^"]+)" defer nonce="([^"]+)">/.exec(text) ?? []
    expect(text.match(/<script|__next_f|modulepreload|as="script"/g)).toEqual(['<script'])
    expect(text).toContain(`${tag}</script></head>`)
    expect(headers['content-security-policy']).toContain(`script-src 'nonce-${nonce}';`)
    expect(headers['set-cookie']).toEqual(['portaal.sessie=nieuw'])
    expect(headers['cache-control']).toBe('no-store')
    const again = await ask('/werklijst', { headers: session })
    expect(again.text).toContain(path)
    expect(again.text).not.toContain(nonce)

    const script = await ask(path)
    expect([script.status, script.text]).toEqual([200, 'zelf()'])
    expect(script.headers['content-type']).toContain('text/javascript')
    expect(script.headers['cache-control']).toContain('immutable')
  })

  test('an error or a prerendered page among them runs no script', async () => {
    const { ask } = await openFrontDoor(prerendered(nextPage))
    const { text, headers } = await ask('/casussen/bestaat-niet', { headers: session })
    expect(text).not.toMatch(/<script/i)
    expect(headers['content-security-policy']).toContain("script-src 'none'")
  })

  test('are compressed, but not when another site asks', async () => {
    const { ask } = await openFrontDoor(html(nextPage + '<p>een lange pagina</p>'.repeat(50)))
    const asked = { ...session, 'accept-encoding': 'gzip' }
    const { headers, body } = await ask('/werklijst', { headers: asked })
    expect(headers.vary).toBe('Accept-Encoding')
    expect(gunzipSync(body).toString()).toContain('<h1>Overlegtafels</h1>')
    const elsewhere = await ask('/werklijst', { headers: { ...asked, 'sec-fetch-site': 'cross-site' } })
    expect(elsewhere.headers['content-encoding']).toBeUndefined()
  })
})
