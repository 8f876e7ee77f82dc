import { describe, expect, test } from 'vitest'
import { html, openFrontDoor, ownOrigin, type Respond, session, urlencoded } from './testDoor'

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

  test('a blank page of Next that only scripts would fill is replaced by a page of the site', async () => {
    const pages: Record<string, Respond> = {
      '/niet-gevonden': html('<h1>Niet gevonden</h1><script>a</script>', 404),
      '/geen-toegang': html('<h1>Geen toegang</h1>'),
      '/storing': html('<h1>Storing {referentie}</h1>'),
    }
    const { ask, seen, lines } = await openFrontDoor((res, req) => {
      const asked = req.url ?? ''
      const respond = pages[asked] ?? html(blank, Number(asked.split('/').at(-1)))
      return respond(res, req)
    })
    for (const path of ['/overlegtafels/404', '/casussen/404']) {
      const missing = await ask(path, { headers: session })
      expect([missing.status, missing.text]).toEqual([404, '<h1>Niet gevonden</h1>'])
    }
    const refused = await ask('/beheer/403', { headers: { ...session, rsc: '1' } })
    expect([refused.status, refused.text]).toEqual([403, '<h1>Geen toegang</h1>'])
    expect(seen.at(-1)?.headers).toMatchObject({ ...session, 'x-portaal-pad': '/beheer/403' })
    expect(seen.at(-1)?.headers.rsc).toBeUndefined()
    for (const path of ['/overlegtafels/500', '/casussen/500']) {
      const broken = await ask(path, { headers: session })
      expect([broken.status, broken.text]).toEqual([
        500,
        `<h1>Storing ${broken.headers['x-request-id']}</h1>`,
      ])
    }
    expect(lines.filter((line) => line.includes('page failed'))).toHaveLength(2)
  })

  describe('a form of another version of the portal', () => {
    /** Next as it answers an action it does not know, and the pages of the site. */
    const respond: Respond = (res, req) => {
      if (req.url === '/storing/vernieuwd') return html('<h1>Vernieuwd</h1><div>{opnieuw}</div>')(res, req)
      res.statusCode = req.url === '/api/intern/getypt' ? 204 : 400
      if (res.statusCode === 400) res.setHeader('x-nextjs-action-not-found', '1')
      res.setHeader('Content-Type', 'text/plain')
      res.end('Invalid Server Actions request.')
    }
    const post = async (body: string) => {
      const { ask, seen } = await openFrontDoor(respond)
      const headers = { ...session, ...urlencoded, origin: ownOrigin }
      return { ...(await ask('/casussen/nieuw?stap=2', { method: 'POST', headers, body })), seen }
    }

    test('is kept for its owner; the page says so, leads to the form and shows what was typed', async () => {
      const typed = new URLSearchParams([
        ['$ACTION_ID_oud', ''],
        ['id', '5'],
        ['vraag', 'Welke <plek> past?'],
      ])
      const { status, text, headers, seen } = await post(String(typed))
      expect(status).toBe(409)
      expect(headers['x-nextjs-action-not-found']).toBeUndefined()
      expect(text).toContain('<h1>Vernieuwd</h1>')
      expect(text).toContain('Uw tekst is bewaard')
      expect(text).toContain('href="/casussen/nieuw?stap=2"')
      expect(text).toContain('>Welke &lt;plek&gt; past?</textarea>')
      const kept = seen.find(({ url }) => url === '/api/intern/getypt')
      expect(kept).toMatchObject({ method: 'POST', body: String(typed) })
      expect(kept?.headers).toMatchObject({ ...session, 'x-portaal-pad': '/casussen/nieuw' })
    })

    test('with a password in it is neither kept nor shown', async () => {
      const { status, text, seen } = await post('wachtwoord=heel+geheim')
      expect(status).toBe(409)
      expect(text).toContain('vul het nog een keer in')
      expect(text).not.toContain('geheim')
      expect(seen.map(({ url }) => url)).not.toContain('/api/intern/getypt')
    })
  })

  test('a form that broke off can be sent again, with everything in it, but never with a password', async () => {
    const { ask } = await openFrontDoor((res, req) => {
      const respond = req.url === '/storing' ? html('<h1>Storing</h1><div>{opnieuw}</div>') : html(blank, 500)
      return respond(res, req)
    })
    const post = (path: string, body: string) =>
      ask(path, { method: 'POST', headers: { ...session, ...urlencoded, origin: ownOrigin }, body })

    const typed = new URLSearchParams([
      ['vraag', 'Eén\r\n"twee" <b>$&'],
      ['keuze', 'a'],
      ['keuze', 'b'],
    ])
    const { text } = await post('/casussen/nieuw?stap=2', String(typed))
    expect(text).toContain('action="/casussen/nieuw?stap=2"')
    expect(text).toContain('name="vraag" value="Eén\r\n&quot;twee&quot; &lt;b&gt;$&amp;"')
    expect(text.match(/name="keuze" value="[ab]"/g)).toHaveLength(2)
    expect(text).toContain('Verstuur opnieuw')

    for (const answer of [
      await post('/inloggen', 'wachtwoord=geheim&email=a'),
      await ask('/casussen/nieuw', { headers: session }),
    ]) {
      expect(answer.status).toBe(500)
      expect(answer.text).toContain('Laad deze pagina')
      expect(answer.text).not.toContain('<form')
      expect(answer.text).not.toContain('geheim')
    }
  })

  test('the key in an address is not written down when its page fails', async () => {
    const { ask, lines } = await openFrontDoor(html(blank, 500))
    for (const path of ['/agenda/feed/geheim', '/overleg/antwoord/geheim', '/inloggen/link/geheim']) {
      expect((await ask(path)).status).toBe(500)
    }
    expect(lines.filter((line) => line.includes('page failed'))).toHaveLength(3)
    expect(lines.join()).not.toContain('geheim')
  })

  test('the pages about an error do not exist by themselves: their words are only filled in after one', async () => {
    const { ask, seen } = await openFrontDoor((res, req) =>
      html(req.url === '/niet-gevonden' ? '<h1>Niet gevonden</h1>' : '<p>{opnieuw}</p>', 404)(res, req),
    )
    for (const path of ['/storing', '/storing/database', '/storing/vernieuwd?a=1', '/%73toring']) {
      const { status, text } = await ask(path)
      expect([path, status, text]).toEqual([path, 404, '<h1>Niet gevonden</h1>'])
    }
    const posted = await ask('/storing', {
      method: 'POST',
      headers: { ...urlencoded, origin: ownOrigin },
      body: 'a=1',
    })
    expect(posted.text).not.toContain('{')
    expect(seen.map(({ url }) => url)).not.toContain('/storing')
    expect((await ask('/storingen')).text).toContain('{opnieuw}')
  })

  test('and by a plain page when the site cannot make that one either', async () => {
    const { ask } = await openFrontDoor((res, req) =>
      html(blank, Number(req.url?.split('/').at(-1)) || 500)(res, req),
    )
    for (const [status, title] of [
      [403, 'Geen toegang'],
      [404, 'Niet gevonden'],
      [500, 'Er ging iets mis'],
    ] as const) {
      const answer = await ask(`/casussen/${status}`, { headers: session })
      expect(answer.status).toBe(status)
      expect(answer.text).toContain(`<h1>${title}</h1>`)
      expect(answer.text).toContain(String(answer.headers['x-request-id']))
      expect(answer.headers['content-security-policy']).not.toContain('unsafe')
    }
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
