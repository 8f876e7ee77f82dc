import type { IncomingHttpHeaders } from 'node:http'
import { isDatabaseDown } from '../db/outage'
import type { Wire } from './answer'
import type { AnswerTools } from './answerTools'
import { loggablePath } from './pageClass'
import { errorPageContent, problemContent } from './refusal'
import { openAgain, tryAgain } from './sendAgain'
import { stripScripts } from './stripScripts'
import type { Visit } from './visit'

/** An address that no page has. */
export const missingPage = '/niet-gevonden'

/**
 * The site's own page per status, in its own look. For what does not exist any unknown path will do.
 * The page writes `{referentie}` where the reference number belongs, and `{opnieuw}` where it says how to try again.
 */
const sitePages: Readonly<Record<number, string>> = {
  403: '/geen-toegang',
  404: missingPage,
  409: '/storing/vernieuwd',
  500: '/storing',
  503: '/storing/database',
}

/** Pages that mean nothing until something went wrong: who asks for one by its address gets what does not exist. */
export const isErrorPage = (pathname: string): boolean => /^\/storing(?:\/|$)/.test(pathname)

/** What Next sends when a page breaks off: an empty document that its scripts must fill. */
export function isBlank(status: number, page: string): boolean {
  return status >= 400 && page.includes('id="__next_error__"')
}

/** An error page that can be read without scripts, with the reference number that is also in the log. */
export async function sendErrorPage(visit: Visit, tools: AnswerTools, wire: Wire): Promise<void> {
  const { res, id, method, rawPath, pathname } = visit
  // A page that broke off on the connection is not broken: it works again when the database does.
  if (res.statusCode === 500 && isDatabaseDown()) res.statusCode = 503
  const status = res.statusCode
  if (status === 503) res.setHeader('Retry-After', '10')
  const path = loggablePath(rawPath, pathname)
  if (status >= 500) tools.log.error({ requestId: id, method, path, status }, 'page failed')
  const page = (await sitePage(visit, tools, status)) ?? errorPageContent(status, id)
  res.removeHeader('ETag')
  send(res, wire, 'text/html; charset=utf-8', page)
}

/** A refusal by the router or a crash of a route, in the form every error of the interface has. */
export function sendProblem({ res, id }: Visit, wire: Wire): void {
  const { type, body } = problemContent(res.statusCode, id)
  send(res, wire, type, body)
}

/** Undefined when the site has no such page, or cannot make it either. */
async function sitePage(visit: Visit, tools: AnswerTools, status: number): Promise<string | undefined> {
  const path = sitePages[status]
  const answer = path && (await tools.askPage(path, readerHeaders(visit)).catch(() => undefined))
  if (!answer || (answer.status !== 200 && answer.status !== status) || isBlank(status, answer.page))
    return undefined
  const again = await (status === 409 ? openAgain(visit, tools) : tryAgain(visit))
  return stripScripts(answer.page)
    .replaceAll('{referentie}', visit.id)
    .replace('{opnieuw}', () => again)
}

/** Who reads, not what was asked. */
function readerHeaders({ req }: Visit): IncomingHttpHeaders {
  const about = /^(?:host|cookie|accept-language|x-forwarded-.*|x-portaal-(?:request-id|pad))$/
  return Object.fromEntries(Object.entries(req.headers).filter(([name]) => about.test(name)))
}

function send(res: Visit['res'], wire: Wire, type: string, body: string): void {
  res.setHeader('Content-Type', type)
  res.setHeader('Content-Length', Buffer.byteLength(body))
  wire.end(body)
}
