import { isOpenApi } from './pageClass'
import type { Visit } from './visit'

type Header = readonly [name: string, value: string]

const always: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

const twoYears = 2 * 365 * 24 * 60 * 60

/** Nothing but our own styles, pictures and fonts: for every answer that runs no script. */
const scriptFree = policy({
  'default-src': "'none'",
  'script-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})

export function securityHeaders(visit: Pick<Visit, 'id' | 'origin' | 'pathname'>): readonly Header[] {
  const headers: Header[] = [
    ...always,
    ['X-Request-Id', visit.id],
    ['Content-Security-Policy', scriptFree],
    ['Cross-Origin-Resource-Policy', isOpenApi(visit.pathname) ? 'cross-origin' : 'same-origin'],
  ]
  if (isOpenApi(visit.pathname)) headers.push(['Access-Control-Allow-Origin', '*'])
  if (visit.origin.startsWith('https:')) {
    headers.push(['Strict-Transport-Security', `max-age=${twoYears}; includeSubDomains`])
  }
  return headers
}

/** Signed-in pages: only scripts with the nonce of this answer, and what those load. */
export function noncePolicy(nonce: string, dev: boolean): string {
  return policy({
    'default-src': "'self'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self'${dev ? " 'unsafe-inline'" : ''}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': `'self'${dev ? ' ws: wss:' : ''}`,
    'object-src': "'none'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  })
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
