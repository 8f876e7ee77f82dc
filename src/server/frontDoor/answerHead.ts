import { publicPostRoutes } from './formPages'
import { contentPolicy } from './policies'
import { setSecurityHeaders } from './securityHeaders'
import { fetchesScript } from './stripScripts'
import type { Visit } from './visit'

/** Sets what every answer must carry and takes off what none may, whatever the application set itself. */
export function dressAnswer(visit: Visit): void {
  const { res, pageClass, pathname, method } = visit
  setSecurityHeaders(visit)
  if (runsScript(visit)) res.setHeader('Content-Security-Policy', contentPolicy(visit.nonce))
  res.removeHeader('X-Powered-By')
  removeRouterHeaders(visit)
  const mayRemember = pageClass === 'signed-in' || (method === 'POST' && publicPostRoutes.includes(pathname))
  if (!mayRemember) res.removeHeader('Set-Cookie')
  const cacheControl = cacheControlOf(visit, String(res.getHeader('Cache-Control') ?? ''))
  if (cacheControl) res.setHeader('Cache-Control', cacheControl)
}

/** Only a page that was made for this visitor: a prerendered one is kept, and a nonce is used once. */
export function runsScript({ prerendered, nonce }: Visit): boolean {
  return nonce !== undefined && !prerendered
}

/** Signed-in pages and posted answers are kept nowhere; public pages are checked again at each visit. */
function cacheControlOf({ method, pageClass }: Visit, fromApplication: string): string {
  if (pageClass === 'signed-in' || (pageClass === 'public' && method === 'POST')) return 'no-store'
  if (pageClass === 'public' && /s-maxage/.test(fromApplication)) return 'public, max-age=0, must-revalidate'
  return fromApplication || (pageClass === 'api' ? 'no-store' : '')
}

/** Meant for the client router, which is not there. */
function removeRouterHeaders({ res }: Visit): void {
  for (const name of res.getHeaderNames()) if (name.startsWith('x-nextjs-')) res.removeHeader(name)
  if (/next-router/.test(String(res.getHeader('Vary')))) res.removeHeader('Vary')
  const link = res.getHeader('Link')
  if (link !== undefined && fetchesScript(String(link))) res.removeHeader('Link')
}
