import { randomBytes } from 'node:crypto'

/** The front door drops every `x-` header that comes from outside. */
export const internalHeader = 'x-portaal-intern'

// The server and Next's bundles hold their own copy of this module, in one process.
const kept = globalThis as typeof globalThis & { portaalIntern?: string }

/** Known only inside this process: whoever shows it is the portal itself. */
export function internalSecret(): string {
  kept.portaalIntern ??= randomBytes(32).toString('base64url')
  return kept.portaalIntern
}
