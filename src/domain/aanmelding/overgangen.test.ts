import { describe, expect, it } from 'vitest'
import { mogelijkeHandelingen } from './handelen'
import { type Hand, type Overgang, overgangen } from './overgangen'
import { eindstatussen, isEinde, type Status, statussen, statussenBijTafel } from './status'

const hands: Hand[] = ['aanmelder', 'procesmanager', 'behandelaar', 'coordinator', 'overleg']
const table = Object.entries(overgangen) as [keyof typeof overgangen, Overgang][]

/** Every status that can be reached from here, by any hand. */
function reachable(from: Status): Set<Status> {
  const seen = new Set<Status>([from])
  for (const status of seen)
    for (const [, { van, naar }] of table) if (naar && van.includes(status)) seen.add(naar)
  return seen
}

describe('the status table', () => {
  it.each(statussen)('every status can be reached from concept: %s', (status) => {
    expect(reachable('concept')).toContain(status)
  })

  it.each(statussen)(
    'no status is a dead end: from %s an end can be reached, and until then somebody can act',
    (status) => {
      expect(eindstatussen.some((end) => reachable(status).has(end))).toBe(true)
      const acts = hands.flatMap((hand) => mogelijkeHandelingen(status, hand))
      expect(acts.some((act) => overgangen[act].naar !== null)).toBe(!isEinde(status))
    },
  )

  it('never leaves an end', () => {
    expect(table.filter(([, { van, naar }]) => naar !== null && van.some(isEinde))).toEqual([])
  })

  it('demands a terugmelding of a person wherever somebody else than the applicant ends it', () => {
    const ends = table.filter(([, { naar, door }]) => naar !== null && isEinde(naar) && door !== 'aanmelder')
    expect(ends.length).toBeGreaterThan(0)
    expect(ends.filter(([, { terugmelding }]) => terugmelding !== 'verplicht')).toEqual([])
  })

  it('lays an ended aanmelding with the gemeente, never with nobody', () => {
    const ends = table.filter(([, { naar }]) => naar !== null && isEinde(naar))
    expect(ends.every(([, { ligtBij }]) => ligtBij === 'gemeente')).toBe(true)
  })

  it('gives every act an audit name of its own', () => {
    expect(new Set(table.map(([, { audit }]) => audit)).size).toBe(table.length)
  })

  it('hides drafts, what waits for agreement and what was sent elsewhere from the tables', () => {
    expect(statussen.filter((status) => !statussenBijTafel.includes(status))).toEqual([
      'concept',
      'wacht-op-akkoord',
      'doorgestuurd',
    ])
  })
})
