import { describe, expect, it } from 'vitest'
import { volgendeVraag } from '../routering/volgendeVraag'
import { beginAntwoorden, casusVraagSchema, gesteldSchema, metAntwoord } from './antwoorden'

const leeg = { situatie: {}, gesteld: new Set<never>() }

describe('beginAntwoorden', () => {
  it('knows the role and gemeente of the account', () => {
    expect(beginAntwoorden({ rol: 'wijkcoach', gemeente: 'GM0153', meegenomen: undefined })).toEqual({
      situatie: { rol: 'wijkcoach', gemeente: 'GM0153' },
      gesteld: new Set(),
    })
  })

  it('takes along the answers of the wegwijzer, but not the role', () => {
    const meegenomen = {
      situatie: { rol: 'inwoner', directGevaar: 'nee', vraag: ['advies'], gemeente: 'GM0141' },
      gesteld: new Set(['verblijf', 'rol'] as const),
    } as const
    expect(beginAntwoorden({ rol: 'huisarts', gemeente: undefined, meegenomen })).toEqual({
      situatie: { rol: 'huisarts', directGevaar: 'nee', vraag: ['advies'], gemeente: 'GM0141' },
      gesteld: new Set(['verblijf']),
    })
    expect(beginAntwoorden({ rol: undefined, gemeente: 'GM0153', meegenomen }).situatie).toEqual({
      directGevaar: 'nee',
      vraag: ['advies'],
      gemeente: 'GM0153',
    })
  })
})

describe('metAntwoord', () => {
  it('puts a new answer in the place of the old one', () => {
    const een = metAntwoord(leeg, 'vraag', { vraag: ['advies', 'wachttijd'] })
    const ander = metAntwoord(een, 'vraag', { vraag: ['doorbraak'] })
    expect(ander).toEqual({ situatie: { vraag: ['doorbraak'] }, gesteld: new Set() })
  })

  it('forgets the old answer when it becomes "weet ik niet", and does not ask again', () => {
    const gegeven = metAntwoord(leeg, 'verblijf', { verblijf: 'thuis' })
    const onbekend = metAntwoord(gegeven, 'verblijf', {})
    expect(onbekend).toEqual({ situatie: {}, gesteld: new Set(['verblijf']) })
    expect(volgendeVraag(onbekend.situatie, onbekend.gesteld)).not.toBe('verblijf')
    expect(metAntwoord(onbekend, 'verblijf', { verblijf: 'kliniek' })).toEqual({
      situatie: { verblijf: 'kliniek' },
      gesteld: new Set(),
    })
  })

  it('keeps the other criteria of a group', () => {
    const een = metAntwoord(leeg, 'hoogcomplex.schaarseZorg', { hoogcomplex: { schaarseZorg: 'ja' } })
    const twee = metAntwoord(een, 'hoogcomplex.ernstigGevaar', { hoogcomplex: { ernstigGevaar: 'onbekend' } })
    expect(twee.situatie).toEqual({ hoogcomplex: { schaarseZorg: 'ja', ernstigGevaar: 'onbekend' } })
  })
})

describe('the questions of a casus', () => {
  it('are those of the wegwijzer without the role', () => {
    expect(casusVraagSchema.safeParse('gemeente').success).toBe(true)
    expect(casusVraagSchema.safeParse('hoogcomplex.ernstigGevaar').success).toBe(true)
    for (const other of ['rol', '__proto__', '', undefined, { in: ['gemeente'] }]) {
      expect(casusVraagSchema.safeParse(other).success).toBe(false)
    }
    expect(gesteldSchema.safeParse(['verblijf', 'rol']).success).toBe(false)
  })
})
