import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A secret that this installation made for itself: random at first use, then read from the data folder. */
export function keptSecret(dataFolder: string, name: string, encoding: 'hex' | 'base64' = 'hex'): string {
  const file = join(dataFolder, name)
  mkdirSync(dataFolder, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString(encoding), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
