import { describe, expect, it } from 'vitest'
import { roles } from '../access/role'
import {
  gaatViaOverleg,
  isOverlegEinde,
  mogelijkeOverlegHandelingen,
  type OverlegOvergang,
  type OverlegStatus,
  overlegHandelingen,
  overlegOvergangen,
  overlegStatussen,
  volgendeOverlegStatus,
  wachtOpOverleg,
} from './overleg'

const table = Object.entries(overlegOvergangen) as [keyof typeof overlegOvergangen, OverlegOvergang][]

function reachable(from: OverlegStatus): Set<OverlegStatus> {
  const seen = new Set<OverlegStatus>([from])
  for (const status of seen)
    for (const [, { van, naar }] of table) if (naar && van.includes(status)) seen.add(naar)
  return seen
}

describe('the table of an overleg', () => {
  it.each(overlegStatussen)('reaches %s, and an end from there', (status) => {
    expect(reachable('controle')).toContain(status)
    expect([...reachable(status)].some(isOverlegEinde)).toBe(true)
  })

  it.each(overlegHandelingen)('%s is possible exactly from the statuses it names', (handeling) => {
    const overgang: OverlegOvergang = overlegOvergangen[handeling]
    for (const status of overlegStatussen) {
      const expected = overgang.van.includes(status)
        ? { ok: true, value: overgang.naar ?? status }
        : { ok: false, reason: 'handeling-kan-niet' }
      expect(volgendeOverlegStatus(status, handeling)).toEqual(expected)
    }
  })

  it('lets nobody but the bestuurder decide, and the bestuurder nothing else', () => {
    const besluiten = table.filter(([, { van }]) => van.includes('wacht-op-besluit')).map(([name]) => name)
    expect(besluiten).toEqual(['roepBijeen', 'roepNietBijeen', 'stop'])
    expect(overlegStatussen.flatMap((status) => mogelijkeOverlegHandelingen(status, 'bestuur'))).toEqual([
      'roepBijeen',
      'roepNietBijeen',
    ])
  })

  it('gives other roles no act at all', () => {
    const vreemd = roles.filter((role) => !['zvh', 'procesmanager', 'bestuur'].includes(role))
    for (const role of vreemd)
      expect(overlegStatussen.flatMap((status) => mogelijkeOverlegHandelingen(status, role))).toEqual([])
  })

  it('gives every act an audit name of its own', () => {
    expect(new Set(table.map(([, { audit }]) => audit)).size).toBe(table.length)
  })
})

it('does date and outcome of this table only, past the page of the aanmelding', () => {
  expect(gaatViaOverleg('bestuurlijk-escalatieoverleg', 'rondAf')).toBe(true)
  expect(gaatViaOverleg('bestuurlijk-escalatieoverleg', 'vraagAanvulling')).toBe(false)
  expect(gaatViaOverleg('topx', 'rondAf')).toBe(false)
})

it('keeps the aanmelding with who is on turn until the overleg is over', () => {
  const wachten = (status: OverlegStatus) =>
    (['legTerug', 'wijsToe', 'vraagAanvulling', 'verzetTermijn'] as const).filter((handeling) =>
      wachtOpOverleg(status, handeling),
    )
  expect(wachten('wacht-op-besluit')).toEqual(['legTerug', 'wijsToe', 'vraagAanvulling'])
  for (const status of ['controle', 'voorbereiding', 'uitgenodigd'] as const)
    expect(wachten(status)).toEqual(['legTerug'])
  for (const status of overlegStatussen.filter(isOverlegEinde)) expect(wachten(status)).toEqual([])
})
