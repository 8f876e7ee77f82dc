import { createRequire } from 'node:module'

type Write = (fd: number, data: string | Uint8Array, ...rest: unknown[]) => unknown
type Files = { write: Write; writeSync: Write }

/** Keeps everything that this process writes to its log from now on; the log writes past the streams of Node, straight to the file. */
export function keepLog(): readonly string[] {
  const files = createRequire(import.meta.url)('node:fs') as Files
  const kept: string[] = []
  for (const name of ['write', 'writeSync'] as const) {
    const write = files[name]
    files[name] = (fd, data, ...rest) => {
      if (fd === 1 || fd === 2) kept.push(String(data))
      return write(fd, data, ...rest)
    }
  }
  return kept
}
