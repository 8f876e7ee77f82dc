import { type Body, collect, type Wire } from './answer'
import type { AnswerTools } from './answerTools'
import { acceptsEncoding, compressFast, isCompressible, varyByEncoding } from './compression'
import { isBlank, sendErrorPage } from './errorPages'
import { sendStored, storedBody, storedBytes } from './storedBody'
import { stripScripts } from './stripScripts'
import type { Visit } from './visit'

/**
 * Sends a page without its scripts. A prerendered page is stripped and compressed once and then only looked up,
 * by the ETag Next gives it; a page made for this visit is kept nowhere.
 */
export function scriptFreePage(visit: Visit, tools: AnswerTools, wire: Wire): Body {
  const { res, asked } = visit
  const etag = res.getHeader('ETag')
  res.removeHeader('ETag')
  const known = typeof etag === 'string' ? tools.pages.get(etag) : undefined
  if (known) return { write: () => true, end: () => sendStored(res, wire, known, asked) }
  return collect((whole) => {
    const page = stripScripts(whole.toString())
    if (isBlank(res.statusCode, page)) {
      void sendErrorPage(visit, tools, wire)
      return
    }
    if (page.includes('<template id="B:')) reportWaiting(visit, tools)
    if (typeof etag !== 'string') {
      sendOnce(visit, wire, page)
      return
    }
    const stored = storedBody(Buffer.from(page))
    tools.pages.set(etag, stored, storedBytes(stored))
    sendStored(res, wire, stored, asked)
  })
}

function sendOnce({ res, asked }: Visit, wire: Wire, text: string): void {
  const plain = Buffer.from(text)
  res.setHeader('Content-Length', plain.length)
  const compress = isCompressible(res) && acceptsEncoding(asked['accept-encoding'], 'gzip')
  const body = compress ? compressFast(plain) : plain
  varyByEncoding(res)
  if (compress) res.setHeader('Content-Encoding', 'gzip')
  res.setHeader('Content-Length', body.length)
  wire.end(body)
}

/** A part that React would move into place by script stays hidden for ever: a mistake in the page. */
function reportWaiting({ id, pathname }: Visit, { log }: AnswerTools): void {
  log.error({ requestId: id, path: pathname }, 'public page has a Suspense boundary that needs a script')
}
