import type { ServerResponse } from 'node:http'

export type Chunk = string | Uint8Array

/** Where the body of an answer goes. */
export interface Body {
  /** False when the sender must wait for `drain`. */
  write(chunk: Chunk): boolean
  end(): void
  /** The application wants the visitor to see what is there so far. */
  flush?(): void
  /** What was written is not sent after all. */
  abandon?(): void
}

/** The way out to the visitor, past the interception. */
export interface Wire {
  write(chunk: Chunk): boolean
  end(chunk?: Chunk): void
}

/**
 * Puts a body of our choice between the application and the visitor. Nothing goes out before the application is
 * done with its head: `open` is called once, at the first byte, and may still change status and headers. The function it gives
 * back takes the interception away, and what was held back with it.
 */
export function interceptAnswer(res: ServerResponse, open: (wire: Wire) => Body): () => void {
  const native = { writeHead: res.writeHead, write: res.write, end: res.end, flushHeaders: res.flushHeaders }
  const wire: Wire = {
    write: (chunk) => native.write.call(res, chunk, 'utf8'),
    end: (chunk) => void native.end.call(res, chunk, 'utf8'),
  }
  let body: Body | undefined
  let ended = false
  const opened = () => {
    body ??= open(wire)
    return body
  }

  res.writeHead = ((status: number, ...rest: unknown[]) => {
    if (body) return native.writeHead.call(res, status)
    res.statusCode = status
    setAll(res, rest.at(-1))
    return res
  }) as typeof res.writeHead

  res.flushHeaders = () => {
    opened().flush?.()
  }

  res.write = ((chunk: Chunk, ...rest: unknown[]) => {
    const goOn = opened().write(inUtf8(chunk, rest[0]))
    callbackIn(rest)?.()
    return goOn
  }) as typeof res.write

  res.end = ((...rest: unknown[]) => {
    const callback = callbackIn(rest)
    if (callback) res.once('finish', callback)
    if (ended) return res
    ended = true
    const target = opened()
    const chunk = rest[0]
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) target.write(inUtf8(chunk, rest[1]))
    target.end()
    return res
  }) as typeof res.end

  // Next asks for this after each part it streams, when it exists.
  Object.assign(res, { flush: () => body?.flush?.() })

  return () => {
    Object.assign(res, native, { flush: () => undefined })
    body?.abandon?.()
  }
}

/** Sends every part as it comes. */
export function passOn(wire: Wire): Body {
  return { write: wire.write, end: () => wire.end() }
}

/** Keeps every part, and hands over the whole at the end. */
export function collect(whole: (body: Buffer) => void): Body {
  const chunks: Uint8Array[] = []
  return {
    write: (chunk) => {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
      return true
    },
    end: () => whole(Buffer.concat(chunks)),
  }
}

/** The same, as text. */
export function collectText(whole: (text: string) => void): Body {
  const chunks: Chunk[] = []
  return {
    write: (chunk) => {
      chunks.push(chunk)
      return true
    },
    end: () => whole(textOf(chunks)),
  }
}

// A part in bytes may end in the middle of a letter. One text stays the same text, so that it can be known again at a glance.
function textOf(chunks: readonly Chunk[]): string {
  const [first = '', ...more] = chunks
  if (typeof first === 'string' && more.length === 0) return first
  if (chunks.every((chunk) => typeof chunk === 'string')) return chunks.join('')
  return Buffer.concat(
    chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)),
  ).toString()
}

function inUtf8(chunk: Chunk, encoding: unknown): Chunk {
  const other = typeof chunk === 'string' && typeof encoding === 'string' && !/^utf-?8$/i.test(encoding)
  return other ? Buffer.from(chunk, encoding as BufferEncoding) : chunk
}

function callbackIn(values: readonly unknown[]): (() => void) | undefined {
  return values.find((value): value is () => void => typeof value === 'function')
}

/** Headers as `writeHead` takes them: an object, or names and values in turn. */
function setAll(res: ServerResponse, headers: unknown): void {
  if (Array.isArray(headers)) {
    for (let i = 0; i < headers.length; i += 2) res.appendHeader(String(headers[i]), String(headers[i + 1]))
  } else if (typeof headers === 'object' && headers !== null) {
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) res.setHeader(name, value)
    }
  }
}
