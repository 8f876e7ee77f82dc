import { describe, expect, it } from 'vitest'
import { isGoed, woordenIn } from './spelling'
import { teksten } from './teksten'
import { eigenWoorden } from './woordenlijst'

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
