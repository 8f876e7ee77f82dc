import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Hash over the content of files and folders; generated code is left out. */
export function fingerprint(paths: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra)
  const add = (path: string): void => {
    if (!existsSync(path) || path.endsWith('/generated')) return
    if (statSync(path).isDirectory()) {
      for (const entry of readdirSync(path).sort()) add(join(path, entry))
      return
    }
    hash.update(path).update(readFileSync(path))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

/** Runs `work` unless it already ran for this fingerprint; the mark is written only after it succeeded. */
export async function onceFor(
  markFile: string,
  print: string,
  work: () => void | Promise<void>,
): Promise<boolean> {
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === print) return false
  await work()
  mkdirSync(dirname(markFile), { recursive: true })
  writeFileSync(markFile, print)
  return true
}
