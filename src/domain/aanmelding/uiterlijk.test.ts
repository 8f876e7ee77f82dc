import { describe, expect, it } from 'vitest'
import { plusUren, plusWerkdagen } from '../termijn/termijn'
import { handelingen, type Overgang, overgangen } from './overgangen'
import { isEinde } from './status'
import { opTijd, type Tafeltermijn, uiterlijkNa } from './uiterlijk'

const nu = new Date('2026-11-20T10:00:00Z')
const huidig = new Date('2026-11-25T16:00:00Z')
const gewoon: Tafeltermijn = { reactietermijn: { werkdagen: 3 }, termijnen: { reactieUren: [] } }
const crisis: Tafeltermijn = {
  reactietermijn: null,
  termijnen: { reactieUren: [{ uren: 24 }, { uren: 48 }] },
}

describe('uiterlijkNa', () => {
  it.each(handelingen)('%s always leaves a date, except at an end', (handeling) => {
    const overgang: Overgang = overgangen[handeling]
    const ends = overgang.naar !== null && isEinde(overgang.naar)
    for (const tafel of [gewoon, crisis]) {
      expect(uiterlijkNa(handeling, tafel, nu, { huidig }) === null).toBe(ends)
    }
  })

  it('counts working days of the table', () => {
    expect(uiterlijkNa('dienIn', gewoon, nu, { huidig: null })).toEqual(plusWerkdagen(nu, 3))
  })

  it('falls back on five working days when the table has no term', () => {
    expect(uiterlijkNa('vulAan', crisis, nu, { huidig })).toEqual(plusWerkdagen(nu, 5))
  })

  it('takes the longest of the hours of a crisis table for what was sent there', () => {
    expect(uiterlijkNa('stuurDoor', crisis, nu, { huidig: null })).toEqual(plusUren(nu, 48))
  })

  it('expects an answer after the meeting to which it was sent', () => {
    const moment = new Date('2027-01-14T09:00:00Z')
    expect(uiterlijkNa('stuurDoor', gewoon, nu, { huidig: null, moment })).toEqual(plusWerkdagen(moment, 3))
  })

  it('leaves a working day after the meeting to write down what was discussed', () => {
    const moment = new Date('2026-12-01T09:00:00Z')
    expect(uiterlijkNa('agendeer', gewoon, nu, { huidig, moment })).toEqual(plusWerkdagen(moment, 1))
  })

  it('stays as it is when only the behandelaar changes', () => {
    expect(uiterlijkNa('wijsToe', gewoon, nu, { huidig })).toEqual(huidig)
  })

  it('moves to the date that was agreed', () => {
    const moment = new Date('2026-12-04T16:00:00Z')
    expect(uiterlijkNa('verzetTermijn', gewoon, nu, { huidig, moment })).toEqual(moment)
  })
})

describe('opTijd', () => {
  const later = new Date(huidig.getTime() + 1)

  it.each([
    ['exactly at the last moment', 'neemInBehandeling', huidig, true],
    ['a moment later', 'neemInBehandeling', later, false],
    ['news about another date, in time', 'verzetTermijn', nu, true],
    ['news about another date, too late', 'verzetTermijn', later, false],
    ['the outcome of a table outside the portal', 'registreerUitkomst', later, false],
  ] as const)('judges %s', (_, handeling, op, expected) => {
    expect(opTijd(handeling, huidig, op)).toBe(expected)
  })

  it.each(['wijsToe', 'vulAan', 'trekIn', 'vraagUitleg', 'geefUitleg', 'lichtToe'] as const)(
    'says nothing about %s',
    (handeling) => {
      expect(opTijd(handeling, huidig, later)).toBeNull()
    },
  )

  it('says nothing where no term ran', () => {
    expect(opTijd('dienIn', null, nu)).toBeNull()
  })
})
