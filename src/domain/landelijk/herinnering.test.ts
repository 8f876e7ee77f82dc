import { expect, it } from 'vitest'
import { opvolgMerk, opvolgRegels } from './herinnering'

const monday = new Date('2027-01-11T08:00:00+01:00')

it.each([
  ['not yet two working days before', '2027-01-13', null],
  ['the working day before', '2027-01-12', 'nadert'],
  ['on the day itself', '2027-01-11', 'nadert'],
  ['from the day after', '2027-01-10', 'voorbij'],
])('reminds %s', (_, dag, merk) => {
  expect(opvolgMerk(new Date(dag), monday)).toBe(merk)
})

it('looks over the weekend: on Friday it speaks of Monday', () => {
  expect(opvolgMerk(new Date('2027-01-11'), new Date('2027-01-08T08:00:00+01:00'))).toBe('nadert')
})

it('says numbers only', () => {
  expect(opvolgRegels.nadert(1)).toContain('Bij 1 casus op RDM-trede 4')
  expect(opvolgRegels.voorbij(2)).toContain('Bij 2 casussen op RDM-trede 4')
})
