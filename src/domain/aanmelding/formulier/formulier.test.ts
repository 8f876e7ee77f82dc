import { describe, expect, it } from 'vitest'
import { vindHerleidbaar } from '../../privacy/herleidbaar'
import { findStap, isGevraagd, metStap, stapIds, stappen, stapVan } from './formulier'

const velden = stappen.flatMap((stap) => stap.velden.map((veld) => ({ stap, veld })))
const sentences = (text: string) => text.replace(/[‘’]/g, '').split(/[.?!:]\s+|\n/)

describe('the base form', () => {
  it('has five steps, each with an id for the URL', () => {
    expect(stapIds).toEqual(['vraag', 'situatie', 'geprobeerd', 'risico', 'inwoner'])
    for (const id of stapIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('names every field once and asks the age class first', () => {
    const namen = velden.map(({ veld }) => veld.naam)
    expect(new Set(namen).size).toBe(namen.length)
    expect(namen[0]).toBe('leeftijdsklasse')
  })

  it('is readable in five minutes when every answer has its greatest length', () => {
    const characters = velden.reduce((sum, { veld }) => sum + (veld.max ?? 0), 0)
    const charactersPerMinute = 200 * 6
    expect(characters / charactersPerMinute).toBeLessThanOrEqual(5)
  })

  it.each(velden)('$veld.naam is sound', ({ stap, veld }) => {
    const isText = veld.soort === 'tekst' || veld.soort === 'lange-tekst'
    expect(veld.guarded).toBe(isText)
    expect(veld.max !== undefined).toBe(isText)
    expect(veld.opties === undefined).toBe(isText)
    const waarden = veld.opties?.map((optie) => optie.waarde) ?? []
    expect(new Set(waarden).size).toBe(waarden.length)
    const { alleenAls } = veld
    if (!alleenAls) return
    const other = stap.velden.find(({ naam }) => naam === alleenAls.veld)
    expect(other?.opties?.map((optie) => optie.waarde)).toEqual(
      expect.arrayContaining([...alleenAls.waarden]),
    )
  })

  it.each(velden)('$veld.naam speaks B1 and identifies nobody', ({ stap, veld }) => {
    const texts = [
      stap.titel,
      stap.uitleg,
      veld.label,
      veld.hint,
      veld.leeg,
      ...(veld.opties ?? []).map((o) => o.label),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/!|\bje\b|\bjij\b|procesmanager(?! gemeente)/i)
      expect(vindHerleidbaar(text)).toEqual([])
      for (const sentence of sentences(text)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20)
    }
  })
})

describe('findStap and stapVan', () => {
  it('know the steps and nothing else', () => {
    for (const stap of stappen) {
      expect(findStap(stap.id)).toBe(stap)
      expect(stapVan(stap.id)).toBe(stap)
    }
    expect(findStap('constructor')).toBeUndefined()
  })
})

describe('isGevraagd', () => {
  const reden = velden.find(({ veld }) => veld.naam === 'redenGeenAkkoord')?.veld
  it.each([
    [undefined, false],
    ['ja', false],
    ['nee', true],
    ['niet-besproken', true],
  ] as const)('akkoord %s: the reason is asked: %s', (akkoordInwoner, expected) => {
    expect(reden && isGevraagd(reden, { akkoordInwoner })).toBe(expected)
  })
})

describe('metStap', () => {
  it('replaces what the step said and leaves the other steps alone', () => {
    const before = { vraag: 'a', doel: 'b', situatie: 'c', bevestigd: ['vraag', 'situatie'] } as const
    expect(metStap(before, 'vraag', { vraag: 'nieuw', bevestigd: ['vraag'] })).toEqual({
      vraag: 'nieuw',
      situatie: 'c',
      bevestigd: ['situatie', 'vraag'],
    })
    expect(metStap(before, 'vraag', {})).toEqual({ situatie: 'c', bevestigd: ['situatie'] })
  })
})
