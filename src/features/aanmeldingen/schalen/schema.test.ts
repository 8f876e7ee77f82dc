import { describe, expect, it } from 'vitest'
import { kiesTafelSchema } from './schema'

const casusId = '0190aaaa-0000-4000-8000-000000000000'

describe('kiesTafelSchema', () => {
  it('takes an advised table without a word', () => {
    expect(kiesTafelSchema.parse({ casusId, tafel: 'topx' })).toEqual({ casusId, tafel: 'topx' })
  })

  it('asks the reason where the page says that one is needed', () => {
    const posted = kiesTafelSchema.safeParse({ casusId, redenNodig: 'ja', keuzeReden: ' ' })
    expect(posted.error?.issues.map(({ path }) => path.join('.'))).toEqual(['tafel', 'keuzeReden'])
    const given = { casusId, tafel: 'topx', redenNodig: 'ja', keuzeReden: 'Het past beter.' }
    expect(kiesTafelSchema.parse(given)).toMatchObject({ keuzeReden: 'Het past beter.' })
  })

  it('asks who keeps the overview where a table works on the casus already', () => {
    const posted = kiesTafelSchema.safeParse({ casusId, tafel: 'topx', regisseurNodig: 'ja' })
    expect(posted.error?.issues.map(({ path }) => path.join('.'))).toEqual(['regisseur'])
  })

  it('reads the reason for identifying text', () => {
    const posted = { casusId, tafel: 'topx', redenNodig: 'ja', keuzeReden: 'Mail iemand@voorbeeld.nl' }
    expect(kiesTafelSchema.safeParse(posted).success).toBe(false)
  })
})
