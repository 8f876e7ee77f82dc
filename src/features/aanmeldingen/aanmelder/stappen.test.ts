import { describe, expect, it } from 'vitest'
import { eersteStap, findStapPad, stapNummer, vervolgUrl } from './stappen'

const aanmelding = { id: 'a', casus: { id: 'c' } }

describe('the steps of an aanmelding', () => {
  it('are six, the criteria of the table last', () => {
    expect(stapNummer(eersteStap)).toEqual({ current: 1, total: 6 })
    expect(stapNummer('criteria')).toEqual({ current: 6, total: 6 })
  })

  it('lead forward to the check, back to the step before, or out', () => {
    expect(vervolgUrl(aanmelding, 'vraag', 'volgende')).toBe('/aanmeldingen/a/invullen/situatie')
    expect(vervolgUrl(aanmelding, 'situatie', 'vorige')).toBe('/aanmeldingen/a/invullen/vraag')
    expect(vervolgUrl(aanmelding, 'criteria', 'volgende')).toBe('/aanmeldingen/a/controleren')
    expect(vervolgUrl(aanmelding, 'vraag', 'controleren')).toBe('/aanmeldingen/a/controleren')
    expect(vervolgUrl(aanmelding, 'vraag', 'later')).toBe('/casussen/c')
  })

  it('are the only ones in an address', () => {
    expect(findStapPad('inwoner')).toBe('inwoner')
    expect(findStapPad('constructor')).toBeUndefined()
  })
})
