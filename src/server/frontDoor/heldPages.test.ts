import { describe, expect, it, test } from 'vitest'
import { createHeldPages } from './heldPages'
import { storedBody } from './storedBody'
import { openFrontDoor, ownOrigin, type Respond, session } from './testDoor'

const page = (text: string) => ({ body: storedBody(Buffer.from(text)), headers: [] })

describe('pages for the moment', () => {
  it('are held for their time, and not longer', () => {
    let now = 0
    const held = createHeldPages(1_000, () => now)
    held.hold('/', page('eerst'), held.turn)
    now = 999
    expect(held.find('/')?.body.plain.toString()).toBe('eerst')
    expect(held.find('/treden')).toBeUndefined()
    now = 1_000
    expect(held.find('/')).toBeUndefined()
  })

  it('go at a change, and what was asked for before it is not held after it', () => {
    const held = createHeldPages(1_000)
    const before = held.turn
    held.hold('/', page('eerst'), before)
    held.changed()
    expect(held.find('/')).toBeUndefined()
    held.hold('/', page('eerst'), before)
    expect(held.find('/')).toBeUndefined()
    held.hold('/', page('dan'), held.turn)
    expect(held.find('/')?.body.plain.toString()).toBe('dan')
  })

  it('never fill the memory', () => {
    const held = createHeldPages(1_000)
    for (let nth = 0; nth < 600; nth++) held.hold(`/${nth}`, page('x'), held.turn)
    expect(held.find('/0')).toBeUndefined()
    expect(held.find('/599')).toBeDefined()
  })
})

const prerendered =
  (text: () => string, status = 200): Respond =>
  (res) => {
    res.statusCode = status
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.setHeader('Cache-Control', 's-maxage=31536000')
    res.setHeader('Link', '</_next/static/media/a.woff2>; rel=preload; as="font"')
    res.setHeader('x-nextjs-cache', 'HIT')
    res.end(`<html><head><title>x</title></head><body><p>${text()}</p></body></html>`)
  }

const limits = { heldPages: 60_000 }

describe('at the front door', () => {
  test('the second visitor gets the same answer, without the application', async () => {
    const { ask, seen } = await openFrontDoor(
      prerendered(() => 'tafels'),
      { limits },
    )
    const [first, second] = [await ask('/overlegtafels'), await ask('/overlegtafels')]
    expect(seen).toHaveLength(1)
    expect([second.status, second.text]).toEqual([200, first.text])
    const same = ({ date: _d, 'x-request-id': _i, ...headers }: typeof first.headers) => headers
    expect(same(second.headers)).toEqual(same(first.headers))
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    expect(second.headers.link).toContain('font')
    const again = await ask('/overlegtafels', { headers: { 'if-none-match': String(first.headers.etag) } })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const head = await ask('/overlegtafels', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
    expect([head.status, head.body.length, head.headers['content-encoding']]).toEqual([200, 0, 'gzip'])
    expect(seen).toHaveLength(1)
  })

  test('who signed in and sends a form sees what it changed', async () => {
    let text = 'oud'
    const { ask, post } = await openFrontDoor(
      (res, req) => {
        if (req.method === 'POST') text = 'nieuw'
        return prerendered(() => text)(res, req)
      },
      { limits },
    )
    expect((await ask('/vragen')).text).toContain('oud')
    text = 'elders veranderd'
    expect((await ask('/vragen')).text).toContain('oud')
    await post('/redactie/vragen', 'a=1', session)
    expect((await ask('/vragen')).text).toContain('nieuw')
  })

  test.each([
    ['a page that does not exist', '/bestaat-niet', 404],
    ['a page with a question in its address', '/zoeken?zoek=topx', 200],
    ['a signed-in page', '/start', 200],
  ])('%s is asked for each time', async (_what, path, status) => {
    const { ask, seen } = await openFrontDoor(
      prerendered(() => 'x', status),
      { limits },
    )
    for (let turn = 0; turn < 2; turn++) await ask(path, { headers: session })
    expect(seen.length).toBeGreaterThanOrEqual(2)
  })

  test('a page made for this visit is asked for each time', async () => {
    const { ask, seen } = await openFrontDoor(
      (res) => {
        res.setHeader('Content-Type', 'text/html; charset=utf-8')
        res.setHeader('Cache-Control', 'no-store')
        res.end('<p>voor u</p>')
      },
      { limits },
    )
    for (let turn = 0; turn < 2; turn++) await ask('/vragen')
    expect(seen).toHaveLength(2)
  })

  test('a form of a visitor changes no page', async () => {
    const { ask, post, seen } = await openFrontDoor(
      prerendered(() => 'x'),
      { limits },
    )
    await ask('/vragen')
    await post('/wegwijzer', 'rol=huisarts', { origin: ownOrigin })
    await ask('/vragen')
    expect(seen.map(({ url }) => url)).toEqual(['/vragen', '/wegwijzer-stap'])
  })
})
