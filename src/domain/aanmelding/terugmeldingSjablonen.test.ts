import { describe, expect, it } from 'vitest'
import { vindHerleidbaar } from '../privacy/herleidbaar'
import {
  heeftOpenPlek,
  metToelichting,
  sjabloonNietInBehandeling,
  terugmeldsjabloon,
} from './terugmeldingSjablonen'
import { uitkomsten } from './uitkomst'

describe('terugmeldsjabloon', () => {
  it.each(uitkomsten)('proposes words, a next step and an owner for %s', (uitkomst) => {
    const { terugmelding, vervolgStap, vervolgEigenaar } = terugmeldsjabloon(uitkomst, 'TopX')
    expect(terugmelding).toContain('TopX heeft uw aanmelding besproken.')
    expect(vervolgStap).not.toBe('')
    expect(vervolgEigenaar).not.toBe('')
    expect(vindHerleidbaar(`${terugmelding} ${vervolgStap}`)).toEqual([])
  })

  it('keeps its sentences short', () => {
    const texts = uitkomsten.map((uitkomst) => terugmeldsjabloon(uitkomst, 'TopX').terugmelding)
    const sentences = [...texts, sjabloonNietInBehandeling('TopX')].flatMap((text) => text.split(/[.:\n]\s*/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })
})

describe('heeftOpenPlek', () => {
  it('finds a gap that nobody filled', () => {
    expect(heeftOpenPlek(terugmeldsjabloon('advies', 'TopX').terugmelding)).toBe(true)
    expect(heeftOpenPlek('Waar: [Vul in: organisatie]')).toBe(true)
  })

  it('lets other brackets be', () => {
    expect(heeftOpenPlek('De tafel [TopX] adviseert rust. Vul in het portaal de uitkomst in.')).toBe(false)
    expect(heeftOpenPlek(sjabloonNietInBehandeling('TopX'))).toBe(false)
  })
})

describe('metToelichting', () => {
  it('adds each part under its own word and leaves out what is empty', () => {
    const delen = [
      { kop: 'Waarom', tekst: 'De doelen zijn gehaald.' },
      { kop: 'Volgende datum', tekst: undefined },
    ]
    expect(metToelichting('De casus gaat terug.', delen)).toBe(
      'De casus gaat terug.\n\nWaarom: De doelen zijn gehaald.',
    )
  })
})
