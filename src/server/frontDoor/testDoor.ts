import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import type { FrontDoorConfig } from './config'
import { createFrontDoor } from './frontDoor'
import { listen } from './lifecycle'

export const host = 'portaal.test'
export const ownOrigin = `https://${host}`
export const session = { cookie: 'portaal.sessie=abc' }
export const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

/** How the application behind the door answers. */
export type Respond = (res: ServerResponse, req: IncomingMessage) => unknown

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
}

/** A request as the application saw it. */
interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export const html =
  (page: string, status = 200): Respond =>
  (res) => {
    res.statusCode = status
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(page)
  }

/** A front door on a real socket, before an application that answers as told and remembers what it saw. */
export async function openFrontDoor(
  respond: Respond = html('<p>ja</p>'),
  changed: Partial<FrontDoorConfig> = {},
) {
  const seen: Seen[] = []
  const lines: string[] = []
  const config = { dev: false, host: '0.0.0.0', port: 0, publicUrl: ownOrigin, trustProxy: false }
  const limits = { heldPages: 0, ...changed.limits }
  const server = createFrontDoor(
    { ...config, script: Buffer.from('zelf()'), log: logTo(lines), ...changed, limits },
    async (req, res) => {
      const body = (await readAll(req)).toString()
      seen.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body })
      await respond(res, req)
    },
  )
  await listen(server, { host: '127.0.0.1', port: 0 })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const ask = (path: string, asked: Asked = {}) => send(port, path, asked)
  const post = (path: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
    ask(path, { method: 'POST', body, headers: { ...urlencoded, origin: ownOrigin, ...headers } })
  return { server, port, seen, lines, ask, post, raw: (bytes: string) => sendRaw(port, bytes) }
}

export function logTo(lines: string[]): FrontDoorConfig['log'] {
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }))
  return { debug: write, info: write, warn: write, error: write }
}

function send(port: number, path: string, { method = 'GET', headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port, path, method, agent: false, headers: { host, ...headers } }
    const req = request(options, async (res) => {
      const whole = await readAll(res)
      resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString() })
    })
    req.on('error', reject)
    req.end(body)
  })
}

/** Sends bytes as they are; gives what comes back before the connection ends. */
async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.on('error', () => undefined)
  socket.write(bytes)
  await once(socket, 'close')
  return answer
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
