import { describe, expect, it } from 'vitest'
import { isIngelogdPad, paginaBijPad } from './paginaBijPad'
import { schoonPad, tekstBijPad } from './tekstBijPad'

const id = '1f2e3d4c-0000-4000-8000-123456789abc'

describe('the page that a message is about', () => {
  it.each([
    ['/overlegtafels/topx', '/overlegtafels/topx'],
    [`/casussen/${id}`, '/casussen'],
    [`/casussen/${id}/rode-knop`, '/casussen/rode-knop'],
    [`/overleg/${id}/deelnemers/${id}/antwoord`, '/overleg/deelnemers/antwoord'],
    [`/redactie/meldingen/${id}`, '/redactie/meldingen'],
    [`/casussen/${id.toUpperCase()}`, '/'],
    [`/${id}`, '/'],
    ['/casussen/?id=1', '/'],
    ['//kwaad.example', '/'],
  ])('keeps no id: %s', (adres, pad) => {
    expect(schoonPad(adres)).toBe(pad)
    expect(schoonPad(adres)).not.toContain(id)
  })

  it.each([
    ['/', 'de startpagina'],
    ['/niet-gevonden', 'een pagina die niet bestaat'],
    ['/vragen', 'de pagina /vragen'],
    ['/casussen/rode-knop', 'een pagina voor wie is ingelogd (casussen, rode knop)'],
  ])('is named: %s', (pad, naam) => {
    expect(paginaBijPad(pad)).toBe(naam)
  })

  it('is kept by the ZVH when it is only there for who is signed in', () => {
    for (const pad of ['/casussen/rode-knop', '/redactie/overlegtafel/topx', '/termijnen/topx']) {
      expect(isIngelogdPad(pad)).toBe(true)
      expect(tekstBijPad(pad)).toBeUndefined()
    }
  })
})
