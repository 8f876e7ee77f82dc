import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { CommandError } from '../commandError'

/**
 * A backup is one gzip file of lines. The first line tells what follows, the last one what must have been read by then.
 * In between, per table: `{"tabel": …}` and one line per row, each a JSON string with the row as Postgres itself writes it.
 */
export const headSchema = z.object({
  portaalBackup: z.literal(1),
  gemaaktOp: z.iso.datetime(),
  /** Names of the migrations; a backup goes back into a database of the same form only. */
  migraties: z.array(z.string()),
  tabellen: z.array(z.object({ naam: z.string(), kolommen: z.array(z.string()) })),
  /** Name of a sequence -> the number it stood at. */
  tellers: z.record(z.string(), z.string()),
  sleutels: z.string(),
})
export type Head = z.infer<typeof headSchema>

export const tailSchema = z.object({ einde: z.literal(true), rijen: z.number().int(), sha256: z.string() })

export const keysStayApart =
  'De sleutels staan niet in deze kopie. Zonder de sleutels van het portaal is versleutelde tekst niet te lezen: bewaar ze apart.'

export const newHash = (): Hash => createHash('sha256')

/** The lines of a backup; a file that is cut off or is no backup ends with a sentence that says so. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  // A failure of the file itself ends the stream that is read here as well.
  const text = pipeline(createReadStream(file), createGunzip(), () => undefined).setEncoding('utf8')
  let rest = ''
  try {
    for await (const part of text) {
      const lines = `${rest}${part}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw asSentence(error)
  }
  if (rest !== '') yield rest
}

function asSentence(error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return new CommandError('Dit bestand bestaat niet.')
  if (code === 'Z_BUF_ERROR') return new CommandError(cutOff)
  return new CommandError('Dit bestand is geen reservekopie van het portaal, of het is beschadigd.')
}

export const cutOff =
  'Deze reservekopie is niet heel: het einde ontbreekt. Gebruik een andere kopie. Er is niets veranderd.'
