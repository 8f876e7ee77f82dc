import { describe, expect, test } from 'vitest'
import { openFrontDoor, session } from './testDoor'

describe('headers to the application', () => {
  const forged = {
    'x-middleware-subrequest': 'src/middleware',
    'x-middleware-override-headers': 'a',
    'x-nextjs-data': '1',
    'x-matched-path': '/beheer',
    'x-invoke-path': '/beheer',
    'x-now-route-matches': '1',
    'next-resume': '1',
    'x-prerender-revalidate': 'a',
    'x-portaal-formulier': 'YT0x',
    'x-portaal-request-id': 'vals',
    'x-portaal-pad': '/elders',
    'x-real-ip': '9.9.9.9',
    'content-security-policy': "script-src 'nonce-vals'",
    'content-security-policy-report-only': "script-src 'nonce-vals'",
    rsc: '1',
    'next-router-state-tree': '%5B%5D',
    'next-url': '/werklijst',
    'next-action': 'abc',
  }

  test.each(['/overlegtafels', '/werklijst'])(
    'what steers Next from outside is dropped, what the front door knows is set: %s',
    async (path) => {
      const { ask, seen } = await openFrontDoor()
      const answer = await ask(`${path}?trede=1`, {
        headers: { ...forged, ...session, 'accept-language': 'nl' },
      })
      const headers = seen[0]?.headers ?? {}
      const ownOrigin = [
        'x-forwarded-for',
        'x-forwarded-host',
        'x-forwarded-proto',
        'x-portaal-pad',
        'x-portaal-request-id',
      ]
      expect(
        Object.keys(headers)
          .filter((name) => /^(x-|next-|rsc|content-security)/.test(name))
          .sort(),
      ).toEqual(ownOrigin)
      expect(headers['x-portaal-pad']).toBe(path)
      expect(headers['x-portaal-request-id']).toBe(answer.headers['x-request-id'])
      expect(headers['x-portaal-request-id']).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
      expect(headers).toMatchObject({ 'accept-language': 'nl', ...session })
    },
  )
})
