import type { Handeling } from '../aanmelding/overgangen'
import type { Role } from '../access/role'
import { ok, type Result, refused } from '../result'

/** The table whose aanmeldingen lead to an overleg. */
export const overlegTafel = 'bestuurlijk-escalatieoverleg'

/** Where an overleg stands. What comes after `gehouden` are the agreements and the terugkoppeling. */
export const overlegStatussen = [
  'controle',
  'wacht-op-besluit',
  'voorbereiding',
  'uitgenodigd',
  'gehouden',
  'niet-bijeengeroepen',
  'gestopt',
] as const

export type OverlegStatus = (typeof overlegStatussen)[number]

/** Roles that do an act of the overleg. */
export type OverlegHand = Extract<Role, 'zvh' | 'procesmanager' | 'bestuur'>

export type OverlegOvergang = {
  readonly van: readonly OverlegStatus[]
  /** The status after the act; `null` leaves it as it is. */
  readonly naar: OverlegStatus | null
  readonly door: readonly OverlegHand[]
  readonly audit: `overleg.${string}`
}

/** One table is the guard, the buttons, the audit names and the test. */
export const overlegOvergangen = {
  controleer: { van: ['controle'], naar: null, door: ['zvh'], audit: 'overleg.gecontroleerd' },
  signaleer: { van: ['controle'], naar: 'wacht-op-besluit', door: ['zvh'], audit: 'overleg.gesignaleerd' },
  roepBijeen: {
    van: ['wacht-op-besluit'],
    naar: 'voorbereiding',
    door: ['bestuur'],
    audit: 'overleg.bijeengeroepen',
  },
  roepNietBijeen: {
    van: ['wacht-op-besluit'],
    naar: 'niet-bijeengeroepen',
    door: ['bestuur'],
    audit: 'overleg.niet-bijeengeroepen',
  },
  wijzigDeelnemers: {
    van: ['voorbereiding', 'uitgenodigd'],
    naar: null,
    door: ['zvh', 'procesmanager'],
    audit: 'overleg.deelnemers-gewijzigd',
  },
  nodigUit: { van: ['voorbereiding'], naar: 'uitgenodigd', door: ['zvh'], audit: 'overleg.uitgenodigd' },
  verplaats: { van: ['uitgenodigd'], naar: null, door: ['zvh'], audit: 'overleg.verplaatst' },
  zegAf: { van: ['uitgenodigd'], naar: 'voorbereiding', door: ['zvh'], audit: 'overleg.afgezegd' },
  noteerAntwoord: {
    van: ['uitgenodigd'],
    naar: null,
    door: ['zvh', 'procesmanager'],
    audit: 'overleg.antwoord-genoteerd',
  },
  noteerAanwezigheid: {
    van: ['uitgenodigd', 'gehouden'],
    naar: null,
    door: ['zvh', 'procesmanager'],
    audit: 'overleg.aanwezigheid-genoteerd',
  },
  legUitkomstVast: {
    van: ['uitgenodigd'],
    naar: 'gehouden',
    door: ['zvh'],
    audit: 'overleg.uitkomst-vastgelegd',
  },
  maakAfspraak: {
    van: ['uitgenodigd', 'gehouden'],
    naar: null,
    door: ['zvh', 'procesmanager'],
    audit: 'overleg.afspraak-gemaakt',
  },
  rondAfspraakAf: {
    van: ['uitgenodigd', 'gehouden'],
    naar: null,
    door: ['zvh', 'procesmanager'],
    audit: 'overleg.afspraak-afgerond',
  },
  stop: {
    van: ['controle', 'wacht-op-besluit', 'voorbereiding', 'uitgenodigd'],
    naar: 'gestopt',
    door: ['zvh'],
    audit: 'overleg.gestopt',
  },
} as const satisfies Record<string, OverlegOvergang>

export type OverlegHandeling = keyof typeof overlegOvergangen

export const overlegHandelingen = Object.keys(overlegOvergangen) as OverlegHandeling[]

/** In these the overleg is no longer expected to meet. */
const overlegEinden = ['gehouden', 'niet-bijeengeroepen', 'gestopt'] as const satisfies OverlegStatus[]

export const isOverlegEinde = (status: OverlegStatus): boolean =>
  (overlegEinden as readonly OverlegStatus[]).includes(status)

/** The status after the act, or a refusal when the table does not allow the act now. */
export function volgendeOverlegStatus(
  status: OverlegStatus,
  handeling: OverlegHandeling,
): Result<OverlegStatus, 'handeling-kan-niet'> {
  const overgang: OverlegOvergang = overlegOvergangen[handeling]
  return overgang.van.includes(status) ? ok(overgang.naar ?? status) : refused('handeling-kan-niet')
}

/** Whether this role does this act at all. */
export const doetOverlegHandeling = (rol: Role, handeling: OverlegHandeling): boolean =>
  (overlegOvergangen[handeling].door as readonly Role[]).includes(rol)

/** The acts this role may do now, in the order of the table. */
export const mogelijkeOverlegHandelingen = (status: OverlegStatus, rol: Role): OverlegHandeling[] =>
  overlegHandelingen.filter(
    (handeling) => doetOverlegHandeling(rol, handeling) && volgendeOverlegStatus(status, handeling).ok,
  )

/** Acts of a table that an overleg does itself, with its invitations and its outcome. */
const viaOverleg: readonly Handeling[] = ['agendeer', 'haalVanAgenda', 'bespreek', 'rondAf']

/** Whether this act on an aanmelding at this table belongs to the overleg, and not to the page of the aanmelding. */
export const gaatViaOverleg = (tafelSlug: string, handeling: Handeling): boolean =>
  tafelSlug === overlegTafel && viaOverleg.includes(handeling)

/** Takes the aanmelding away from who prepares the overleg: the table that got it back could do nothing with it. */
const neverDuring: readonly Handeling[] = ['legTerug']

/** Gives the next step to somebody else, although the gemeentebestuurder is on turn and could then no longer decide. */
const notWhileDeciding: readonly Handeling[] = ['wijsToe', 'vraagAanvulling']

/** Whether this act on the aanmelding has to wait, because an overleg about it is on its way. */
export const wachtOpOverleg = (status: OverlegStatus, handeling: Handeling): boolean =>
  !isOverlegEinde(status) &&
  (neverDuring.includes(handeling) || (status === 'wacht-op-besluit' && notWhileDeciding.includes(handeling)))
