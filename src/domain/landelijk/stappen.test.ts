import { expect, it } from 'vitest'
import { type LandelijkeStap, landelijkeStappen, magStap, mogelijkeStappen } from './stappen'

it('begins with sending, and only with that', () => {
  expect(mogelijkeStappen([])).toEqual(['verstuurd'])
})

it('may be followed up any number of times, is answered once, and closes only after an answer', () => {
  expect(mogelijkeStappen(['verstuurd'])).toEqual(['opgevolgd', 'antwoord'])
  expect(mogelijkeStappen(['verstuurd', 'opgevolgd'])).toEqual(['opgevolgd', 'antwoord'])
  expect(mogelijkeStappen(['verstuurd', 'antwoord'])).toEqual(['opgevolgd', 'afgerond'])
  expect(mogelijkeStappen(['verstuurd', 'antwoord', 'opgevolgd'])).toEqual(['opgevolgd', 'afgerond'])
  expect(mogelijkeStappen(['verstuurd', 'antwoord', 'afgerond'])).toEqual([])
})

it('refuses every step that is not possible', () => {
  const gezet: LandelijkeStap[] = ['verstuurd', 'antwoord', 'afgerond']
  expect(landelijkeStappen.map((stap) => magStap(gezet, stap).ok)).toEqual([false, false, false, false])
})
