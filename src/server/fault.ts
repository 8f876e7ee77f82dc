/** Errors whose message is a sentence of this code or of Node; those of others hold statements, values and addresses. */
const ownWords = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError'])

const longest = 200
const frames = 4

/** What the log may know of a fault: which kind, where, and its message only when that cannot hold what somebody wrote. */
export type Fault = {
  readonly fout: string
  readonly code?: string
  readonly soort?: string
  readonly waar?: readonly string[]
}

export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { fout: 'onbekend' }
  const code = textOf(error, 'code')
  const soort = textOf(error, 'digest')
  // An object that was thrown is made an Error by Next, with all of it as its message.
  const own = ownWords.has(error.name) && code === undefined && !/^[[{]/.test(error.message)
  return {
    fout: own ? firstLine(error.message) : error.name,
    ...(code === undefined ? {} : { code }),
    ...(soort === undefined ? {} : { soort }),
    waar: framesOf(error),
  }
}

const firstLine = (text: string) => (text.split('\n')[0] ?? '').slice(0, longest)

const textOf = (error: Error, name: 'code' | 'digest'): string | undefined => {
  const value: unknown = name in error ? (error as Error & Record<string, unknown>)[name] : undefined
  return typeof value === 'string' ? value.slice(0, 40) : undefined
}

/** Places in the code; the lines above them repeat the message. */
const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, frames)
