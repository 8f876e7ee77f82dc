import type { Limits } from './config'
import { formPages, publicPostRoutes } from './formPages'
import { type AllowedHosts, askedHost, hostCount } from './hosts'
import { isApi, isHealthCheck, isOpenApi } from './pageClass'
import { rateClassOf, type TakeToken } from './rateLimit'
import type { Refusal } from './refusal'
import type { Visit } from './visit'

/** A reason not to let this request in; undefined when there is none. */
export type Check = (visit: Visit) => Refusal | undefined

/** No router, proxy or log reads these the same way, and no browser sends them. */
const ambiguousPath = /\/\/|\\|\/\.{1,2}(?:\/|$)|%(?:[01][0-9a-f]|7f|2e|2f|5c)|[^\x21-\x7e]/i

/** An address that is too long, or that could be read in two ways. */
export function checkTarget(limits: Limits): Check {
  return ({ req, rawPath, pathname }) => {
    if ((req.url ?? '').length > limits.urlLength) return { status: 414 }
    // No text has it, and Postgres takes no text that has.
    if ((req.url ?? '').includes('%00')) return { status: 400 }
    if (!rawPath.startsWith('/') || ambiguousPath.test(rawPath)) return { status: 400 }
    const badlyEncoded = rawPath.includes('%') && pathname === rawPath
    return badlyEncoded ? { status: 400 } : undefined
  }
}

/** What a page shows, for the router of Next in the browser; that is not there. */
export const checkRouterData: Check = ({ pathname }) =>
  pathname.startsWith('/_next/data/') ? { status: 404 } : undefined

/** Pages are read, forms and the interface are posted to; only the open interface answers OPTIONS. */
export const checkMethod: Check = ({ method, pathname, pageClass }) => {
  const allowed = ['GET', 'HEAD', ...(takesPosts(pathname, pageClass) ? ['POST'] : [])]
  if (isOpenApi(pathname)) allowed.push('OPTIONS')
  return allowed.includes(method) ? undefined : { status: 405, headers: { Allow: allowed.join(', ') } }
}

/** Exactly one host, and one of ours: otherwise an answer could hold somebody else's address. */
export function checkHost(hosts: AllowedHosts, trustProxy: boolean): Check {
  return ({ req, pathname }) => {
    const named = hostCount(req)
    // A proxy that only looks whether we live, such as haproxy, names no host.
    if (isHealthCheck(pathname)) return named > 1 ? { status: 400 } : undefined
    if (named !== 1) return { status: 400 }
    return hosts.has(askedHost(req, trustProxy)) ? undefined : { status: 421 }
  }
}

/** Only a post has a body: elsewhere it is a way to smuggle a second request. WebSockets do not exist here. */
export const checkFraming: Check = ({ req, method }) => {
  const { 'content-length': length, 'transfer-encoding': encoding, upgrade } = req.headers
  const hasBody = encoding !== undefined || (length !== undefined && length !== '0')
  if (hasBody && method !== 'POST') return { status: 400 }
  return upgrade?.toLowerCase() === 'websocket' ? { status: 400 } : undefined
}

/**
 * Posts come from our own pages. A browser says so in Origin and Sec-Fetch-Site; where a session may do
 * something, a post that does not say so is refused as well. The open interface has no session to abuse.
 */
export const checkPostOrigin: Check = ({ req, method, origin, pathname, pageClass }) => {
  if (method !== 'POST' || isOpenApi(pathname)) return undefined
  const { origin: from, 'sec-fetch-site': site } = req.headers
  const foreign = (from !== undefined && from !== origin) || (site !== undefined && site !== 'same-origin')
  const unsaid = from === undefined && pageClass === 'signed-in'
  return foreign || unsaid ? { status: 403 } : undefined
}

/** Posts only, per kind of address and per visitor; says in seconds when to come back. */
export function checkRate(take: TakeToken): Check {
  return ({ method, pathname, address }) => {
    const rateClass = method === 'POST' ? rateClassOf(pathname) : undefined
    const wait = rateClass ? take(rateClass, address) : 0
    return wait > 0 ? { status: 429, headers: { 'Retry-After': String(wait) } } : undefined
  }
}

/** A plain form is urlencoded; what is not, is not from our page. */
export const checkFormType: Check = ({ req, method, pathname }) => {
  if (method !== 'POST' || !formPages.some(({ path, anyForm }) => path === pathname && !anyForm))
    return undefined
  const type = req.headers['content-type'] ?? ''
  return /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type) ? undefined : { status: 415 }
}

function takesPosts(pathname: string, pageClass: Visit['pageClass']): boolean {
  if (pageClass === 'signed-in' || isApi(pathname)) return true
  return publicPostRoutes.includes(pathname) || formPages.some(({ path }) => path === pathname)
}
