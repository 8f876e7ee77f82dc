import { randomUUID } from 'node:crypto'
import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Log } from '../log'
import { type RefusalStatus, refusalContent } from './refusal'

const statusOf: Readonly<Record<string, RefusalStatus>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
}

const reasonPhrase: Readonly<Partial<Record<RefusalStatus, string>>> = {
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

/** Answers what Node could not read as a request: malformed, too large, too slow, or meant for a proxy. */
export function answerBrokenRequests(server: Server, log: Log): void {
  const answering = new WeakMap<Duplex, ServerResponse>()
  server.on('request', (req, res) => answering.set(req.socket, res))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const current = answering.get(socket)
    const halfway = current?.headersSent === true && !current.writableFinished
    if (error.code === 'ECONNRESET' || !socket.writable || halfway) socket.destroy()
    else endWith(socket, statusOf[error.code ?? ''] ?? 400, log)
  })
  server.on('connect', (_req, socket) => endWith(socket, 405, log))
}

function endWith(socket: Duplex, status: RefusalStatus, log: Log): void {
  const id = randomUUID()
  const { type, body } = refusalContent(status, id, false)
  log.info({ requestId: id, status }, 'unreadable request')
  const head = [
    `HTTP/1.1 ${status} ${reasonPhrase[status] ?? 'Bad Request'}`,
    ...(status === 405 ? ['Allow: GET, HEAD, POST'] : []),
    `X-Request-Id: ${id}`,
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    `Content-Type: ${type}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.on('error', () => socket.destroy())
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
