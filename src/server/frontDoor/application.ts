import type { IncomingMessage, ServerResponse } from 'node:http'

/** What stands behind the front door: Next's request handler, or a stand-in for it in a test. */
export type Application = (req: IncomingMessage, res: ServerResponse) => Promise<void>
