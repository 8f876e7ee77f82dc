import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Wire } from './answer'
import { acceptsEncoding, compressWell, type Encoding, varyByEncoding } from './compression'

/** A body that is sent many times: compressed once per encoding, and known by what is in it. */
export interface StoredBody {
  readonly plain: Buffer
  readonly etag: string
  readonly compressed: Map<Encoding, Buffer>
}

export interface StoredAsset {
  readonly contentType: string
  readonly body: StoredBody
}

/** A page as it is sent, and the text of Next that it was made of. */
export interface StoredPage {
  readonly source: string
  readonly body: StoredBody
}

/** Keeps a body with its ETag; compressed forms are made at the first visitor who asks for them. */
export function storedBody(plain: Buffer): StoredBody {
  // Weak: the same page, whichever encoding it travels in.
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { plain, etag, compressed: new Map() }
}

/** What it may take of a cache: the plain text, and both compressed forms, which are smaller. */
export function storedBytes({ plain }: StoredBody): number {
  return plain.length * 2
}

/** Sends it whole, or says that the visitor has it already. `asked` are the headers of the visitor. */
export function sendStored(
  res: ServerResponse,
  wire: Wire,
  stored: StoredBody,
  asked: { readonly 'accept-encoding'?: string | undefined; readonly 'if-none-match'?: string | undefined },
): void {
  varyByEncoding(res)
  res.setHeader('ETag', stored.etag)
  if (res.statusCode === 200 && matches(asked['if-none-match'], stored.etag)) {
    res.statusCode = 304
    res.removeHeader('Content-Length')
    res.removeHeader('Content-Type')
    wire.end()
    return
  }
  const encoding = (['br', 'gzip'] as const).find((name) => acceptsEncoding(asked['accept-encoding'], name))
  if (encoding) res.setHeader('Content-Encoding', encoding)
  const body = encoding ? compressedOnce(stored, encoding) : stored.plain
  res.setHeader('Content-Length', body.length)
  wire.end(body)
}

function compressedOnce(stored: StoredBody, encoding: Encoding): Buffer {
  const body = stored.compressed.get(encoding) ?? compressWell(stored.plain, encoding)
  stored.compressed.set(encoding, body)
  return body
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((part) => part.trim() === '*' || part.trim() === etag)
}
