import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { FrontDoorConfig } from './config'

/** Allowed value of the Host header -> origin that belongs to it. */
export type AllowedHosts = ReadonlyMap<string, string>

/** The public host; on a loopback address also the names of this machine. */
export function allowedHosts(config: Pick<FrontDoorConfig, 'host' | 'port' | 'publicUrl'>): AllowedHosts {
  const { host, origin } = new URL(config.publicUrl)
  const hosts = new Map<string, string>()
  if (isLoopback(config.host)) {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      hosts.set(`${name}:${config.port}`, `http://${name}:${config.port}`)
    }
  }
  return hosts.set(host, origin)
}

/** The host a visitor asked for; behind a trusted proxy the one that proxy passes on. */
export function askedHost(req: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? lastOf(req.headers['x-forwarded-host']) : undefined
  return (forwarded ?? req.headers.host ?? '').toLowerCase()
}

/** Two Host headers: one server reads the first, the next one the last. */
export function hostCount(req: IncomingMessage): number {
  let seen = 0
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    if (req.rawHeaders[i]?.toLowerCase() === 'host') seen += 1
  }
  return seen
}

/** Address of the visitor: of the socket, or the hop that a trusted proxy added itself. */
export function clientAddress(req: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? lastOf(req.headers['x-forwarded-for']) : undefined
  const address = forwarded && isIP(forwarded) ? forwarded : (req.socket.remoteAddress ?? '')
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

function lastOf(header: string | string[] | undefined): string | undefined {
  const value = Array.isArray(header) ? header.at(-1) : header
  return value?.split(',').at(-1)?.trim()
}
