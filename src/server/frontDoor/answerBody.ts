import { type Body, collect, passOn, type Wire } from './answer'
import { dressAnswer } from './answerHead'
import type { AnswerTools } from './answerTools'
import { keepAsset } from './assets'
import { gzipBody, isCompressible, mayCompress, varyByEncoding } from './compression'
import { sendErrorPage, sendProblem } from './errorPages'
import { isOutdatedForm } from './outdatedForm'
import { sendPage } from './pages'
import type { Visit } from './visit'

/** Decides, once the application has written its head, what becomes of the body. */
export function answerBody(visit: Visit, tools: AnswerTools, wire: Wire): Body {
  const { res, pageClass, method } = visit
  const type = String(res.getHeader('Content-Type') ?? '')
  // Before the headers of Next's own go.
  const outdated = isOutdatedForm(visit)
  visit.prerendered = /s-maxage/.test(String(res.getHeader('Cache-Control') ?? ''))
  dressAnswer(visit)

  if (pageClass === 'api' && res.statusCode >= 400 && !type.includes('json')) {
    return collect(() => sendProblem(visit, wire))
  }
  if (outdated) return collect(() => void sendErrorPage(visit, tools, wire))
  if (type.startsWith('text/html')) return sendPage(visit, tools, wire)
  if (res.statusCode >= 500 && type === '') return collect(() => void sendErrorPage(visit, tools, wire))
  const body = keepAsset(visit, tools, wire)
  if (body) return body
  if (method === 'HEAD' || !isCompressible(res)) return passOn(wire)
  varyByEncoding(res)
  return mayCompress(visit) ? gzipBody(res, wire) : passOn(wire)
}
