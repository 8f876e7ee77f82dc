import { createHash } from 'node:crypto'
import { type StoredAsset, storedBody } from './storedBody'

/** The one script that pages load: our own, small, and only on signed-in pages (decision 009). */
export interface BrowserScript {
  /** Changes with what is in it, so that a browser may keep it for ever. */
  readonly path: string
  readonly asset: StoredAsset
}

/** The script under an address that holds its own hash. */
export function browserScript(code: Buffer): BrowserScript {
  const mark = createHash('sha256').update(code).digest('base64url').slice(0, 12)
  return {
    path: `/portaal-${mark}.js`,
    asset: { contentType: 'text/javascript; charset=utf-8', body: storedBody(code) },
  }
}

/** Puts it in the head of a page that has no other. */
export function addScript(page: string, { path }: BrowserScript, nonce: string): string {
  return page.replace('</head>', () => `<script src="${path}" defer nonce="${nonce}"></script></head>`)
}
