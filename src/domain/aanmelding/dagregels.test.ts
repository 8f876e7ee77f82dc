import { expect, it } from 'vitest'
import { dagregel, telsoorten } from './dagregels'

it.each(telsoorten)('says %s for one and for more, with nothing but the number', (soort) => {
  expect(dagregel(soort, 1)).toContain('1 ')
  expect(dagregel(soort, 12)).toContain('12 ')
  expect(dagregel(soort, 12)).not.toContain('1 aanmelding ')
})
