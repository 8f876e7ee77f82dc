import { describe, expect, it } from 'vitest'
import { type CasusStand, eigenaarVan } from './eigenaar'
import type { Plek } from './plek'
import { wieInWoorden } from './wieInWoorden'

const dag = (n: number) => new Date(Date.UTC(2026, 10, n, 12))

const stand = (anders: Partial<CasusStand> = {}): CasusStand => ({
  gemeente: 'GM0153',
  regisseur: null,
  plekken: [],
  rodeKnop: null,
  overdracht: null,
  vervolg: null,
  begin: { stap: 'Kies een overlegtafel.', sinds: dag(1), uiterlijk: dag(8) },
  ...anders,
})

const plek = (anders: Partial<Plek> = {}): Plek => ({
  aanmeldingId: 'a',
  tafel: 'topx',
  status: 'in-behandeling',
  ligtBij: 'behandelaar',
  ligtBijSinds: dag(3),
  uiterlijk: dag(10),
  verstuurdOp: dag(2),
  eindeOp: null,
  uitkomst: null,
  vervolgStap: null,
  vervolgEigenaar: null,
  vervolgDatum: null,
  ...anders,
})

const klaar = (anders: Partial<Plek> = {}): Plek =>
  plek({
    status: 'afgerond',
    ligtBij: 'gemeente',
    ligtBijSinds: dag(12),
    eindeOp: dag(12),
    uiterlijk: null,
    uitkomst: 'advies',
    vervolgStap: 'Het advies uitvoeren.',
    vervolgEigenaar: 'zorgaanbieder',
    vervolgDatum: dag(21),
    ...anders,
  })

const tweede = plek({ aanmeldingId: 'b', tafel: 'triage-transfertafel', ligtBij: 'tafel', uiterlijk: dag(9) })
const overdracht = { naar: 'GM0141', sinds: dag(4), uiterlijk: dag(11) }
const vervolg = { stap: 'Bellen.', eigenaar: 'zvh' as const, datum: dag(20), op: dag(13) }

describe('eigenaarVan', () => {
  it.each<[string, Partial<CasusStand>, object]>([
    ['whoever started it, at the beginning', {}, { wie: 'starter', grond: 'begin', uiterlijk: dag(8) }],
    ['with whom the one aanmelding lies', { plekken: [plek()] }, { wie: 'behandelaar', grond: 'aanmelding' }],
    ['the table before a hand-over', { plekken: [plek()], overdracht }, { grond: 'aanmelding' }],
    ['the gemeente that is asked to take over', { overdracht }, { wie: 'procesmanager', gemeente: 'GM0141' }],
    ['the ZVH once the rode knop was pressed', { plekken: [plek()], rodeKnop: overdracht }, { wie: 'zvh' }],
    [
      'the gemeente when two tables work and nobody was named',
      { plekken: [plek(), tweede] },
      { wie: 'procesmanager' },
    ],
    [
      'the regisseur who was named',
      { plekken: [plek(), tweede], regisseur: 'aanmelder' },
      { wie: 'starter' },
    ],
    [
      'the ZVH as long as the gemeente is not known',
      { plekken: [plek(), tweede], gemeente: 'onbekend' },
      { wie: 'zvh', uiterlijk: dag(9) },
    ],
    [
      'whom the table named at its end',
      { plekken: [klaar()] },
      { wie: 'zorgaanbieder', stap: 'Het advies uitvoeren.' },
    ],
    ['what was agreed after that', { plekken: [klaar()], vervolg }, { wie: 'zvh', stap: 'Bellen.' }],
    [
      'what a table said after that',
      { plekken: [klaar({ eindeOp: dag(14) })], vervolg },
      { wie: 'zorgaanbieder' },
    ],
    [
      'the last table that ended',
      { plekken: [klaar(), klaar({ aanmeldingId: 'c', eindeOp: dag(15), vervolgEigenaar: 'aanmelder' })] },
      { wie: 'aanmelder' },
    ],
  ])('is %s', (_, anders, expected) => {
    expect(eigenaarVan(stand(anders))).toMatchObject(expected)
  })

  it('is late after the agreed day, on the next working day when nobody works then', () => {
    const aanzet = eigenaarVan(stand({ plekken: [klaar({ vervolgDatum: new Date('2026-11-21') })] }))
    expect(aanzet.uiterlijk?.toISOString()).toBe('2026-11-23T16:00:00.000Z')
  })

  it('is said in words that name the gemeente, the table or the function', () => {
    const namen = { starter: 'u', aanmelder: 'Partner, Huisarts', behandelaar: null }
    const wie = (anders: Partial<CasusStand>) => wieInWoorden(eigenaarVan(stand(anders)), namen)
    expect(wie({})).toBe('u')
    expect(wie({ overdracht })).toBe('de procesmanager gemeente Almelo')
    expect(wie({ plekken: [plek()] })).toBe('TopX')
    expect(wie({ plekken: [klaar({ vervolgEigenaar: 'gemeente' })], gemeente: 'onbekend' })).toMatch(
      /het ZVH helpt/,
    )
  })
})
