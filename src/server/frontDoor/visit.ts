import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { type PageClass, pageClassOf } from './pageClass'

/** One request on its way through the front door. */
export interface Visit {
  /** Reference number: on the answer, in the log and on every error page. */
  readonly id: string
  readonly req: IncomingMessage
  readonly res: ServerResponse
  /** Headers as sent; the application gets to see others. */
  readonly asked: IncomingHttpHeaders
  /** Path as asked, and decoded: the page class is taken from what the router will see. */
  readonly rawPath: string
  readonly search: string
  readonly pathname: string
  readonly pageClass: PageClass
  readonly method: string
  /** Origin this request was made to; the public address until the host is checked. */
  readonly origin: string
  /** Address of the visitor. */
  readonly address: string
  /** Marks the script of this answer as ours; only where one runs. */
  readonly nonce: string | undefined
  /** How many changes had been made when this was asked. */
  readonly askedIn: number
  /** The application keeps this answer for everybody, as it says itself. */
  prerendered?: boolean
  /** What was posted, once it is all there. */
  posted?: Buffer
}

/** Reads a request once, so that every check and answer sees the same address, kind of page and visitor. */
export function openVisit(
  req: IncomingMessage,
  res: ServerResponse,
  {
    origin,
    address,
    askedIn = 0,
  }: { readonly origin: string; readonly address: string; readonly askedIn?: number },
): Visit {
  const target = req.url ?? '/'
  const question = target.indexOf('?')
  const rawPath = question < 0 ? target : target.slice(0, question)
  const pathname = decoded(rawPath)
  const pageClass = pageClassOf(pathname)
  return {
    id: randomUUID(),
    req,
    res,
    asked: req.headers,
    rawPath,
    search: question < 0 ? '' : target.slice(question),
    pathname,
    pageClass,
    method: req.method ?? 'GET',
    origin,
    address,
    askedIn,
    nonce: pageClass === 'signed-in' ? randomBytes(16).toString('base64') : undefined,
  }
}

function decoded(rawPath: string): string {
  try {
    return decodeURIComponent(rawPath)
  } catch {
    return rawPath
  }
}
