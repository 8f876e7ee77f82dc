import { type Body, collect, type Wire } from './answer'
import { dressAnswer } from './answerHead'
import type { AnswerTools } from './answerTools'
import { isCompressible } from './compression'
import { type StoredAsset, sendStored, storedBody, storedBytes } from './storedBody'
import type { Visit } from './visit'

const forEver = 'public, max-age=31536000, immutable'

/** Keeps a file of the build that compresses well, the first time it passes; undefined when it is not one. */
export function keepAsset(visit: Visit, { assets, dev }: AnswerTools, wire: Wire): Body | undefined {
  const { res, asked, rawPath, pageClass, method } = visit
  const isImmutable = pageClass === 'asset' && /immutable/.test(String(res.getHeader('Cache-Control') ?? ''))
  if (dev || !isImmutable || res.statusCode !== 200 || method !== 'GET' || !isCompressible(res))
    return undefined
  return collect((whole) => {
    const asset = { contentType: String(res.getHeader('Content-Type')), body: storedBody(whole) }
    assets.set(rawPath, asset, storedBytes(asset.body))
    res.removeHeader('Last-Modified')
    res.removeHeader('Accept-Ranges')
    sendStored(res, wire, asset.body, asked)
  })
}

export function findAsset(
  { assets, script }: AnswerTools,
  { pageClass, method, rawPath, asked }: Visit,
): StoredAsset | undefined {
  const wholeFile = pageClass === 'asset' && method !== 'POST' && asked.range === undefined
  if (!wholeFile) return undefined
  return rawPath === script.path ? script.asset : assets.get(rawPath)
}

/** Answers without asking the application. */
export function sendAsset(visit: Visit, { contentType, body }: StoredAsset): void {
  const { res, asked } = visit
  dressAnswer(visit)
  res.setHeader('Cache-Control', forEver)
  res.setHeader('Content-Type', contentType)
  sendStored(res, { write: (chunk) => res.write(chunk), end: (chunk) => void res.end(chunk) }, body, asked)
}
