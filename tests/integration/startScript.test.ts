import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'portaal-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Outcome = { readonly code: number | null; readonly output: string }

/** `npm start` with these settings, until it stops by itself. */
function start(env: Record<string, string>): Promise<Outcome> {
  const { DATABASE_URL: _, ...rest } = process.env
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...rest, PORTAAL_DATA: folder, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise((done) => child.once('exit', (code) => done({ code, output })))
}

/** A process with this on its command line. */
const pretend = (program: string) => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)', program])

describe('npm start stops with a sentence', () => {
  it('that names a setting that is wrong', async () => {
    const { code, output } = await start({ PORT: 'veel', SMTP_URL: 'mail.example.nl' })
    expect(code).toBe(1)
    expect(output).toContain('PORT moet een getal')
    expect(output).toContain('SMTP_URL moet beginnen')
    expect(output).not.toContain('at ')
  })

  it('that says the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => other.once('listening', done))
    const address = other.address()
    const port = address && typeof address === 'object' ? String(address.port) : ''
    const { code, output } = await start({ PORT: port })
    other.close()
    expect(code).toBe(1)
    expect(output).toContain(`Poort ${port} is al in gebruik`)
    expect(existsSync(join(folder, 'portaal.pid'))).toBe(false)
  })

  it('that says the portal runs already with this folder', async () => {
    const portal = pretend('scripts/portal.ts')
    writeFileSync(join(folder, 'portaal.pid'), String(portal.pid))
    const { code, output } = await start({ PORT: '3999' })
    portal.kill()
    rmSync(join(folder, 'portaal.pid'))
    expect(code).toBe(1)
    expect(output).toContain(`proces ${portal.pid}`)
  })

  it('but not for a number that a crash left behind and another program got', async () => {
    const other = pretend('iets/anders.ts')
    writeFileSync(join(folder, 'portaal.pid'), String(other.pid))
    const { output } = await start({ PORT: '3999', DATABASE_URL: 'postgres://niemand@127.0.0.1:1/niets' })
    other.kill()
    expect(output).not.toContain('draait al')
    expect(output).toContain('DATABASE_URL')
  })

  it('when the database of DATABASE_URL is not there', async () => {
    const { code, output } = await start({
      PORT: '3999',
      DATABASE_URL: 'postgres://niemand@127.0.0.1:1/niets',
    })
    expect(code).toBe(1)
    expect(output).toContain('DATABASE_URL')
    expect(existsSync(join(folder, 'portaal.pid'))).toBe(false)
  })
})
