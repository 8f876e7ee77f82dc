import type { ServerResponse } from 'node:http'
import { brotliCompressSync, constants, createGzip, gzipSync } from 'node:zlib'
import type { Body, Chunk, Wire } from './answer'
import type { Visit } from './visit'

export type Encoding = 'br' | 'gzip'

const compressible = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript)|image\/svg\+xml)/i

/** Below this the gzip envelope costs more than it saves. */
const worthwhileBytes = 1024

/** Reads an Accept-Encoding header; `q=0` is a no. A wildcard counts as no. */
export function acceptsEncoding(acceptEncoding: string | undefined, encoding: Encoding): boolean {
  const offer = acceptEncoding
    ?.split(',')
    .find((part) => part.trim().split(/[;\s]/)[0]?.toLowerCase() === encoding)
  return offer !== undefined && !/;\s*q=0(?:\.0*)?\s*$/i.test(offer)
}

/**
 * Not when another site made the browser ask: by the size of compressed answers that site could guess, letter by
 * letter, what is on a page it cannot read (BREACH).
 */
export function mayCompress({ asked, pageClass }: Visit): boolean {
  if (!acceptsEncoding(asked['accept-encoding'], 'gzip')) return false
  const site = asked['sec-fetch-site']
  return pageClass !== 'signed-in' || (site !== 'cross-site' && site !== 'same-site')
}

/** Slow and small: for what is kept and sent many times. */
export function compressWell(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(body, { level: 9 })
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
}

/** For what is sent once. */
export function compressFast(body: Buffer): Buffer {
  return gzipSync(body, { level: 2 })
}

/** Text, whole, not compressed yet, and long enough to be worth it. */
export function isCompressible(res: ServerResponse): boolean {
  if (res.hasHeader('Content-Encoding') || res.statusCode === 204 || res.statusCode === 304) return false
  if (res.statusCode === 206 || /no-transform/.test(String(res.getHeader('Cache-Control') ?? '')))
    return false
  if (!compressible.test(String(res.getHeader('Content-Type') ?? ''))) return false
  const length = res.getHeader('Content-Length')
  return length === undefined || Number(length) >= worthwhileBytes
}

/** Marks the answer as one of several forms of the same page. */
export function varyByEncoding(res: ServerResponse): void {
  const vary = String(res.getHeader('Vary') ?? '')
  if (!/accept-encoding/i.test(vary))
    res.setHeader('Vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding')
}

/** Compresses while it streams, lightly: a page made for one visitor is sent once. */
export function gzipBody(res: ServerResponse, wire: Wire): Body {
  res.removeHeader('Content-Length')
  res.setHeader('Content-Encoding', 'gzip')
  const etag = res.getHeader('ETag')
  if (typeof etag === 'string' && !etag.startsWith('W/')) res.setHeader('ETag', `W/${etag}`)
  const gzip = createGzip({ level: 2 })
  let flushing = false
  gzip.on('data', (chunk: Chunk) => {
    if (!wire.write(chunk)) gzip.pause()
  })
  gzip.on('end', () => wire.end())
  gzip.on('drain', () => res.emit('drain'))
  res.on('drain', () => gzip.resume())
  res.once('close', () => gzip.destroy())
  return {
    write: (chunk) => gzip.write(chunk),
    end: () => void gzip.end(),
    abandon: () => void gzip.destroy(),
    flush: () => {
      if (flushing) return
      flushing = true
      // Parts that come together go out together: each flush costs bytes and time.
      setImmediate(() => {
        flushing = false
        if (!gzip.writableEnded && !gzip.destroyed) gzip.flush(constants.Z_SYNC_FLUSH)
      })
    },
  }
}
