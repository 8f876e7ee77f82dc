import { noNotes } from '../content/wordNotes'
import { type Body, collectText, type Wire } from './answer'
import { runsScript } from './answerHead'
import type { AnswerTools } from './answerTools'
import { addScript } from './browserScript'
import { compressFast, isCompressible, mayCompress, varyByEncoding } from './compression'
import { isBlank, sendErrorPage } from './errorPages'
import { holdPage } from './heldPages'
import { keepLastTitle } from './lastTitle'
import { loggablePath } from './pageClass'
import { addPreview } from './preview'
import { sendStored, storedBody, storedBytes } from './storedBody'
import { stripScripts } from './stripScripts'
import type { Visit } from './visit'

/**
 * Sends a page without the scripts of Next and React; a signed-in page gets ours instead. A prerendered page is stripped
 * and compressed once and then only looked up, by what is in it; its abbreviations are explained then too. A page made for this visit is kept nowhere.
 */
export function sendPage(visit: Visit, tools: AnswerTools, wire: Wire): Body {
  const { res, asked, nonce, prerendered, rawPath } = visit
  const withScript = runsScript(visit)
  const notes = visit.pageClass === 'public' ? tools.wordNotes() : noNotes
  return collectText((whole) => {
    // Only a page that exists has an address to share; the others are the same at every address.
    const path = visit.pageClass === 'public' && res.statusCode === 200 ? rawPath : ''
    const key = prerendered ? `${whole.length} ${notes.version} ${path}` : undefined
    const known = key === undefined ? undefined : tools.pages.get(key)
    // Next mostly gives the very same text again, and then this looks at no letter of it.
    if (known?.source === whole) {
      holdPage(visit, tools.held, known.body)
      sendStored(res, wire, known.body, asked)
      return
    }
    const clean = notes.add(keepLastTitle(stripScripts(whole)))
    const page = path === '' ? clean : addPreview(clean, tools.origin, path)
    if (isBlank(res.statusCode, page)) {
      void sendErrorPage(visit, tools, wire)
      return
    }
    if (page.includes('<template id="B:')) reportWaiting(visit, tools)
    if (key === undefined) {
      sendOnce(visit, wire, withScript && nonce ? addScript(page, tools.script, nonce) : page)
      return
    }
    const stored = storedBody(Buffer.from(page))
    tools.pages.set(key, { source: whole, body: stored }, whole.length + storedBytes(stored))
    holdPage(visit, tools.held, stored)
    sendStored(res, wire, stored, asked)
  })
}

function sendOnce(visit: Visit, wire: Wire, text: string): void {
  const { res } = visit
  const plain = Buffer.from(text)
  res.setHeader('Content-Length', plain.length)
  const compress = isCompressible(res) && mayCompress(visit)
  const body = compress ? compressFast(plain) : plain
  varyByEncoding(res)
  if (compress) res.setHeader('Content-Encoding', 'gzip')
  res.setHeader('Content-Length', body.length)
  wire.end(body)
}

/** A part that React would move into place by script stays hidden for ever: a mistake in the page. */
function reportWaiting({ id, rawPath, pathname }: Visit, { log }: AnswerTools): void {
  log.error(
    { requestId: id, path: loggablePath(rawPath, pathname) },
    'page has a Suspense boundary that needs a script',
  )
}
