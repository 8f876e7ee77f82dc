import type { IncomingHttpHeaders } from 'node:http'
import { pathHeader, requestIdHeader } from '../auth/asked'
import type { Visit } from './visit'

/**
 * Next steers itself by headers (`x-middleware-*`, `x-matched-path`, `next-resume`, `next-action`, `rsc`, ...): whoever
 * can send those, steers it too. No visitor needs any header of these families: its client router is not there.
 */
const internal = /^(?:x-|next-|rsc$|forwarded$|via$|content-security-policy)/

/** Answers from Next's own cache are compared and cut by us, after the scripts are out. */
const conditional = new Set([
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'if-range',
  'range',
])

/** Only what may pass, plus what the front door itself has established. */
export function passableHeaders(visit: Visit): IncomingHttpHeaders {
  const { pageClass, origin } = visit
  const headers: IncomingHttpHeaders = {}
  for (const [name, value] of Object.entries(visit.req.headers)) {
    if (internal.test(name)) continue
    if (pageClass === 'public' && conditional.has(name)) continue
    headers[name] = value
  }
  headers['x-forwarded-for'] = visit.address
  headers.host = headers['x-forwarded-host'] = origin.slice(origin.indexOf('//') + 2)
  headers['x-forwarded-proto'] = origin.slice(0, origin.indexOf(':'))
  headers[requestIdHeader] = visit.id
  headers[pathHeader] = visit.rawPath
  return headers
}
