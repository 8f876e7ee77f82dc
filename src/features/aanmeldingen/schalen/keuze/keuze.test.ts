import { describe, expect, it } from 'vitest'
import { keuzesVoor, keuzeVan } from './keuze'

const zonderEerder = { situatie: {}, adviezen: [{ tafel: 'bestuurlijk-escalatieoverleg' as const }] }

describe('keuzesVoor', () => {
  it('gives all seven tables, the advised ones first', () => {
    const keuzes = keuzesVoor('wijkcoach', zonderEerder)
    expect(keuzes).toHaveLength(7)
    expect(keuzes[0]).toMatchObject({ tafel: 'bestuurlijk-escalatieoverleg', geadviseerd: true })
  })

  it('asks why when the advice does not name the table', () => {
    expect(keuzeVan('wijkcoach', zonderEerder, 'topx')).toMatchObject({
      aanmelden: 'via-procesmanager',
      redenNodig: 'niet-geadviseerd',
    })
    const advies = { situatie: {}, adviezen: [{ tafel: 'topx' as const }] }
    expect(keuzeVan('wijkcoach', advies, 'topx').redenNodig).toBeNull()
  })

  it('asks why for RDM-trede 3 before 1 or 2, also when it is advised', () => {
    const keuze = (situatie: Parameters<typeof keuzeVan>[1]['situatie']) =>
      keuzeVan('wijkcoach', { ...zonderEerder, situatie }, 'bestuurlijk-escalatieoverleg').redenNodig
    expect(keuze({})).toBe('trede-3-pas-na-1-of-2')
    expect(keuze({ eerder: [{ tafel: 'topx', uitkomst: 'geen-oplossing' }] })).toBeNull()
  })

  it('says who can, where this role cannot', () => {
    expect(keuzeVan('wijkcoach', zonderEerder, 'regiotafel-wlz-ggz')).toMatchObject({
      aanmelden: 'niet',
      wieWel: expect.arrayContaining(['wlz-aanbieder']),
    })
  })
})
