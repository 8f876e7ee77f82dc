import { type IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Limits } from './config'
import { formPages } from './formPages'
import { takesList, takesPhoto } from './pageClass'
import { namesSession } from './redirects'
import type { Visit } from './visit'

export type Body =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly reason: 'too-large' | 'cut-off' }

interface Completed {
  readonly req: IncomingMessage
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** After a refusal the rest of the body is read and thrown away, so that the answer arrives; up to this much. */
const drainBytes = 32 * 1024 * 1024

/** How many bytes this visit may post. */
export function bodyLimit(visit: Visit, { bodyBytes }: Limits): number {
  const { pathname, pageClass } = visit
  if (takesPhoto(pathname) && namesSession(visit)) return bodyBytes.photo
  if (takesList(pathname) && namesSession(visit)) return bodyBytes.list
  if (pageClass === 'signed-in') return bodyBytes.signedIn
  if (pageClass === 'api') return bodyBytes.api
  return formPages.some(({ path }) => path === pathname) ? bodyBytes.form : bodyBytes.publicPost
}

/** Reads the whole body; believes the announced length only when it is a reason to refuse. */
export function readBody(req: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    if (Number(req.headers['content-length'] ?? 0) > limit) {
      drain(req)
      resolve({ ok: false, reason: 'too-large' })
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    const collect = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= limit) return
      req.off('data', collect)
      drain(req)
      resolve({ ok: false, reason: 'too-large' })
    }
    req.on('data', collect)
    req.once('end', () => resolve({ ok: true, bytes: Buffer.concat(chunks, size) }))
    req.once('error', () => resolve({ ok: false, reason: 'cut-off' }))
    req.once('close', () => resolve({ ok: false, reason: 'cut-off' }))
  })
}

/**
 * The same request with its body complete, for the application to read: it never waits for a slow sender, and
 * never sees a body that turns out too large halfway.
 */
export function completeRequest({ req, method, url, headers, body }: Completed): IncomingMessage {
  const complete = new IncomingMessage(req.socket)
  complete.httpVersion = req.httpVersion
  complete.httpVersionMajor = req.httpVersionMajor
  complete.httpVersionMinor = req.httpVersionMinor
  complete.method = method
  complete.url = url
  complete.headers = headers
  if (body.length > 0) complete.push(body)
  complete.push(null)
  complete.complete = true
  return complete
}

function drain(req: IncomingMessage): void {
  let drained = 0
  req.on('data', (chunk: Buffer) => {
    drained += chunk.length
    if (drained > drainBytes) req.socket.destroy()
  })
}
