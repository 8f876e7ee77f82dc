import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { Writable } from 'node:stream'
import type { Application } from '../frontDoor/application'
import { internalHeader, internalSecret } from './internalSecret'

/** Next answers in milliseconds; a page that hangs must not hold up the next notice. */
const patience = 15_000

/** What Next answered, and whether it said that a newer answer is being made. */
export interface InternalAnswer {
  readonly status: number
  readonly stale: boolean
}

/** Has Next answer a request that comes from the portal itself, without a connection. */
export function askInternally(
  application: Application,
  method: 'GET' | 'POST',
  path: string,
): Promise<InternalAnswer> {
  const req = new IncomingMessage(new Socket())
  Object.assign(req, { method, url: path, httpVersion: '1.1' })
  req.headers = { host: 'localhost', [internalHeader]: internalSecret() }
  req.push(null)
  const res = new ServerResponse(req)
  res.assignSocket(nowhere())
  return new Promise((answered, failed) => {
    const timer = setTimeout(() => failed(new Error(`geen antwoord op ${method} ${path}`)), patience)
    res.once('finish', () => {
      clearTimeout(timer)
      answered({ status: res.statusCode, stale: res.getHeader('x-nextjs-cache') === 'STALE' })
    })
    application(req, res).catch((error: unknown) => {
      clearTimeout(timer)
      failed(error)
    })
  })
}

/** Takes every byte at once: nobody would tell the answer that there is room again. */
function nowhere(): Socket {
  const sink: unknown = new Writable({
    highWaterMark: Number.MAX_SAFE_INTEGER,
    write: (_chunk, _encoding, done) => done(),
  })
  return sink as Socket
}
