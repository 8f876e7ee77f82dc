import { describe, expect, test } from 'vitest'
import { readPostedForm } from './formPages'
import { openFrontDoor } from './testDoor'

describe('plain forms on public pages', () => {
  test('a post becomes a GET of the page behind it, with the answers in an internal header', async () => {
    const { post, seen } = await openFrontDoor()
    const form = 'rol=huisarts&vraag=wachttijd&vraag=advies&naam=%C3%A9%0D%0AX%3A1'
    const answer = await post('/wegwijzer', form, {
      'x-portaal-formulier': 'dmFscw',
      'accept-encoding': 'gzip',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.etag).toBeUndefined()
    const [request] = seen
    expect(request).toMatchObject({ method: 'GET', url: '/wegwijzer-stap', body: '' })
    expect(request?.headers['content-length']).toBeUndefined()
    expect(request?.headers['x-portaal-pad']).toBe('/wegwijzer')
    const posted = readPostedForm(
      new Headers({ 'x-portaal-formulier': String(request?.headers['x-portaal-formulier']) }),
    )
    expect(String(posted)).toBe(String(new URLSearchParams(form)))
  })

  test('a NUL, which no database keeps, does not come to the page', async () => {
    const { post, seen } = await openFrontDoor()
    await post('/klopt-iets-niet', 'pad=%2Fvragen&tekst=a%00b\0c')
    const posted = readPostedForm(
      new Headers({ 'x-portaal-formulier': String(seen[0]?.headers['x-portaal-formulier']) }),
    )
    expect(Object.fromEntries(posted ?? [])).toEqual({ pad: '/vragen', tekst: 'abc' })
  })

  test('the page behind it cannot be opened itself', async () => {
    const { ask, seen } = await openFrontDoor()
    const answer = await ask('/wegwijzer-stap?rol=huisarts')
    expect([answer.status, answer.headers.location]).toEqual([303, '/wegwijzer'])
    expect(seen).toEqual([])
  })

  test('only urlencoded', async () => {
    const { post } = await openFrontDoor()
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
    const { post, seen } = await openFrontDoor((res) => {
      res.writeHead(303, { Location: '/inloggen', 'Set-Cookie': 'situatie=verzegeld' }).end()
    })
    const answer = await post('/aanmelden-voorbereiden', 'rol=huisarts')
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/aanmelden-voorbereiden', body: 'rol=huisarts' })
    expect([answer.status, answer.headers.location]).toEqual([303, '/inloggen'])
    expect(answer.headers['set-cookie']).toEqual(['situatie=verzegeld'])
  })
})

describe('the button of a mail program to leave the nieuwsbrief (RFC 8058)', () => {
  const adres = '/nieuwsbrief/afmelden?sleutel=abc'

  test.each([
    ['urlencoded', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('may post %s, without cookie or origin, and is answered at once', async (_, type, body) => {
    const { ask, seen, lines } = await openFrontDoor()
    const answer = await ask(adres, { method: 'POST', headers: { 'content-type': type }, body })
    expect([answer.status, answer.headers.location]).toEqual([200, undefined])
    expect(seen).toMatchObject([{ method: 'GET', url: '/nieuwsbrief-afgemeld?sleutel=abc' }])
    expect(lines.join()).not.toContain('abc')
  })

  test('looks at nothing when somebody only opens the link', async () => {
    const { ask, seen } = await openFrontDoor()
    expect((await ask(adres)).status).toBe(200)
    expect(seen).toMatchObject([{ method: 'GET', url: adres }])
  })

  test('asking for the nieuwsbrief is limited per address: each sends a mail', async () => {
    const { post } = await openFrontDoor()
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => post('/nieuwsbrief', 'adres=a%40b.nl')),
    )
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2)
  })
})
