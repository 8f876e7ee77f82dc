import { describe, expect, it } from 'vitest'
import { eerderVan, keuzesBij } from './eerder'

const triage = { tafel: 'triage-transfertafel' } as const

describe('eerderVan', () => {
  it('says loopt while a table works on it, whatever somebody told before', () => {
    const gezegd = [{ ...triage, uitkomst: 'geen-oplossing' as const }]
    expect(eerderVan([{ ...triage, status: 'geagendeerd', uitkomst: null }], gezegd)).toEqual([
      { ...triage, uitkomst: 'loopt' },
    ])
  })

  it.each([
    ['geen-aanbod', 'geen-oplossing'],
    ['opgeschaald', 'geen-oplossing'],
    ['passende-plek', 'opgelost'],
    ['advies', 'opgelost'],
  ] as const)('%s counts as %s', (uitkomst, expected) => {
    expect(eerderVan([{ ...triage, status: 'afgerond', uitkomst }])).toEqual([
      { ...triage, uitkomst: expected },
    ])
  })

  it.each(['concept', 'ingetrokken', 'niet-in-behandeling'] as const)('%s says nothing', (status) => {
    expect(eerderVan([{ ...triage, status, uitkomst: null }])).toEqual([])
  })

  it('lets people tell what the portal cannot know, and nothing else', () => {
    const gezegd = [{ ...triage, uitkomst: 'advies-niet-uitgevoerd' as const }]
    expect(eerderVan([{ ...triage, status: 'afgerond', uitkomst: 'advies' }], gezegd)).toEqual(gezegd)
    expect(eerderVan([{ ...triage, status: 'afgerond', uitkomst: 'passende-plek' }], gezegd)).toEqual([
      { ...triage, uitkomst: 'opgelost' },
    ])
    expect(keuzesBij({ ...triage, status: 'afgerond', uitkomst: 'passende-plek' })).toEqual([])
  })

  it('keeps what was told about tables from before the portal', () => {
    const gezegd = [{ tafel: 'hoogcomplex-oostnl' as const, uitkomst: 'geen-oplossing' as const }]
    expect(eerderVan([], gezegd)).toEqual(gezegd)
  })
})
