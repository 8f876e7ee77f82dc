import type { Log } from '../log'
import { type Body, collect, passOn, type Wire } from './answer'
import { dressAnswer, runsScripts } from './answerHead'
import { keepAsset, type StoredAssets } from './assets'
import { gzipBody, isCompressible, varyByEncoding } from './compression'
import { isBlank, sendErrorPage } from './errorPages'
import { scriptFreePage, type StoredPages } from './publicPages'
import { problemBody } from './refusal'
import type { Visit } from './visit'

/** What the bodies of all answers share. */
export interface AnswerTools {
  readonly dev: boolean
  readonly log: Log
  readonly pages: StoredPages
  readonly assets: StoredAssets
  /** The site's own page for what does not exist. */
  readonly notFoundPage: () => Promise<string>
}

/** Decides, once the application has written its head, what becomes of the body. */
export function answerBody(visit: Visit, tools: AnswerTools, wire: Wire): Body {
  const { res, pageClass, method } = visit
  const scripts = runsScripts(visit)
  const type = String(res.getHeader('Content-Type') ?? '')
  const isHtml = type.startsWith('text/html')
  dressAnswer(visit, scripts)

  if (isHtml && !scripts) return scriptFreePage(visit, tools, wire)
  if (res.statusCode >= 400) {
    if (pageClass === 'api' && !type.includes('json')) return collect(() => problemBody(visit, wire))
    if (isHtml && !(tools.dev && res.statusCode >= 500)) return unlessBlank(visit, tools, wire)
    if (res.statusCode >= 500 && type === '') return collect(() => void sendErrorPage(visit, tools, wire))
  }
  const body = keepAsset(visit, tools, wire)
  if (body) return body
  if (method === 'HEAD' || !isCompressible(res)) return passOn(wire)
  varyByEncoding(res)
  return mayCompress(visit) ? gzipBody(res, wire) : passOn(wire)
}

/** An error page that is only filled in by its scripts is of no use to who has none. */
function unlessBlank(visit: Visit, tools: AnswerTools, wire: Wire): Body {
  return collect((whole) => {
    if (isBlank(visit.res.statusCode, whole.toString())) void sendErrorPage(visit, tools, wire)
    else wire.end(whole)
  })
}
