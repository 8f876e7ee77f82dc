import { loginAddress } from '../auth/asked'
import { formPages } from './formPages'
import { isOpenApi, needsSession } from './pageClass'
import type { Refusal } from './refusal'
import { setSecurityHeaders } from './securityHeaders'
import type { Visit } from './visit'

export interface Redirect {
  readonly status: 303 | 308
  /** Always a path on this site. */
  readonly location: string
}

/** The name next-auth gives the session cookie; over https with a prefix, and in parts when it is long. */
const sessionCookie = /(?:^|;\s*)(?:__Secure-|__Host-)?portaal\.sessie(?:\.\d+)?=[^;\s]/

/** Somebody who says to be signed in; whether that is so, the application knows. */
export const namesSession = ({ asked }: Pick<Visit, 'asked'>): boolean =>
  sessionCookie.test(asked.cookie ?? '')

/** One address per page; for a program (API design rules) the other spelling does not exist. */
export function redirectTrailingSlash({ rawPath, search, pathname }: Visit): Redirect | Refusal | undefined {
  if (rawPath === '/' || !rawPath.endsWith('/')) return undefined
  return isOpenApi(pathname) ? { status: 404 } : { status: 308, location: rawPath.slice(0, -1) + search }
}

/** The page behind a form shows nothing without answers: begin at the form. */
export function redirectToForm({ pathname }: Visit): Redirect | undefined {
  const formPage = formPages.find(({ page }) => page === pathname)
  return formPage && { status: 303, location: formPage.path }
}

/** Somebody without a session gets the login page, and comes back to what was asked. */
export function redirectToLogin(visit: Visit): Redirect | undefined {
  const { method, rawPath, search, pathname } = visit
  if (method === 'POST' || !needsSession(pathname) || namesSession(visit)) return undefined
  return {
    status: 303,
    location: loginAddress(rawPath + search),
  }
}

export function redirect(visit: Visit, { status, location }: Redirect): void {
  setSecurityHeaders(visit)
  visit.res.writeHead(status, { Location: location, 'Cache-Control': 'no-store', 'Content-Length': 0 }).end()
}

/** Tells a browser that a page of another website may call the open interface. */
export function answerPreflight(visit: Visit): void {
  const { res } = visit
  setSecurityHeaders(visit)
  res.setHeader('Allow', 'GET, HEAD, POST, OPTIONS')
  res.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST')
  res.setHeader('Access-Control-Allow-Headers', 'Content-Type')
  res.setHeader('Access-Control-Max-Age', '86400')
  res.writeHead(204).end()
}
