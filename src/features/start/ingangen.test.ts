import { expect, it } from 'vitest'
import { ingangenVoor } from './ingangen'

const paden = (rol: 'beheerder' | 'redacteur') =>
  ingangenVoor({ rol } as Parameters<typeof ingangenVoor>[0]).map(({ href }) => href)

it('leads the beheerder, who edits no texts, to the lists; a redacteur finds them with the texts', () => {
  expect(paden('beheerder')).toContain('/redactie/importeren')
  expect(paden('redacteur')).toContain('/redactie')
  expect(paden('redacteur')).not.toContain('/redactie/importeren')
})
