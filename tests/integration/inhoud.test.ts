import { describe, expect, it, vi } from 'vitest'
import { inhoudSoorten } from '@/domain/inhoud/soorten'
import { watchContent } from '@/server/content/watchContent'
import { testDatabase } from '../setup/database'

const { owner, appUrl } = testDatabase()

const soon = { timeout: 5_000, interval: 20 }
const change = (table: string) => owner.query(`UPDATE ${table} SET naam = naam`)

describe('watchContent', () => {
  it('refreshes at the start, after a change in each content table, and after an outage', async () => {
    const refresh = vi.fn(async () => undefined)
    const stop = watchContent(refresh, appUrl)
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(1), soon)
    const tables = Object.keys(inhoudSoorten)
    for (const [index, table] of tables.entries()) {
      await change(table)
      await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(index + 2), soon)
    }
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'portaal-inhoud'`,
    )
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(tables.length + 2), soon)
    await change('overlegtafel')
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(tables.length + 3), soon)
    await stop()
    await change('overlegtafel')
    await new Promise((done) => setTimeout(done, 200))
    expect(refresh).toHaveBeenCalledTimes(tables.length + 3)
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
