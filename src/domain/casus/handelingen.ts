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

type Regel = (casus: CasusNu, lezer: Lezer, nu: Date) => boolean

const werktMee = ({ starter, aanmeldingen, procesmanager }: Lezer): boolean =>
  starter || aanmeldingen.length > 0 || procesmanager

const ligtStil = ({ plekken, overdracht, rodeKnop }: CasusNu): boolean =>
  !plekken.some(loopt) && !overdracht && !rodeKnop

/** One table, as for an aanmelding: buttons, guards and the model-based test read it. */
const regels: Record<CasusHandeling, Regel> = {
  schaalOp: (casus, lezer) => werktMee(lezer) && (casus.adviesKlaar || casus.plekken.some(isGeweest)),
  schaalAf: (casus, lezer) => lezer.procesmanager && ligtStil(casus) && casus.plekken.some(isGeweest),
  sluitAf: (casus, lezer) => (lezer.starter || lezer.procesmanager) && ligtStil(casus) && !casus.afgesloten,
  wijsRegisseurAan: ({ plekken }, lezer) => werktMee(lezer) && plekken.filter(loopt).length > 1,
  draagOver: ({ overdracht }, lezer) => !overdracht && (werktMee(lezer) || lezer.zvh),
  neemOver: ({ overdracht }, { ontvanger }) => overdracht !== null && ontvanger,
  weigerOverdracht: ({ overdracht }, { ontvanger }) => overdracht !== null && ontvanger,
  trekOverdrachtIn: ({ overdracht }, { vrager }) => overdracht !== null && vrager,
  drukRodeKnop: (casus, lezer, nu) => casus.rodeKnop === null && magDrukken(casus, lezer, nu),
  beantwoordRodeKnop: ({ rodeKnop }, { zvh }) => rodeKnop !== null && zvh,
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

/** May this reader do this act now? Of a permission it knows nothing: that opens the door before. */
export const magNu = (handeling: CasusHandeling, casus: CasusNu, lezer: Lezer, nu: Date): boolean =>
  regels[handeling](casus, lezer, nu)

/** The acts this reader may do now, in the order of the table. */
export const mogelijkBijCasus = (casus: CasusNu, lezer: Lezer, nu: Date): readonly CasusHandeling[] =>
  casusHandelingen.filter((handeling) => magNu(handeling, casus, lezer, nu))
