import { type IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { collectText, interceptAnswer } from './answer'
import type { Application } from './application'

export interface SitePage {
  readonly status: number
  readonly page: string
}

/** Asks the application for one of its own pages, as this visitor would see it, without a network in between; or posts there. */
export function askPage(
  application: Application,
  path: string,
  headers: IncomingHttpHeaders,
  posted?: Buffer,
): Promise<SitePage> {
  const req = new IncomingMessage(new Socket())
  req.method = posted ? 'POST' : 'GET'
  req.url = path
  req.headers = headers
  if (posted) req.push(posted)
  req.push(null)
  const res = new ServerResponse(req)
  return new Promise((resolve, reject) => {
    interceptAnswer(res, () =>
      collectText((page) => {
        resolve({ status: res.statusCode, page })
        // The application waits until its answer is out.
        res.emit('finish')
        res.emit('close')
      }),
    )
    application(req, res).catch(reject)
  })
}
