import { describe, expect, it } from 'vitest'
import { vervolgMerk, vervolgRegels } from './vervolgdag'

const at = (iso: string) => new Date(iso)

describe('vervolgMerk', () => {
  it.each([
    ['2027-01-13', '2027-01-11T08:00:00+01:00', null],
    ['2027-01-13', '2027-01-12T08:00:00+01:00', 'nadert'],
    ['2027-01-13', '2027-01-13T16:59:00+01:00', 'nadert'],
    ['2027-01-13', '2027-01-13T17:00:01+01:00', 'voorbij'],
    // A Saturday moves on to Monday.
    ['2027-01-16', '2027-01-18T08:00:00+01:00', 'nadert'],
    ['2027-01-16', '2027-01-19T08:00:00+01:00', 'voorbij'],
  ])('day %s seen at %s: %s', (dag, nu, merk) => {
    expect(vervolgMerk(at(dag), at(nu))).toBe(merk)
  })
})

it('counts in words', () => {
  expect(vervolgRegels.voorbij(1)).toBe(
    'Bij 1 casus is de dag voorbij waarop uw gemeente de volgende stap zou zetten.',
  )
  expect(vervolgRegels.nadert(2)).toMatch(/^Bij 2 casussen zet uw gemeente/)
})
