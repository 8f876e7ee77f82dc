import { Agent, type IncomingMessage, request } from 'node:http'

/** One request as a browser would send it, and the status without which the figure means nothing. */
export type Shot = {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  readonly status?: number
}

export type Target = { readonly url: string; readonly next: () => Shot }
export type LoadResult = {
  readonly latencies: readonly number[]
  readonly seconds: number
  readonly bytes: number
}

let visitors = 0

/** An address of its own for every request: a reverse proxy in front would pass on thousands of visitors. */
function nextAddress(): string {
  visitors += 1
  return `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`
}

/** Keeps `connections` requests under way for so many milliseconds. @throws on an answer with another status than expected */
export async function fire(
  target: Target,
  { connections, time }: { connections: number; time: number },
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  let bytes = 0
  const begin = performance.now()
  const line = async () => {
    while (performance.now() - begin < time) {
      const sent = performance.now()
      const received = await ask(target.url, target.next(), agent)
      bytes += received
      latencies.push(performance.now() - sent)
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, line))
  } finally {
    agent.destroy()
  }
  return { latencies, bytes, seconds: (performance.now() - begin) / 1000 }
}

function ask(url: string, shot: Shot, agent: Agent): Promise<number> {
  const { path, method = 'GET', headers, body, status = 200 } = shot
  return new Promise((done, fail) => {
    const sent = request(
      new URL(path, url),
      {
        agent,
        method,
        headers: {
          accept: 'text/html',
          'x-forwarded-for': nextAddress(),
          ...headers,
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        if (answer.statusCode === status) drain(answer).then(done, fail)
        else fail(new Error(`${method} ${path}: ${answer.statusCode} instead of ${status}`))
      },
    )
    sent.once('error', fail)
    sent.end(body)
  })
}

function drain(answer: IncomingMessage): Promise<number> {
  return new Promise((done, fail) => {
    let bytes = 0
    answer.on('data', (chunk: Buffer) => {
      bytes += chunk.length
    })
    answer.once('end', () => done(bytes))
    answer.once('error', fail)
  })
}
