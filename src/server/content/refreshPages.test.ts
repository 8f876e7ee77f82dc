import { beforeEach, describe, expect, it } from 'vitest'
import type { InhoudSoort } from '@/domain/inhoud/soorten'
import type { Application } from '../frontDoor/application'
import { internalHeader, internalSecret } from './internalSecret'
import { refreshPages } from './refreshPages'

const big = 'x'.repeat(300_000)

interface StandIn {
  readonly asked: string[]
  readonly application: Application
}

/** Stands in for Next: writes down what it is asked, and streams its answer; a page in `stale` is out of date that many times. */
function standIn(stale: Record<string, number> = {}, status = 204): StandIn {
  const asked: string[] = []
  const application: Application = async (req, res) => {
    const own = req.headers[internalHeader] === internalSecret()
    const page = req.url ?? ''
    asked.push(`${req.method} ${page}${own ? '' : ' zonder geheim'}`)
    for await (const _ of req);
    stale[page] = (stale[page] ?? 0) - 1
    res.setHeader('x-nextjs-cache', stale[page] < 0 ? 'HIT' : 'STALE')
    res.writeHead(req.method === 'POST' ? status : 200)
    if (req.method === 'GET' && !res.write(big)) await new Promise((drained) => res.once('drain', drained))
    res.end()
  }
  return { asked, application }
}

const findPages = async () => ['/', '/treden']

describe('refreshPages', () => {
  let changed: Set<InhoudSoort>
  beforeEach(() => {
    process.env.LOG_LEVEL = 'silent'
    process.env.DATABASE_URL = 'postgres://niemand@localhost/niets'
    process.env.PORTAAL_GEHEIM = 'geheim-van-de-tests'.padEnd(32, '-')
    changed = new Set(['overlegtafel', 'vraag'])
  })

  it('tells Next what changed, then asks for every page to the last byte', async () => {
    const { asked, application } = standIn()
    await refreshPages({ application, changed, findPages })
    expect(asked).toEqual(['POST /api/intern/inhoud?soort=overlegtafel&soort=vraag', 'GET /', 'GET /treden'])
    expect(changed.size).toBe(0)
  })

  it('waits until a page is made anew before it asks for the next', async () => {
    const { asked, application } = standIn({ '/': 2 })
    await refreshPages({ application, changed, findPages })
    expect(asked.slice(1)).toEqual(['GET /', 'GET /', 'GET /', 'GET /treden'])
  })

  it('does what changed meanwhile first', async () => {
    const { asked, application } = standIn()
    const changesAtFirstPage: Application = (req, res) => {
      if (req.url === '/' && asked.length === 1) changed.add('nieuws')
      return application(req, res)
    }
    const found: InhoudSoort[][] = []
    await refreshPages({
      application: changesAtFirstPage,
      changed,
      findPages: async (soorten) => {
        found.push([...soorten])
        return findPages()
      },
    })
    expect(asked.slice(1)).toEqual(['GET /', 'POST /api/intern/inhoud?soort=nieuws', 'GET /', 'GET /treden'])
    expect(found).toEqual([['overlegtafel', 'vraag'], ['nieuws']])
  })

  it('stops after the page in hand when the portal stops', async () => {
    const { asked, application } = standIn()
    const stopping = new AbortController()
    const stopsAtFirstPage: Application = (req, res) => {
      if (req.method === 'GET') stopping.abort()
      return application(req, res)
    }
    await refreshPages({ application: stopsAtFirstPage, changed, findPages, signal: stopping.signal })
    expect(asked.slice(1)).toEqual(['GET /'])
  })

  it('fails when Next does not accept it, and when Next itself fails, and forgets nothing', async () => {
    const refused = standIn({}, 404).application
    await expect(refreshPages({ application: refused, changed, findPages })).rejects.toThrow('gaf 404')
    const broken = () => Promise.reject(new Error('stuk'))
    await expect(refreshPages({ application: broken, changed, findPages })).rejects.toThrow('stuk')
    expect([...changed]).toEqual(['overlegtafel', 'vraag'])
  })
})
