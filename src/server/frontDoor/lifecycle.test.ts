import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { isStopping } from '../stopping'
import { listen, stopGracefully } from './lifecycle'
import { logTo, openFrontDoor } from './testDoor'

describe('stopping', () => {
  test('a running request finishes, a new one is not let in, then the rest stops in order', async () => {
    const { server, ask, lines } = await openFrontDoor(async (res) => {
      await wait(150)
      res.end('klaar')
    })
    const running = ask('/')
    await wait(50)
    const order: string[] = []
    const onStop = [
      async () => order.push('werk'),
      async () => {
        throw new Error('stuk')
      },
      async () => order.push('next'),
    ]
    const stopped = stopGracefully({ server, log: logTo(lines), grace: 5_000, onStop })
    await expect(ask('/')).rejects.toThrow()
    expect(order).toEqual([])
    expect((await running).text).toBe('klaar')
    await stopped
    expect(order).toEqual(['werk', 'next'])
    expect(lines.filter((line) => line.includes('did not stop'))).toHaveLength(1)
  })

  test('behind a proxy new requests are still answered for a while, and each says that the connection closes', async () => {
    const { server, ask } = await openFrontDoor((res) => res.end('klaar'))
    const stopped = stopGracefully({ server, log: logTo([]), drain: 300, grace: 5_000, onStop: [] })
    const { headers, text } = await ask('/')
    expect(headers.connection).toBe('close')
    expect(text).toBe('klaar')
    expect(isStopping()).toBe(true)
    await stopped
    await expect(ask('/')).rejects.toThrow()
  })

  test('a request that does not end is cut off after the grace period', async () => {
    const { server, ask } = await openFrontDoor(() => new Promise(() => undefined))
    const running = ask('/').catch((error: Error) => error)
    await wait(50)
    const before = performance.now()
    await stopGracefully({ server, log: logTo([]), grace: 100, onStop: [] })
    expect(performance.now() - before).toBeLessThan(1_000)
    expect(await running).toBeInstanceOf(Error)
  })
})

describe('signals', () => {
  /** A process with a server that takes a second to stop its work. */
  const program = `
    import { createServer } from 'node:http'
    import { listen, stopOnSignal } from ${JSON.stringify(new URL('./lifecycle.ts', import.meta.url).href)}
    const log = { debug() {}, info() {}, warn() {}, error() {} }
    const server = createServer()
    await listen(server, { host: '127.0.0.1', port: 0 })
    const work = () => new Promise((resolve) => setTimeout(resolve, 1000)).then(() => console.log('gestopt'))
    stopOnSignal({ server, log, grace: 1000, onStop: [work] })
    console.log('luistert')`

  async function signalled(...signals: NodeJS.Signals[]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    const closed = once(child, 'close')
    await once(child.stdout, 'data')
    for (const signal of signals) {
      child.kill(signal)
      await wait(100)
    }
    const [code] = await closed
    return { code, output }
  }

  test('the first one stops everything in order, a second one at once', async () => {
    expect(await signalled('SIGTERM')).toEqual({ code: 0, output: 'luistert\ngestopt\n' })
    expect(await signalled('SIGINT', 'SIGINT')).toEqual({ code: 1, output: 'luistert\n' })
  }, 20_000)
})

test('a port that is taken is told in a sentence', async () => {
  const { port } = await openFrontDoor()
  const second = listen(createServer(), { host: '127.0.0.1', port })
  await expect(second).rejects.toThrow(`Poort ${port} is al in gebruik`)
})
