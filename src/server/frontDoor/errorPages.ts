import type { Wire } from './answer'
import type { AnswerTools } from './answerTools'
import { problemContent, refusalContent } from './refusal'
import { stripScripts } from './stripScripts'
import type { Visit } from './visit'

/** What Next sends when a page breaks off: an empty document that its scripts must fill. */
export function isBlank(status: number, page: string): boolean {
  return status >= 400 && page.includes('id="__next_error__"')
}

/** An error page that can be read without scripts, with the reference number that is also in the log. */
export async function sendErrorPage(visit: Visit, tools: AnswerTools, wire: Wire): Promise<void> {
  const { res, id, method, pathname } = visit
  const status = res.statusCode
  if (status >= 500) tools.log.error({ requestId: id, method, path: pathname, status }, 'page failed')
  const ownPage = refusalContent(status === 404 ? 404 : 500, id, false).body
  const page = status === 404 ? await tools.notFoundPage().then(stripScripts, () => ownPage) : ownPage
  res.removeHeader('ETag')
  send(res, wire, 'text/html; charset=utf-8', page)
}

/** A refusal by the router or a crash of a route, in the form every error of the interface has. */
export function sendProblem({ res, id }: Visit, wire: Wire): void {
  const { type, body } = problemContent(res.statusCode, id)
  send(res, wire, type, body)
}

function send(res: Visit['res'], wire: Wire, type: string, body: string): void {
  res.setHeader('Content-Type', type)
  res.setHeader('Content-Length', Buffer.byteLength(body))
  wire.end(body)
}
