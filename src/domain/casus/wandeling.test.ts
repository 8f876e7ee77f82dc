import { expect, it } from 'vitest'
import { pick, seededRandom } from '../../../tests/setup/random'
import { volgendeStatus } from '../aanmelding/handelen'
import { type Handeling, handelingen, type Overgang, overgangen } from '../aanmelding/overgangen'
import { isEinde } from '../aanmelding/status'
import { eigenaars, uitkomsten } from '../aanmelding/uitkomst'
import { tafels } from '../routering/tafels'
import { eigenaarVan } from './eigenaar'
import { type CasusHandeling, type CasusNu, casusHandelingen, type Lezer, magNu } from './handelingen'
import { padVan } from './pad'
import { loopt, type Plek } from './plek'
import { regisseurs } from './regisseur'

const hour = 3_600_000
const begin = Date.UTC(2026, 10, 2, 8)
const steps = 20_000

/** These end an aanmelding early: seldom, so that many come to their table. */
const afbreken: readonly Handeling[] = ['trekIn', 'neemNietInBehandeling', 'weigerAkkoord', 'roepNietBijeen']

const lezers: readonly Lezer[] = ['starter', 'procesmanager', 'ontvanger', 'vrager', 'zvh'].map((wie) => ({
  starter: wie === 'starter',
  aanmeldingen: [],
  procesmanager: wie === 'procesmanager',
  ontvanger: wie === 'ontvanger',
  vrager: wie === 'vrager',
  zvh: wie === 'zvh',
}))

const nieuw = (nu: Date): CasusNu => ({
  gemeente: 'GM0153',
  regisseur: null,
  plekken: [],
  rodeKnop: null,
  overdracht: null,
  vervolg: null,
  begin: { stap: 'Kies een overlegtafel.', sinds: nu, uiterlijk: null },
  afgesloten: false,
  adviesKlaar: true,
})

/** An act of the status table on one place: the same decision as `voerUit` makes, on values only. */
function metHandeling(plek: Plek, handeling: Handeling, kans: () => number, nu: Date): Plek | null {
  const status = volgendeStatus(plek.status, handeling)
  if (!status.ok) return null
  const overgang: Overgang = overgangen[handeling]
  const einde = isEinde(status.value)
  return {
    ...plek,
    status: status.value,
    ligtBij: overgang.ligtBij ?? plek.ligtBij,
    ligtBijSinds: nu,
    uiterlijk: einde ? null : new Date(nu.getTime() + 48 * hour),
    verstuurdOp: plek.verstuurdOp ?? (status.value === 'ingetrokken' ? null : nu),
    eindeOp: einde ? (plek.eindeOp ?? nu) : null,
    uitkomst: status.value === 'afgerond' ? (plek.uitkomst ?? pick(kans, uitkomsten)) : plek.uitkomst,
    vervolgStap: einde ? (plek.vervolgStap ?? 'De volgende stap.') : null,
    vervolgEigenaar: einde ? (plek.vervolgEigenaar ?? pick(kans, eigenaars)) : null,
  }
}

const nieuwePlek = (nummer: number, kans: () => number, nu: Date): Plek => ({
  aanmeldingId: String(nummer),
  tafel: pick(kans, tafels).slug,
  status: 'concept',
  ligtBij: 'aanmelder',
  ligtBijSinds: nu,
  uiterlijk: null,
  verstuurdOp: null,
  eindeOp: null,
  uitkomst: null,
  vervolgStap: null,
  vervolgEigenaar: null,
  vervolgDatum: null,
})

/** What each act does to the casus. */
const gevolgen: Record<
  CasusHandeling,
  (casus: CasusNu, kans: () => number, nu: Date, nummer: number) => CasusNu
> = {
  schaalOp: (casus, kans, nu, nummer) => ({
    ...casus,
    afgesloten: false,
    plekken: [...casus.plekken, nieuwePlek(nummer, kans, nu)],
  }),
  schaalAf: (casus, kans, nu) => metVervolg(casus, kans, nu),
  sluitAf: (casus, kans, nu) => ({ ...metVervolg(casus, kans, nu), afgesloten: true }),
  wijsRegisseurAan: (casus, kans) => ({ ...casus, regisseur: pick(kans, regisseurs) }),
  draagOver: (casus, _, nu) => ({ ...casus, overdracht: { naar: 'GM0141', sinds: nu, uiterlijk: nu } }),
  neemOver: (casus, kans, nu) => ({ ...metVervolg(casus, kans, nu), overdracht: null, gemeente: 'GM0141' }),
  weigerOverdracht: (casus, kans, nu) => ({ ...metVervolg(casus, kans, nu), overdracht: null }),
  trekOverdrachtIn: (casus) => ({ ...casus, overdracht: null }),
  drukRodeKnop: (casus, _, nu) => ({ ...casus, rodeKnop: { sinds: nu, uiterlijk: nu } }),
  beantwoordRodeKnop: (casus, kans, nu) => ({ ...metVervolg(casus, kans, nu), rodeKnop: null }),
}

const metVervolg = (casus: CasusNu, kans: () => number, nu: Date): CasusNu => ({
  ...casus,
  vervolg: { stap: 'Afgesproken.', eigenaar: pick(kans, eigenaars), datum: null, op: nu },
})

it(`has exactly one owner, with a step, after each of ${steps} random acts`, () => {
  const kans = seededRandom(3)
  const gedaan = new Map<string, number>()
  let casus = nieuw(new Date(begin))
  for (let step = 0; step < steps; step++) {
    const nu = new Date(begin + step * hour)
    if (casus.plekken.length > 6) casus = nieuw(nu)
    if (casus.plekken.length > 0 && kans() < 0.7) {
      const plek = pick(kans, casus.plekken)
      const mogelijk = handelingen.filter(
        (each) => volgendeStatus(plek.status, each).ok && (!afbreken.includes(each) || kans() < 0.1),
      )
      const handeling = pick(kans, kans() < 0.7 && mogelijk.length > 0 ? mogelijk : handelingen)
      const na = metHandeling(plek, handeling, kans, nu)
      if (na) {
        casus = { ...casus, plekken: casus.plekken.map((each) => (each === plek ? na : each)) }
        gedaan.set(handeling, (gedaan.get(handeling) ?? 0) + 1)
      }
    } else {
      const handeling = pick(kans, casusHandelingen)
      if (!magNu(handeling, casus, pick(kans, lezers), nu)) continue
      casus = gevolgen[handeling](casus, kans, nu, step)
      gedaan.set(handeling, (gedaan.get(handeling) ?? 0) + 1)
    }
    expectOwner(casus, nu)
  }
  expect([...handelingen, ...casusHandelingen].filter((each) => !gedaan.has(each))).toEqual([])
})

function expectOwner(casus: CasusNu, nu: Date): void {
  const aanzet = eigenaarVan(casus)
  const lopend = casus.plekken.filter(loopt)
  expect(aanzet.stap && aanzet.wie).toBeTruthy()
  // The order in which the places are known does not matter.
  expect(eigenaarVan({ ...casus, plekken: [...casus.plekken].reverse() }).wie).toBe(aanzet.wie)
  if (casus.rodeKnop) expect(aanzet.wie).toBe('zvh')
  else if (lopend.length === 1) expect(aanzet.plek).toBe(lopend[0])
  else if (lopend.length > 1) expect(aanzet.grond).toBe('regisseur')
  const pad = padVan(casus.plekken, new Date(begin), nu)
  expect(pad.filter(({ trede, tot }) => trede === 0 && tot === null).length).toBeLessThanOrEqual(1)
  expect(pad.every(({ dagen }) => dagen >= 0)).toBe(true)
}
