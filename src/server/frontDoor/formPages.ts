import { withoutNul } from '@/domain/formState'

/**
 * Public pages with a plain form. The post is shown to the page behind it as a GET
 * with the answers in an internal header, so the page renders them without script or cookie.
 */
export interface FormPage {
  readonly path: string
  /** The dynamic page that reads the answers; not reachable from outside. */
  readonly page: string
  /** A mail program may post here too, in any shape: the key in the address says all. */
  readonly anyForm?: true
}

export const formPages: readonly FormPage[] = [
  { path: '/wegwijzer', page: '/wegwijzer-stap' },
  { path: '/delen', page: '/delen-antwoord' },
  { path: '/klopt-iets-niet', page: '/klopt-iets-niet-verstuurd' },
  { path: '/nieuwsbrief', page: '/nieuwsbrief-aangevraagd' },
  { path: '/nieuwsbrief/bevestigen', page: '/nieuwsbrief-bevestigd' },
  { path: '/nieuwsbrief/afmelden', page: '/nieuwsbrief-afgemeld', anyForm: true },
]

/** Public routes that handle a post themselves; the only public answers that may set a cookie. */
export const publicPostRoutes: readonly string[] = ['/aanmelden-voorbereiden']

/** Carries a posted form to the page; dropped when it comes from outside. */
export const formHeader = 'x-portaal-formulier'

/** Base64, because a posted byte may be anything and a header value may not. */
export function encodeForm(body: Buffer): string {
  return body.toString('base64url')
}

/** What was posted to this page; undefined when it was opened without a post. */
export function readPostedForm(headers: { get(name: string): string | null }): URLSearchParams | undefined {
  const value = headers.get(formHeader)
  if (value === null) return undefined
  const posted = new URLSearchParams(Buffer.from(value, 'base64url').toString('utf8'))
  return new URLSearchParams([...posted].map(([name, text]) => [name, withoutNul(text)]))
}
