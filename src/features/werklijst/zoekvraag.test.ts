import { describe, expect, it } from 'vitest'
import { zoekwoorden } from './zoekvraag'

describe('zoekwoorden', () => {
  it('makes a beginning of each word, and a whole word of a short one', () => {
    expect(zoekwoorden('Wonen in huis')).toEqual([
      { woord: 'wonen:*', referentie: 'twwonen:*' },
      { woord: 'in', referentie: null },
      { woord: '(huis:* | huiz:*)', referentie: 'twhuis:*' },
    ])
  })

  it('reads a reference, whole or in part, with and without TW', () => {
    expect(zoekwoorden('TW-7K3M9-1')[0]?.referentie).toBe('tw7k3m91:* | twtw7k3m91:*')
    expect(zoekwoorden('7k3m9')[0]?.referentie).toBe('tw7k3m9:*')
  })

  it.each([`a' | b`, `x) & !(y`, ':*', `'; DROP TABLE x; --`, '<->', 'a\\b', '😀 hond 🐕', '\u0000nul'])(
    'leaves nothing of %s that means something to the database',
    (typed) => {
      for (const { woord, referentie } of zoekwoorden(typed)) {
        expect(woord).toMatch(/^\(?[\p{L}\p{N}]+(:\*)?\)?( [&|] \(?[\p{L}\p{N}]+(:\*)?\)?)*$/u)
        expect(referentie ?? 'tw').toMatch(/^tw[a-z0-9:*| ]*$|^[a-z0-9]+:\*/)
      }
    },
  )

  it.each([
    ['huizen', '(huizen:* | huis:*)'],
    ['brieven', '(brieven:* | brief:*)'],
    ['brief', '(brief:* | briev:*)'],
    ['kans', '(kans:* | kanz:*)'],
    ['les', 'les:*'],
    ['stress', 'stress:*'],
  ])('finds the other number of %s too', (typed, woord) => {
    expect(zoekwoorden(typed)[0]?.woord).toBe(woord)
  })

  it('is nothing without letters or digits', () => {
    expect(zoekwoorden('')).toEqual([])
    expect(zoekwoorden(' \n😀 & | ! ( ) : * ')).toEqual([])
  })

  it('cuts a question that is far too long', () => {
    expect(zoekwoorden('woord '.repeat(2_000))).toHaveLength(8)
    expect(zoekwoorden('x'.repeat(10_240))[0]?.woord).toHaveLength(202)
  })
})
