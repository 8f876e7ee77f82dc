import { describe, expect, it } from 'vitest'
import { loadContent } from '../../scripts/loadContent'
import { migrate } from '../../scripts/migrate'
import { testDatabase } from '../setup/database'

const { owner, ownerUrl, appUrl } = testDatabase()

describe('loading content', () => {
  it('changes nothing the second time', async () => {
    expect(await loadContent(ownerUrl)).toEqual({ changed: 0, kept: 0 })
  })

  it('refreshes what came from an older release, and never what a redacteur edited', async () => {
    await owner.query(
      `UPDATE overlegtafel SET naam = 'oud', seed_hash = 'oud' WHERE slug IN ('topx', 'levensloopaanpak')`,
    )
    await owner.query(`UPDATE overlegtafel SET bewerkt_op = now() WHERE slug = 'topx'`)
    expect(await loadContent(ownerUrl)).toEqual({ changed: 1, kept: 1 })
    const { rows } = await owner.query(
      `SELECT slug, naam FROM overlegtafel WHERE slug IN ('topx', 'levensloopaanpak') ORDER BY slug`,
    )
    expect(rows[0].naam).not.toBe('oud')
    expect(rows[1]).toEqual({ slug: 'topx', naam: 'oud' })
  })
})

describe('migrations', () => {
  it('are all applied, and again change nothing', async () => {
    expect(await migrate(ownerUrl, appUrl)).toEqual([])
  })
})
