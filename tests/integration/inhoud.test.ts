import { describe, expect, it, vi } from 'vitest'
import { type InhoudSoort, inhoudSoorten } from '@/domain/inhoud/soorten'
import { watchContent } from '@/server/content/watchContent'
import { testDatabase } from '../setup/database'

const { owner, appUrl } = testDatabase()

const soorten = Object.keys(inhoudSoorten)
const soon = { timeout: 5_000, interval: 20 }
const change = (table: string) => owner.query(`UPDATE ${table} SET naam = naam`)

describe('watchContent', () => {
  it('refreshes everything at the start and after an outage, and what changed after a change', async () => {
    const refreshed: InhoudSoort[][] = []
    const stop = watchContent(async (changed) => {
      refreshed.push([...changed])
      changed.clear()
    }, appUrl)
    const next = async (expected: readonly string[]) => {
      await vi.waitFor(() => expect(refreshed).toHaveLength(1), soon)
      expect(refreshed.pop()).toEqual(expected)
    }
    await next(soorten)
    for (const soort of soorten) {
      await change(soort)
      await next([soort])
    }
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'portaal-inhoud'`,
    )
    await next(soorten)
    await change('overlegtafel')
    await next(['overlegtafel'])
    await stop()
    await change('overlegtafel')
    await new Promise((done) => setTimeout(done, 200))
    expect(refreshed).toEqual([])
  })

  it('listens as the app, which owns nothing', async () => {
    const stop = watchContent(async () => undefined, appUrl)
    await vi.waitFor(async () => {
      const { rows } = await owner.query(
        `SELECT 1 FROM pg_stat_activity WHERE application_name = 'portaal-inhoud' AND query LIKE 'LISTEN%'`,
      )
      expect(rows).toHaveLength(1)
    }, soon)
    await stop()
  })

  it('keeps trying when the database is away, and stops when told so', async () => {
    const refresh = vi.fn(async () => undefined)
    const stop = watchContent(refresh, 'postgres://niemand@127.0.0.1:1/niets')
    await new Promise((done) => setTimeout(done, 100))
    await stop()
    expect(refresh).not.toHaveBeenCalled()
  })
})
