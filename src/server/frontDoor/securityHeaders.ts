import { apiVersion } from '../api/apiVersion'
import { isOpenApi } from './pageClass'
import { contentPolicy } from './policies'
import type { Visit } from './visit'

type Header = readonly [name: string, value: string]

const always: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Content-Security-Policy', contentPolicy()],
]

const twoYears = 2 * 365 * 24 * 60 * 60

/** Sets what every answer carries, the front door's own included; a page with a script gets a policy of its own after. */
export function setSecurityHeaders({ res, id, origin, pathname }: Visit): void {
  for (const [name, value] of always) res.setHeader(name, value)
  res.setHeader('X-Request-Id', id)
  res.setHeader('Cross-Origin-Resource-Policy', isOpenApi(pathname) ? 'cross-origin' : 'same-origin')
  if (isOpenApi(pathname)) {
    res.setHeader('Access-Control-Allow-Origin', '*')
    res.setHeader('API-Version', apiVersion)
  }
  if (origin.startsWith('https:')) {
    res.setHeader('Strict-Transport-Security', `max-age=${twoYears}; includeSubDomains`)
  }
}
