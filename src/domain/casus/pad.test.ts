import { expect, it } from 'vitest'
import { padVan } from './pad'
import type { Plek } from './plek'

const dag = (n: number) => new Date(Date.UTC(2026, 10, n, 12))

const plek = (tafel: Plek['tafel'], van: number, tot: number | null, anders: Partial<Plek> = {}): Plek => ({
  aanmeldingId: `${tafel}-${van}`,
  tafel,
  status: tot === null ? 'in-behandeling' : 'afgerond',
  ligtBij: 'behandelaar',
  ligtBijSinds: dag(van),
  uiterlijk: null,
  verstuurdOp: dag(van),
  eindeOp: tot === null ? null : dag(tot),
  uitkomst: null,
  vervolgStap: null,
  vervolgEigenaar: null,
  vervolgDatum: null,
  ...anders,
})

const kort = (plekken: readonly Plek[], nu: number) =>
  padVan(plekken, dag(1), dag(nu)).map(({ trede, van, tot, dagen }) => [
    trede,
    van.getUTCDate(),
    tot?.getUTCDate() ?? null,
    dagen,
  ])

it('is at the gemeente until a table gets it, in between, and after the last one', () => {
  expect(kort([], 5)).toEqual([[0, 1, null, 4]])
  expect(kort([plek('triage-transfertafel', 3, 8), plek('hoogcomplex-oostnl', 10, null)], 20)).toEqual([
    [0, 1, 3, 2],
    [1, 3, 8, 5],
    [0, 8, 10, 2],
    [2, 10, null, 10],
  ])
})

it('is at two tables at once without coming back in between', () => {
  expect(kort([plek('topx', 3, 12), plek('triage-transfertafel', 5, 9)], 14)).toEqual([
    [0, 1, 3, 2],
    [1, 3, 12, 9],
    [1, 5, 9, 4],
    [0, 12, null, 2],
  ])
})

it('leaves out what never came to a table', () => {
  const nooit = [
    plek('topx', 3, 4, { status: 'ingetrokken' }),
    plek('topx', 3, null, { status: 'wacht-op-akkoord' }),
    plek('topx', 3, null, { status: 'concept', verstuurdOp: null }),
  ]
  expect(kort(nooit, 5)).toEqual([[0, 1, null, 4]])
})
