import { describe, expect, test } from 'vitest'
import { openFrontDoor } from './testDoor'

describe('redirects', () => {
  test('without a session to the login page, and back to what was asked', async () => {
    const { ask, seen } = await openFrontDoor()
    for (const path of [
      '/casussen',
      '/aanmeldingen/1',
      '/werklijst',
      '/taken',
      '/beheer/x',
      '/account',
      '/uitloggen',
    ]) {
      const answer = await ask(path)
      expect([answer.status, answer.headers.location]).toEqual([
        303,
        `/inloggen?terug=${encodeURIComponent(path)}`,
      ])
    }
    const filtered = await ask('/werklijst?status=nieuw')
    expect(filtered.headers.location).toBe(`/inloggen?terug=${encodeURIComponent('/werklijst?status=nieuw')}`)
    expect((await ask('/c%61sussen')).status).toBe(303)
    expect(seen).toEqual([])
  })

  test('with a session, and to log in, nothing stands in the way', async () => {
    const { ask } = await openFrontDoor()
    const cookies = [
      'a=1; portaal.sessie=x',
      '__Secure-portaal.sessie=x',
      'portaal.sessie.0=x; portaal.sessie.1=y',
    ]
    for (const cookie of cookies) expect((await ask('/casussen', { headers: { cookie } })).status).toBe(200)
    expect(
      (await ask('/casussen', { headers: { cookie: 'niet-portaal.sessie=x; portaal.sessie=' } })).status,
    ).toBe(303)
    expect((await ask('/inloggen?terug=/casussen')).status).toBe(200)
    expect((await ask('/api/auth/csrf')).status).toBe(200)
    expect((await ask('/casussenlijst')).status).toBe(200)
  })

  test('one address per page: never to another site', async () => {
    const { ask } = await openFrontDoor()
    const answer = await ask('/overlegtafels/?trede=1')
    expect([answer.status, answer.headers.location]).toEqual([308, '/overlegtafels?trede=1'])
    expect((await ask('//evil.test/')).status).toBe(400)
    const api = await ask('/api/v1/gemeenten/')
    expect([api.status, api.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  })
})
