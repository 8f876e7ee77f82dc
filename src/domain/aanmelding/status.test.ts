import { describe, expect, it } from 'vitest'
import {
  eindstatussen,
  type Hand,
  handelingen,
  isEinde,
  mogelijkeHandelingen,
  type Overgang,
  overgangen,
  type Status,
  statussen,
  statussenBijTafel,
  volgendeStatus,
} from './status'

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

describe('volgendeStatus', () => {
  const cases = handelingen.flatMap((handeling) => statussen.map((status) => [handeling, status] as const))

  it.each(cases)('%s from %s is exactly what the table says', (handeling, status) => {
    const overgang: Overgang = overgangen[handeling]
    const expected = overgang.van.includes(status)
      ? { ok: true, value: overgang.naar ?? status }
      : { ok: false, reason: 'handeling-kan-niet' }
    expect(volgendeStatus(status, handeling)).toEqual(expected)
  })
})

describe('mogelijkeHandelingen', () => {
  it('gives each hand its own acts, in the order of the table', () => {
    expect(mogelijkeHandelingen('in-behandeling', 'behandelaar')).toEqual([
      'wijsToe',
      'legTerug',
      'vraagAanvulling',
      'agendeer',
      'neemNietInBehandeling',
      'verzetTermijn',
    ])
    expect(mogelijkeHandelingen('in-behandeling', 'aanmelder')).toEqual(['vraagUitleg', 'trekIn'])
    expect(mogelijkeHandelingen('in-behandeling', 'procesmanager')).toEqual([])
    expect(mogelijkeHandelingen('doorgestuurd', 'coordinator')).toEqual(['meldUitkomst'])
  })

  it('offers an explanation to whoever waits for one, and one question at a time', () => {
    expect(mogelijkeHandelingen('afgerond', 'behandelaar', true)).toEqual(['geefUitleg'])
    expect(mogelijkeHandelingen('niet-in-behandeling', 'procesmanager', true)).toEqual(['lichtToe'])
    expect(mogelijkeHandelingen('afgerond', 'aanmelder', false)).toEqual(['vraagUitleg'])
    expect(mogelijkeHandelingen('afgerond', 'aanmelder', true)).toEqual([])
  })
})
