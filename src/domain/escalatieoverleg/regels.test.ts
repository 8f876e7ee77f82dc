import { describe, expect, it } from 'vitest'
import { heeftOpenPlek } from '../aanmelding/terugmeldingSjablonen'
import { afspraakMerk, dagenTot, isAfspraakTeLaat } from './afspraak'
import { huidigAntwoord, kanAntwoorden, type Uitnodiging } from './antwoord'
import { beletselsVoorSignaal, type Controle, controlepunten } from './controle'
import { deelnemerRollen, legePlaatsen, opstelling } from './deelnemers'
import { eerdereTafels } from './eerdereTafels'
import { overlegTerugmelding, overlegUitkomsten } from './uitkomst'

describe('the composition', () => {
  it('always shows the four fixed places, the others only when somebody sits there', () => {
    expect(opstelling([]).map(({ rol }) => rol)).toEqual(deelnemerRollen.slice(0, 4))
    const met = opstelling([
      { rol: 'politie' },
      { rol: 'clientondersteuner' },
      { rol: 'clientondersteuner' },
    ] as const)
    expect(met.map(({ rol, deelnemers }) => [rol, deelnemers.length])).toEqual([
      ['bestuurder-instelling', 0],
      ['verzekeraar-zorgkantoor', 0],
      ['clientondersteuner', 2],
      ['burgemeester-wethouder', 0],
      ['politie', 1],
    ])
    expect(legePlaatsen([{ rol: 'politie' }])).toHaveLength(4)
  })
})

describe('the check of the ZVH', () => {
  const controle = Object.fromEntries(
    controlepunten.map((punt) => [punt, { antwoord: 'ja', toelichting: '' }]),
  ) as Controle
  const nee = { antwoord: 'nee', toelichting: 'Wordt gevraagd.' } as const

  it('stops the signal on earlier tables and another way, not on who still has to be told', () => {
    expect(beletselsVoorSignaal(null)).toEqual([...controlepunten])
    expect(beletselsVoorSignaal(controle)).toEqual([])
    expect(beletselsVoorSignaal({ ...controle, procesmanager: nee, clientondersteuner: nee })).toEqual([])
    expect(beletselsVoorSignaal({ ...controle, 'niets-anders': nee })).toEqual(['niets-anders'])
  })
})

describe('an invitation', () => {
  const moment = new Date('2026-12-10T09:00:00Z')
  const voor = new Date('2026-12-09T09:00:00Z')
  const open: Uitnodiging = {
    status: 'uitgenodigd',
    moment,
    volgnummer: 2,
    linkVolgnummer: 2,
    vervallen: false,
    uitgenodigd: true,
    antwoordVolgnummer: null,
  }

  it.each([
    ['open', {}, voor, undefined],
    ['answered for an earlier date', { antwoordVolgnummer: 1 }, voor, undefined],
    ['answered', { antwoordVolgnummer: 2 }, voor, 'al-beantwoord'],
    ['of before a change', { linkVolgnummer: 1 }, voor, 'vervangen'],
    ['when it began', {}, moment, 'voorbij'],
    ['when it was held', { status: 'gehouden' }, voor, 'voorbij'],
    ['called off', { status: 'voorbereiding' }, voor, 'afgezegd'],
    ['taken back because the aanmelding ended', { uitgenodigd: false }, voor, 'afgezegd'],
    ['stopped', { status: 'gestopt' }, voor, 'afgezegd'],
    ['taken back', { vervallen: true, status: 'gehouden' }, voor, 'niet-meer-uitgenodigd'],
  ] as const)('%s', (_, changes, nu, reason) => {
    const result = kanAntwoorden({ ...open, ...changes }, nu)
    expect(result.ok ? undefined : result.reason).toBe(reason)
  })

  it('counts the answer to the newest version only', () => {
    expect(huidigAntwoord({ antwoord: 'komt', antwoordVolgnummer: 2 }, 2)).toBe('komt')
    expect(huidigAntwoord({ antwoord: 'komt', antwoordVolgnummer: 1 }, 2)).toBeNull()
  })
})

describe('an agreement', () => {
  const uiterlijk = new Date('2026-12-10')
  const open = { status: 'open', uiterlijk } as const

  it('is too late from the day after, by the clock of Twente', () => {
    expect(isAfspraakTeLaat(open, new Date('2026-12-10T22:59:00Z'))).toBe(false)
    expect(isAfspraakTeLaat(open, new Date('2026-12-10T23:01:00Z'))).toBe(true)
    expect(isAfspraakTeLaat({ ...open, status: 'gedaan' }, new Date('2027-01-01'))).toBe(false)
    expect(dagenTot(open, new Date('2026-12-07T12:00:00Z'))).toBe(3)
  })

  it.each([
    ['2026-12-06T12:00:00Z', null],
    ['2026-12-07T12:00:00Z', 'nadert'],
    ['2026-12-10T12:00:00Z', 'nadert'],
    ['2026-12-11T12:00:00Z', 'voorbij'],
  ])('is reminded of at %s: %s', (nu, merk) => {
    expect(afspraakMerk(open, new Date(nu))).toBe(merk)
    expect(afspraakMerk({ ...open, status: 'vervallen' }, new Date(nu))).toBeNull()
  })
})

describe('earlier tables', () => {
  it('come from the portal first, with what was heard of the others; this table itself and drafts do not count', () => {
    const plek = { status: 'afgerond', eindeOp: new Date('2026-10-01T10:00:00Z'), uitkomst: 'geen-aanbod' }
    const plekken = [
      { ...plek, tafelSlug: 'topx' },
      { ...plek, tafelSlug: 'levensloopaanpak', status: 'in-behandeling', eindeOp: null, uitkomst: null },
      { ...plek, tafelSlug: 'hoogcomplex-oostnl', status: 'concept' },
      { ...plek, tafelSlug: 'bestuurlijk-escalatieoverleg' },
    ]
    const eerder = [
      { tafel: 'topx', uitkomst: 'loopt' },
      { tafel: 'triage-transfertafel', uitkomst: 'niet-samen-uitgekomen' },
    ] as const
    expect(eerdereTafels(plekken, eerder)).toEqual([
      { tafel: 'Triage & Transfertafel Twente', op: null, uitkomst: 'De partijen kwamen er niet samen uit' },
      { tafel: 'TopX', op: '2026-10-01', uitkomst: 'Er is geen passend aanbod' },
      { tafel: 'Levensloopaanpak', op: null, uitkomst: 'Nog geen uitkomst: in behandeling' },
    ])
  })
})

it.each(overlegUitkomsten)(
  'the proposal for the words at %s has a gap that only a person can fill',
  (uitkomst) => {
    expect(heeftOpenPlek(overlegTerugmelding(uitkomst))).toBe(true)
  },
)
