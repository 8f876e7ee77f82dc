import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { collect, interceptAnswer } from './answer'
import type { Application } from './application'

/** Asks the application for one of its own pages, without a visitor or a network in between. */
export function askPage(application: Application, path: string): Promise<string> {
  const req = new IncomingMessage(new Socket())
  req.method = 'GET'
  req.url = path
  req.headers = { host: 'localhost', accept: 'text/html' }
  req.push(null)
  const res = new ServerResponse(req)
  return new Promise((resolve, reject) => {
    interceptAnswer(res, () =>
      collect((whole) => {
        resolve(whole.toString())
        // The application waits until its answer is out.
        res.emit('finish')
        res.emit('close')
      }),
    )
    application(req, res).catch(reject)
  })
}
