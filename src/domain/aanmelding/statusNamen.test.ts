import { expect, it } from 'vitest'
import { volgendeStapBij, volgendeStapNamen } from './statusNamen'

it('names the decision of the gemeentebestuurder as the next step as long as it lies there', () => {
  expect(volgendeStapBij('in-behandeling', 'bestuur')).toMatch(/^De gemeentebestuurder besluit/)
  expect(volgendeStapBij('in-behandeling', 'behandelaar')).toBe(volgendeStapNamen['in-behandeling'])
})
