import { describe, expect, it } from 'vitest'
import { countOf } from './aantal'

const aantallen = { ingediend: 12, 'in-behandeling': 1001, afgerond: 101, ingetrokken: 100 }
const woorden = (stand: Parameters<typeof countOf>[1], gevraagd: Parameters<typeof countOf>[2]) =>
  countOf(aantallen, stand, gevraagd).woorden

describe('countOf', () => {
  it('says a number that is known as it is', () => {
    expect(woorden('ingediend', 'open')).toBe('12')
    expect(woorden('ingetrokken', 'open')).toBe('100')
    expect(woorden('besproken', 'open')).toBe('0')
  })

  it('says "meer dan" when it was not counted to its end, never more than there are', () => {
    expect(woorden('in-behandeling', 'open')).toBe('meer dan 1.000')
    expect(woorden('open', 'open')).toBe('meer dan 1.000')
    expect(woorden('afgerond', 'open')).toBe('meer dan 100')
    expect(woorden('alle', 'open')).toBe('meer dan 1.200')
  })

  it('knows that what is asked for was counted further', () => {
    expect(woorden('afgerond', 'afgerond')).toBe('101')
    expect(woorden('afgerond', 'alle')).toBe('101')
  })
})
