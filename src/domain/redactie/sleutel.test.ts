import { describe, expect, it } from 'vitest'
import { nieuweSleutel } from './sleutel'

describe('the key of a new text', () => {
  it.each([
    ['Wat kost één overleg?', 'wat-kost-een-overleg'],
    ['  Z&V: “Twente” 2.0  ', 'z-v-twente-2-0'],
    ['???', 'tekst'],
    ['a'.repeat(80), 'a'.repeat(60)],
  ])('is its title as an address: %s', (titel, sleutel) => {
    expect(nieuweSleutel(titel, [])).toBe(sleutel)
  })

  it('gets a number when it is taken, also by the portal itself', () => {
    expect(nieuweSleutel('Ggz', ['ggz', 'ggz-2'])).toBe('ggz-3')
    expect(nieuweSleutel('Nieuw', [])).toBe('nieuw-2')
  })
})
