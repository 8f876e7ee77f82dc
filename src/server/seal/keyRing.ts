import { createSecretKey, type KeyObject } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { env } from '../env'

/** The keys of this installation: one that seals, older ones that only open, and one for the search index. */
export type KeyRing = {
  readonly current: string
  readonly keys: ReadonlyMap<string, KeyObject>
  readonly search: KeyObject
  /** The one before, while not every word was blinded anew: questions look for both. */
  readonly searchBefore: KeyObject | undefined
}

/** The line of the search index; the other lines are keys that seal, and the last of those is the one in use. */
export const searchName = 'zoek'
export const searchBeforeName = 'zoek-oud'

const line = /^([a-z0-9-]{1,40})[ :]([A-Za-z0-9+/_-]{43}=?)$/

/**
 * Reads keys: one per line or comma, `name base64-of-32-bytes`; `#` begins a remark.
 * @throws with a Dutch sentence that never holds (a part of) a key
 */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, KeyObject>()
  const entries = text
    .split('\n')
    .filter((each) => !each.startsWith('#'))
    .flatMap((each) => each.split(','))
    .map((each) => each.trim())
    .filter((each) => each !== '')
  for (const [index, entry] of entries.entries()) {
    const [, name = '', value = ''] = line.exec(entry) ?? []
    const bytes = Buffer.from(value, 'base64')
    if (name === '' || bytes.length !== 32)
      throw new Error(`Sleutel ${index + 1} klopt niet: schrijf een naam, een spatie en 32 bytes in base64.`)
    if (keys.has(name)) throw new Error(`De sleutel "${name}" staat er twee keer in.`)
    keys.set(name, createSecretKey(bytes))
  }
  const search = keys.get(searchName)
  const searchBefore = keys.get(searchBeforeName)
  keys.delete(searchName)
  keys.delete(searchBeforeName)
  const current = [...keys.keys()].at(-1)
  if (!search || !current)
    throw new Error(`Er is een sleutel nodig om te versleutelen, en een met de naam "${searchName}".`)
  return { current, keys, search, searchBefore }
}

let kept: { readonly ring: KeyRing; readonly source: string; readonly changed: number } | undefined

/**
 * The keys of PORTAAL_SLEUTELS, or of the file PORTAAL_SLEUTELBESTAND. Looked at every time (a few microseconds): a key that was added
 * counts at once, in every process.
 */
export function keyRing(): KeyRing {
  const { PORTAAL_SLEUTELS: given, PORTAAL_SLEUTELBESTAND: file } = env
  const source = given ?? file
  if (!source)
    throw new Error('Er zijn geen sleutels ingesteld: zet PORTAAL_SLEUTELBESTAND of PORTAAL_SLEUTELS.')
  const changed = given ? 0 : statSync(source).mtimeMs
  if (kept?.source !== source || kept.changed !== changed)
    kept = { ring: parseKeyRing(given ?? readFileSync(source, 'utf8')), source, changed }
  return kept.ring
}
