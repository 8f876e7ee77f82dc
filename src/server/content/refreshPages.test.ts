import { describe, expect, it } from 'vitest'
import type { Application } from '../frontDoor/application'
import { internalHeader, internalSecret } from './internalSecret'
import { refreshPages } from './refreshPages'

const big = 'x'.repeat(300_000)

/** Stands in for Next: writes down what it is asked, and streams its answer. */
function standIn(status = 204): { asked: string[]; application: Application } {
  const asked: string[] = []
  const application: Application = async (req, res) => {
    const own = req.headers[internalHeader] === internalSecret()
    asked.push(`${req.method} ${req.url}${own ? '' : ' zonder geheim'}`)
    for await (const _ of req);
    res.writeHead(req.method === 'POST' ? status : 200)
    if (req.method === 'GET' && !res.write(big)) await new Promise((drained) => res.once('drain', drained))
    res.end()
  }
  return { asked, application }
}

describe('refreshPages', () => {
  it('tells Next that content changed, then asks for every page to the last byte', async () => {
    process.env.LOG_LEVEL = 'silent'
    process.env.DATABASE_URL = 'postgres://niemand@localhost/niets'
    process.env.PORTAAL_GEHEIM = 'geheim-van-de-tests'.padEnd(32, '-')
    const { asked, application } = standIn()
    await refreshPages(application, ['/', '/treden'])
    expect(asked).toEqual(['POST /api/intern/inhoud', 'GET /', 'GET /treden'])
  })

  it('stops after the page in hand when the portal stops', async () => {
    const { asked, application } = standIn()
    const stopping = new AbortController()
    const stopsAtFirstPage: Application = (req, res) => {
      if (req.method === 'GET') stopping.abort()
      return application(req, res)
    }
    await refreshPages(stopsAtFirstPage, ['/', '/treden'], stopping.signal)
    expect(asked).toEqual(['POST /api/intern/inhoud', 'GET /'])
  })

  it('fails when Next does not accept it, and when Next itself fails', async () => {
    await expect(refreshPages(standIn(404).application, ['/'])).rejects.toThrow('gaf 404')
    await expect(refreshPages(() => Promise.reject(new Error('stuk')), [])).rejects.toThrow('stuk')
  })
})
