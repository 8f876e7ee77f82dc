import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { keyRing, searchBeforeName, searchName } from '@/server/seal/keyRing'
import { open, seal } from '@/server/seal/seal'

const remark = `# Sleutels waarmee het portaal vrije tekst versleutelt. De laatste versleutelt, de andere kunnen alleen nog lezen.
# Zonder deze sleutels is geen tekst terug te halen: bewaar een kopie, apart van de kopieën van de database.
`

const newKey = () => randomBytes(32).toString('base64')

/** `s20261122a3f`: tells when it was made, and is never the same twice. */
const newName = (day: Date) =>
  `s${day.toISOString().slice(0, 10).replaceAll('-', '')}-${randomBytes(2).toString('hex')}`

/** Where the keys of this installation are, from the settings, or else in the data folder, made when there are none. */
export function ensureKeyFile(
  dataFolder: string,
  env: NodeJS.ProcessEnv,
): { readonly PORTAAL_SLEUTELBESTAND?: string } {
  if (env.PORTAAL_SLEUTELS) return {}
  const file = env.PORTAAL_SLEUTELBESTAND || join(dataFolder, 'sleutels')
  if (!env.PORTAAL_SLEUTELBESTAND && !existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(file, `${remark}${newName(new Date())} ${newKey()}\nzoek ${newKey()}\n`, { mode: 0o600 })
  }
  return { PORTAAL_SLEUTELBESTAND: file }
}

/** Adds a key that seals from now on. @returns its name */
export function addKey(file: string, day: Date): string {
  const name = newName(day)
  appendFileSync(file, `${name} ${newKey()}\n`)
  return name
}

/** Replaces the file at once: who reads it meanwhile has the old keys or the new ones, never half a file. */
function rewrite(file: string, change: (lines: readonly string[]) => readonly string[]): void {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  writeFileSync(`${file}.nieuw`, `${change(lines).join('\n')}\n`, { mode: 0o600 })
  renameSync(`${file}.nieuw`, file)
}

const isFor = (name: string) => (line: string) => new RegExp(`^${name}[ :]`).test(line)

/** A new key for the search index; the old one stays for questions until every word was blinded anew. */
export const addSearchKey = (file: string): void =>
  rewrite(file, (lines) => [
    ...lines
      .filter((line) => !isFor(searchBeforeName)(line))
      .map((line) => (isFor(searchName)(line) ? line.replace(searchName, searchBeforeName) : line)),
    `${searchName} ${newKey()}`,
  ])

export const dropOldSearchKey = (file: string): void =>
  rewrite(file, (lines) => lines.filter((line) => !isFor(searchBeforeName)(line)))

/** What every key seals once, so that a database and a key file that do not belong together are told apart at the start. */
const known = 'deze sleutel hoort bij deze database'
const placeOf = (row: string) => ({ table: 'sleutel', column: 'proef', row })

/**
 * Notes the keys in the database, and compares.
 * @throws with a Dutch sentence when the database was sealed with keys that are not here
 */
export async function registerKeys(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ naam: string; proef: string }>('SELECT naam, proef FROM sleutel')
    for (const { naam, proef } of rows) assertFits(naam, proef)
    const { current } = keyRing()
    await owner.query(
      'INSERT INTO sleutel (naam, proef, in_gebruik_sinds) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING',
      [current, seal(placeOf(current), known)],
    )
  } finally {
    await owner.end()
  }
}

function assertFits(naam: string, proef: string): void {
  try {
    if (open(placeOf(naam), proef) === known) return
  } catch {
    // Said below, in words that help.
  }
  throw new Error(
    `De sleutels horen niet bij deze database: de sleutel "${naam}" ontbreekt of is een andere. Zet het juiste sleutelbestand terug (PORTAAL_SLEUTELBESTAND). Er is niets gewijzigd.`,
  )
}
