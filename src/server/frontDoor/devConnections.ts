import type { Server } from 'node:http'
import type { Upgrade } from './application'
import { type AllowedHosts, askedHost } from './hosts'

/** Lets the live reload of `npm run dev` through, asked for by our own pages; cuts every other connection. */
export function allowLiveReload(server: Server, hosts: AllowedHosts, upgrade: Upgrade): void {
  server.on('upgrade', (req, socket, head) => {
    const origin = hosts.get(askedHost(req, false))
    if (origin === undefined || req.headers.origin !== origin || !req.url?.startsWith('/_next/')) {
      socket.destroy()
      return
    }
    req.socket.setTimeout(0)
    upgrade(req, socket, head)
  })
}
