import { beforeAll, describe, expect, it } from 'vitest'
import { testKeys } from '../../../tests/setup/keys'
import { zoekwoorden } from './zoekvraag'

beforeAll(() => {
  process.env.DATABASE_URL = 'postgres://nergens'
  process.env.PORTAAL_GEHEIM = 'x'.repeat(32)
  process.env.PORTAAL_SLEUTELS = testKeys
})

const blindWord = /^x[0-9a-f]{10}$/

describe('zoekwoorden', () => {
  it('asks for the word without saying it, and for what could be a reference', () => {
    const [question = ''] = zoekwoorden('Wonen')
    const [word, reference] = question.split(' | ')
    expect(word).toMatch(blindWord)
    expect(reference).toBe('twwonen:*')
  })

  it('asks the same for every form of a word', () => {
    const first = (typed: string) => zoekwoorden(typed)[0]?.split(' | ')[0]
    expect(first('huizen')).toBe(first('Huis'))
    expect(first('behandelingen')).toBe(first('behandeling'))
    expect(first('huis')).not.toBe(first('hond'))
  })

  it('reads a reference, whole or in part, with and without TW', () => {
    expect(zoekwoorden('TW-7K3M9-1')[0]).toMatch(/ \| tw7k3m91:\* \| twtw7k3m91:\*$/)
    expect(zoekwoorden('7k3m9')[0]).toMatch(/ \| tw7k3m9:\*$/)
  })

  it.each([`a' | b`, `x) & !(y`, ':*', `'; DROP TABLE x; --`, '<->', 'a\\b', '😀 hond 🐕', '\u0000nul'])(
    'leaves nothing of %s that means something to the database',
    (typed) => {
      for (const question of zoekwoorden(typed))
        expect(question).toMatch(/^\(?x[0-9a-f]{10}( & x[0-9a-f]{10})*\)?( \| [a-z0-9]+:\*)*$/)
    },
  )

  it('is nothing without letters or digits, or with words that say nothing', () => {
    expect(zoekwoorden('')).toEqual([])
    expect(zoekwoorden(' \n😀 & | ! ( ) : * ')).toEqual([])
    expect(zoekwoorden('de het een')).toEqual([])
  })

  it('cuts a question that is far too long', () => {
    expect(zoekwoorden('woord '.repeat(2_000))).toHaveLength(8)
    expect(zoekwoorden('x'.repeat(10_240))[0]).toMatch(blindWord)
  })
})
