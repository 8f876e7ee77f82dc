import { describe, expect, it } from 'vitest'
import { stam } from './stam'
import { stammen } from './woorden'

describe('de stam van een woord', () => {
  it.each([
    ['behandeling', 'behandelingen'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['verslaving', 'verslavingen'],
    ['bedreiging', 'bedreigingen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['wachtlijst', 'wachtlijsten'],
    ['psychisch', 'psychische'],
    ['woning', 'woningen'],
    ['buur', 'buren'],
    ['cliënt', 'cliënten'],
    ['veilig', 'veilige'],
  ])('is voor %s en %s gelijk', (one, other) => {
    expect(stam(other)).toBe(stam(one))
  })

  it.each([
    ['kat', 'kater'],
    ['wonen', 'wijk'],
    ['zorg', 'zorgelijk'],
    ['gemeente', 'gemeenschap'],
  ])('houdt %s en %s uit elkaar', (one, other) => {
    expect(stam(other)).not.toBe(stam(one))
  })

  it.each(['', 'y', 'i', 'ën', '12', 'eee', 'heden', 'x'.repeat(300)])('kan alles aan: %s', (word) => {
    expect(typeof stam(word)).toBe('string')
  })
})

describe('de woorden van een tekst', () => {
  it('laat weg wat niets zegt, en noemt elk woord één keer', () => {
    expect(stammen('De inwoner is in de wijk. De wijk helpt de inwoners.')).toEqual([
      'inwoner',
      'wijk',
      'helpt',
    ])
  })

  it('leest geen tekens', () => {
    expect(stammen(" \n😀 & | ! ( ) : * '")).toEqual([])
  })
})
