import { expect, it } from 'vitest'
import { komendeDag } from './komendeDag'

const dag = komendeDag('Kies een dag.', () => new Date('2026-11-23T09:30:00Z'))
const bezwaar = (posted: unknown) => dag.safeParse(posted).error?.issues[0]?.message

it('reads a day as midnight UTC', () => {
  expect(dag.parse('2026-11-30')).toEqual(new Date('2026-11-30T00:00:00Z'))
})

it.each(['2026-11-23', '2027-11-23'])('takes %s', (posted) => {
  expect(bezwaar(posted)).toBeUndefined()
})

it.each(['2026-11-22', '2027-11-25'])('refuses %s: past, or more than a year away', (posted) => {
  expect(bezwaar(posted)).toBe('Kies een datum in het komende jaar.')
})

it.each(['', undefined, '30-11-2026'])('asks for a day instead of %s', (posted) => {
  expect(bezwaar(posted)).toBe('Kies een dag.')
})
