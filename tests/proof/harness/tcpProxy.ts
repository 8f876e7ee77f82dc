import { createConnection, createServer, type Socket } from 'node:net'

export type TcpProxy = {
  readonly port: number
  /** `open`: everything passes. `frozen`: connections stay and nothing comes back. `closed`: connections break and are refused. */
  readonly set: (mode: 'open' | 'frozen' | 'closed') => void
  readonly close: () => Promise<void>
}

/** Stands between the portal and its database, and can take the database away. */
export async function tcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  let mode: 'open' | 'frozen' | 'closed' = 'open'
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
    return socket
  }
  const server = createServer((near) => {
    keep(near)
    if (mode === 'closed') return near.destroy()
    const far = keep(createConnection(target))
    near.on('data', (bytes) => mode === 'open' && far.write(bytes))
    far.on('data', (bytes) => mode === 'open' && near.write(bytes))
    near.once('close', () => far.destroy())
    far.once('close', () => near.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('geen poort')
  return {
    port: address.port,
    set: (next) => {
      mode = next
      // What was swallowed while frozen never comes: those connections are of no use any more.
      if (next !== 'frozen') for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}
