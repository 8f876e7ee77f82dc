import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** What stands behind the front door: Next's request handler, or a stand-in for it in a test. */
export type Application = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Takes over a connection; only `npm run dev` has something that does. */
export type Upgrade = (req: IncomingMessage, socket: Duplex, head: Buffer) => void
