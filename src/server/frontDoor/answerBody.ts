import { type Body, collect, passOn, type Wire } from './answer'
import { dressAnswer, runsScripts } from './answerHead'
import type { AnswerTools } from './answerTools'
import { keepAsset } from './assets'
import { acceptsEncoding, gzipBody, isCompressible, varyByEncoding } from './compression'
import { isBlank, sendErrorPage, sendProblem } from './errorPages'
import { scriptFreePage } from './publicPages'
import type { Visit } from './visit'

/** Decides, once the application has written its head, what becomes of the body. */
export function answerBody(visit: Visit, tools: AnswerTools, wire: Wire): Body {
  const { res, pageClass, method } = visit
  const scripts = runsScripts(visit)
  const type = String(res.getHeader('Content-Type') ?? '')
  const isHtml = type.startsWith('text/html')
  dressAnswer(visit, scripts)

  if (pageClass === 'api' && res.statusCode >= 400 && !type.includes('json')) {
    return collect(() => sendProblem(visit, wire))
  }
  if (isHtml && !scripts) return scriptFreePage(visit, tools, wire)
  if (res.statusCode >= 400) {
    if (isHtml && !(tools.dev && res.statusCode >= 500)) return unlessBlank(visit, tools, wire)
    if (res.statusCode >= 500 && type === '') return collect(() => void sendErrorPage(visit, tools, wire))
  }
  const body = keepAsset(visit, tools, wire)
  if (body) return body
  if (method === 'HEAD' || !isCompressible(res)) return passOn(wire)
  varyByEncoding(res)
  return mayCompress(visit) ? gzipBody(res, wire) : passOn(wire)
}

/**
 * Not when another site made the browser ask: by the size of compressed answers that site could guess, letter by
 * letter, what is on a page it cannot read (BREACH).
 */
function mayCompress({ asked, pageClass }: Visit): boolean {
  if (!acceptsEncoding(asked['accept-encoding'], 'gzip')) return false
  const site = asked['sec-fetch-site']
  return pageClass !== 'signed-in' || (site !== 'cross-site' && site !== 'same-site')
}

/** An error page that is only filled in by its scripts is of no use to who has none. */
function unlessBlank(visit: Visit, tools: AnswerTools, wire: Wire): Body {
  return collect((whole) => {
    if (isBlank(visit.res.statusCode, whole.toString())) void sendErrorPage(visit, tools, wire)
    else wire.end(whole)
  })
}
