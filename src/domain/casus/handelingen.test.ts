import { expect, it } from 'vitest'
import { bezwaarTegen, type CasusHandeling, type CasusNu, type Lezer } from './handelingen'
import type { Plek } from './plek'

const nu = new Date('2026-11-23T09:00:00Z')
const gisteren = new Date('2026-11-22T09:00:00Z')
const morgen = new Date('2026-11-24T09:00:00Z')

const wacht = { sinds: gisteren, uiterlijk: morgen }
const casus: CasusNu = {
  gemeente: 'GM0153',
  regisseur: null,
  plekken: [],
  rodeKnop: null,
  overdracht: null,
  vervolg: null,
  begin: { stap: 'Kies een overlegtafel.', ...wacht },
  afgesloten: false,
  adviesKlaar: true,
}
const plek = (aanmeldingId: string, uiterlijk: Date): Plek => ({
  aanmeldingId,
  tafel: 'topx',
  status: 'in-behandeling',
  ligtBij: 'behandelaar',
  ligtBijSinds: gisteren,
  uiterlijk,
  verstuurdOp: gisteren,
  eindeOp: null,
  uitkomst: null,
  vervolgStap: null,
  vervolgEigenaar: null,
  vervolgDatum: null,
})
const niemand: Lezer = {
  starter: false,
  aanmeldingen: [],
  procesmanager: false,
  ontvanger: false,
  vrager: false,
  zvh: false,
}
const starter = { ...niemand, starter: true }
const aanmelder = { ...niemand, aanmeldingen: ['1'] }
const procesmanager = { ...niemand, procesmanager: true }
const zvh = { ...niemand, zvh: true }
const eenPlek = { ...casus, plekken: [plek('1', morgen)] }
const overdracht = { ...wacht, naar: 'GM0141' }

it.each<[string, CasusHandeling, CasusNu, Lezer, ReturnType<typeof bezwaarTegen>]>([
  ['the red button before a term has passed', 'drukRodeKnop', eenPlek, aanmelder, 'nog-op-tijd'],
  ['the red button for who has no part in it', 'drukRodeKnop', eenPlek, zvh, 'niet-betrokken'],
  ['the red button twice', 'drukRodeKnop', { ...eenPlek, rodeKnop: wacht }, procesmanager, 'al-gedrukt'],
  ['the red button of the gemeente', 'drukRodeKnop', eenPlek, procesmanager, null],
  [
    'the red button when a term has passed',
    'drukRodeKnop',
    { ...casus, plekken: [plek('1', gisteren)] },
    aanmelder,
    null,
  ],
  ['an answer to nothing', 'beantwoordRodeKnop', casus, zvh, 'niet-gedrukt'],
  [
    'an answer of a gemeente',
    'beantwoordRodeKnop',
    { ...casus, rodeKnop: wacht },
    procesmanager,
    'alleen-zvh',
  ],
  ['a regisseur for one table', 'wijsRegisseurAan', eenPlek, starter, 'geen-twee-tafels'],
  ['a regisseur by the ZVH', 'wijsRegisseurAan', eenPlek, zvh, 'niet-betrokken'],
  ['an end while a table works', 'sluitAf', eenPlek, starter, 'loopt-nog'],
  ['an end twice', 'sluitAf', { ...casus, afgesloten: true }, starter, 'al-afgesloten'],
  ['an end by an applicant', 'sluitAf', casus, aanmelder, 'alleen-starter'],
  ['down before any table', 'schaalAf', casus, procesmanager, 'bij-geen-tafel-geweest'],
  ['down by a wijkcoach', 'schaalAf', casus, starter, 'alleen-procesmanager'],
  ['up without advice', 'schaalOp', { ...casus, adviesKlaar: false }, starter, 'geen-advies'],
  ['a second hand-over', 'draagOver', { ...casus, overdracht }, starter, 'overdracht-wacht'],
  ['taking over what was not asked', 'neemOver', casus, procesmanager, 'geen-overdracht'],
  ['taking back of another', 'trekOverdrachtIn', { ...casus, overdracht }, starter, 'overdracht-van-ander'],
])('says of %s why it cannot be done', (_, handeling, stand, lezer, bezwaar) => {
  expect(bezwaarTegen(handeling, stand, lezer, nu)).toBe(bezwaar)
})
