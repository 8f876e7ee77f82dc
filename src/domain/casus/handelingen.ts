import { findGemeente } from '../routering/gemeenten'
import { isTeLaat } from '../termijn/termijn'
import { type CasusStand, eigenaarVan } from './eigenaar'
import { isGeweest, loopt } from './plek'

/** What can be done with a casus itself, outside its aanmeldingen. */
export const casusHandelingen = [
  'schaalOp',
  'schaalAf',
  'sluitAf',
  'wijsRegisseurAan',
  'draagOver',
  'neemOver',
  'weigerOverdracht',
  'trekOverdrachtIn',
  'drukRodeKnop',
  'beantwoordRodeKnop',
] as const

export type CasusHandeling = (typeof casusHandelingen)[number]

/** Who is reading, seen from this casus. */
export type Lezer = {
  readonly starter: boolean
  /** Ids of the aanmeldingen of this person. */
  readonly aanmeldingen: readonly string[]
  /** Procesmanager of the gemeente that holds the regie. */
  readonly procesmanager: boolean
  /** Procesmanager of the gemeente that was asked to take over. */
  readonly ontvanger: boolean
  /** Asked for the hand-over that waits. */
  readonly vrager: boolean
  readonly zvh: boolean
}

export type CasusNu = CasusStand & { readonly afgesloten: boolean; readonly adviesKlaar: boolean }

/** Why an act cannot be done now. */
export type Bezwaar =
  | 'niet-betrokken'
  | 'alleen-procesmanager'
  | 'alleen-starter'
  | 'alleen-zvh'
  | 'geen-advies'
  | 'loopt-nog'
  | 'bij-geen-tafel-geweest'
  | 'al-afgesloten'
  | 'geen-twee-tafels'
  | 'overdracht-wacht'
  | 'geen-overdracht'
  | 'overdracht-van-ander'
  | 'al-gedrukt'
  | 'nog-op-tijd'
  | 'niet-gedrukt'

type Regel = (casus: CasusNu, lezer: Lezer, nu: Date) => Bezwaar | null

/** The first objection that holds. */
const eerste = (...bezwaren: readonly (false | Bezwaar)[]): Bezwaar | null =>
  bezwaren.find((bezwaar) => bezwaar !== false) || null

const werktMee = ({ starter, aanmeldingen, procesmanager }: Lezer): boolean =>
  starter || aanmeldingen.length > 0 || procesmanager

const ligtStil = ({ plekken, overdracht, rodeKnop }: CasusNu): boolean =>
  !plekken.some(loopt) && !overdracht && !rodeKnop

const overdrachtVan =
  (wie: 'ontvanger' | 'vrager'): Regel =>
  ({ overdracht }, lezer) =>
    eerste(overdracht === null && 'geen-overdracht', !lezer[wie] && 'overdracht-van-ander')

/** One table, as for an aanmelding: buttons, guards, the page that says why not, and the model-based test read it. */
const regels: Record<CasusHandeling, Regel> = {
  schaalOp: (casus, lezer) =>
    eerste(
      !werktMee(lezer) && 'niet-betrokken',
      !casus.adviesKlaar && !casus.plekken.some(isGeweest) && 'geen-advies',
    ),
  schaalAf: (casus, lezer) =>
    eerste(
      !lezer.procesmanager && 'alleen-procesmanager',
      !ligtStil(casus) && 'loopt-nog',
      !casus.plekken.some(isGeweest) && 'bij-geen-tafel-geweest',
    ),
  sluitAf: (casus, lezer) =>
    eerste(
      !(lezer.starter || lezer.procesmanager) && 'alleen-starter',
      !ligtStil(casus) && 'loopt-nog',
      casus.afgesloten && 'al-afgesloten',
    ),
  wijsRegisseurAan: ({ plekken }, lezer) =>
    eerste(!werktMee(lezer) && 'niet-betrokken', plekken.filter(loopt).length < 2 && 'geen-twee-tafels'),
  draagOver: ({ overdracht }, lezer) =>
    eerste(overdracht !== null && 'overdracht-wacht', !(werktMee(lezer) || lezer.zvh) && 'niet-betrokken'),
  neemOver: overdrachtVan('ontvanger'),
  weigerOverdracht: overdrachtVan('ontvanger'),
  trekOverdrachtIn: overdrachtVan('vrager'),
  drukRodeKnop: (casus, lezer, nu) =>
    eerste(
      casus.rodeKnop !== null && 'al-gedrukt',
      !werktMee(lezer) && 'niet-betrokken',
      !magDrukken(casus, lezer, nu) && 'nog-op-tijd',
    ),
  beantwoordRodeKnop: ({ rodeKnop }, { zvh }) =>
    eerste(rodeKnop === null && 'niet-gedrukt', !zvh && 'alleen-zvh'),
}

/** The gemeente always; others when a term has passed, or when nobody knows which gemeente it is. */
function magDrukken(casus: CasusNu, lezer: Lezer, nu: Date): boolean {
  if (lezer.procesmanager) return true
  if (lezer.starter && (!findGemeente(casus.gemeente) || isOver(eigenaarVan(casus).uiterlijk, nu)))
    return true
  return casus.plekken.some(
    (plek) => loopt(plek) && lezer.aanmeldingen.includes(plek.aanmeldingId) && isOver(plek.uiterlijk, nu),
  )
}

const isOver = (uiterlijk: Date | null, nu: Date): boolean => uiterlijk !== null && isTeLaat(uiterlijk, nu)

/** Why this reader cannot do this act now; null when it can be done. Of a permission it knows nothing: that opens the door before. */
export const bezwaarTegen = (
  handeling: CasusHandeling,
  casus: CasusNu,
  lezer: Lezer,
  nu: Date,
): Bezwaar | null => regels[handeling](casus, lezer, nu)

export const magNu = (handeling: CasusHandeling, casus: CasusNu, lezer: Lezer, nu: Date): boolean =>
  bezwaarTegen(handeling, casus, lezer, nu) === null

/** The acts this reader may do now, in the order of the table. */
export const mogelijkBijCasus = (casus: CasusNu, lezer: Lezer, nu: Date): readonly CasusHandeling[] =>
  casusHandelingen.filter((handeling) => magNu(handeling, casus, lezer, nu))
