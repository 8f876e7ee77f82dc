/**
 * Which rules a path falls under:
 * - `signed-in`: pages with a session; our one script, cookies, never stored by a browser or proxy
 * - `api`: the open interface and the health checks; problem+json, no cookies
 * - `asset`: files of the build and of `public/`
 * - `public`: every other page; no script, no cookie
 */
export type PageClass = 'signed-in' | 'api' | 'asset' | 'public'

/** Also what a search engine is asked to stay away from. */
export const signedInPrefixes = [
  '/inloggen',
  '/uitloggen',
  '/start',
  '/agenda',
  '/geen-toegang',
  '/casussen',
  '/aanmeldingen',
  '/werklijst',
  '/taken',
  '/uitleg',
  '/termijnen',
  '/cijfers',
  '/overleg',
  '/terugkoppelingen',
  '/signalen',
  '/landelijk',
  '/beheer',
  '/redactie',
  '/account',
  '/smoelenboek',
  '/api/auth',
]

/** Paths whose last part is a key of one person: it opens without a session, and is never written down. */
const keyPrefixes = ['/agenda/feed', '/overleg/antwoord', '/inloggen/link']

/** Signed-in paths that must be reachable without a session. */
const openPrefixes = ['/inloggen', '/api/auth', ...keyPrefixes]

/** Which policy an address gets; what stands on no list is public, with the strictest one. */
export function pageClassOf(pathname: string): PageClass {
  if (isUnder(pathname, signedInPrefixes)) return 'signed-in'
  if (pathname.startsWith('/api/')) return 'api'
  if (pathname.startsWith('/_next/') || isFile(pathname)) return 'asset'
  return 'public'
}

/** Is somebody without a session sent to the login page here? */
export function needsSession(pathname: string): boolean {
  return isUnder(pathname, signedInPrefixes) && !isUnder(pathname, openPrefixes)
}

/** The path as it may stand in a log: as it was asked, without a key. */
export function loggablePath(rawPath: string, pathname: string): string {
  const prefix = keyPrefixes.find((found) => isUnder(pathname, [found]))
  return prefix === undefined ? rawPath : `${prefix}/***`
}

/** The one form that sends a photo. */
export function takesPhoto(pathname: string): boolean {
  return pathname === '/smoelenboek/mijn/foto'
}

/** The forms that send a list as a file. */
export function takesList(pathname: string): boolean {
  return isUnder(pathname, ['/redactie/importeren'])
}

export function isApi(pathname: string): boolean {
  return pathname.startsWith('/api/')
}

/** The open interface: may be called by any website, from any browser. */
export function isOpenApi(pathname: string): boolean {
  return pathname.startsWith('/api/v1/')
}

/** Probes of a platform ask by address, so these answer on any host name. */
export function isHealthCheck(pathname: string): boolean {
  return pathname.startsWith('/api/health/')
}

function isUnder(pathname: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))
}

function isFile(pathname: string): boolean {
  return pathname.indexOf('.', pathname.lastIndexOf('/')) > 0
}
