import { isEinde, isStatus, type LigtBij, type Status } from '@/domain/aanmelding/status'
import { ligtBijInWoorden, volgendeStapBij } from '@/domain/aanmelding/statusNamen'
import { eigenaarNamen } from '@/domain/aanmelding/uitkomst'
import type { Actor } from '@/domain/access/actor'
import { findGemeente } from '@/domain/routering/gemeenten'
import { isTeLaat, plusWerkdagen } from '@/domain/termijn/termijn'
import type { AanmeldingRow } from './data'

/** One aanmelding as it stands in a list: where it is, since when, and what comes next. */
export type AanmeldingRegel = {
  readonly id: string
  readonly referentie: string
  readonly tafel: string
  readonly tafelSlug: string
  readonly status: Status
  readonly ligtBij: string
  readonly sinds: Date
  readonly volgendeStap: string
  /** What the reader can do about it, when it is the reader's turn. */
  readonly beurt: Beurt | undefined
  /** Before when the next step must be done; null when no term runs. */
  readonly uiterlijk: Date | null
  readonly teLaat: boolean
  /** The page of this aanmelding for this reader; undefined for who follows it from the casus only. */
  readonly href: string | undefined
}

type Beurt = { readonly label: string; readonly href: string }

export function aanmeldingRegel(row: AanmeldingRow, actor: Actor, nu: Date): AanmeldingRegel {
  const status = alsStatus(row.status)
  const uiterlijk = isEinde(status) ? row.vervolgDatum && plusWerkdagen(row.vervolgDatum, 0) : row.uiterlijk
  return {
    id: row.id,
    referentie: row.referentie,
    tafel: row.tafel.korteNaam,
    tafelSlug: row.tafelSlug,
    status,
    ligtBij: ligtBij(row, actor),
    sinds: row.ligtBijSinds,
    volgendeStap: volgendeStap(row, status, actor),
    beurt: beurt(row, status, actor),
    uiterlijk,
    teLaat: !isEinde(status) && uiterlijk !== null && isTeLaat(uiterlijk, nu),
    href: hrefVoor(row, actor),
  }
}

function alsStatus(value: string): Status {
  if (!isStatus(value)) throw new Error(`onbekende status: ${value}`)
  return value
}

function ligtBij(row: AanmeldingRow, actor: Actor): string {
  const bij = row.ligtBij as LigtBij
  if (bij === 'aanmelder' && isAanmelder(row, actor)) return 'u'
  return ligtBijInWoorden(bij, {
    tafel: row.tafel.korteNaam,
    gemeente: findGemeente(row.gemeenteCode)?.naam ?? 'waar de inwoner woont',
    behandelaar: row.behandelaar?.naam ?? null,
  })
}

/** To the applicant it says "u"; a table that is done leaves its own next step. */
function volgendeStap(row: AanmeldingRow, status: Status, actor: Actor): string {
  if (isEinde(status) && row.vervolgStap)
    return row.vervolgEigenaar ? `${eigenaarNaam(row.vervolgEigenaar)}: ${row.vervolgStap}` : row.vervolgStap
  return (isAanmelder(row, actor) && aanU[status]) || volgendeStapBij(status, row.ligtBij as LigtBij)
}

const aanU: Readonly<Partial<Record<Status, string>>> = {
  'aanvulling-gevraagd': 'U geeft antwoord op de vraag van de tafel.',
  doorgestuurd: 'De tafel antwoordt buiten het portaal. U noteert hier de uitkomst.',
}

function beurt(row: AanmeldingRow, status: Status, actor: Actor): Beurt | undefined {
  if (status === 'wacht-op-akkoord' && actor.rol === 'procesmanager')
    return { label: 'Bekijk de aanvraag', href: `/taken/${row.id}` }
  if (!isAanmelder(row, actor)) return undefined
  if (status === 'concept') return { label: 'Ga verder', href: `/aanmeldingen/${row.id}` }
  if (status === 'doorgestuurd')
    return { label: 'Noteer de uitkomst', href: `/aanmeldingen/${row.id}/uitkomst` }
  return status === 'aanvulling-gevraagd'
    ? { label: 'Geef antwoord', href: `/aanmeldingen/${row.id}/aanvullen` }
    : undefined
}

const isAanmelder = (row: AanmeldingRow, { accountId }: Actor): boolean => row.aanmelderId === accountId

const namen: Readonly<Record<string, string>> = eigenaarNamen
const eigenaarNaam = (eigenaar: string): string => namen[eigenaar] ?? eigenaar

/** A reviewer works on it, applicant and gemeente follow it, the ZVH reads what happens elsewhere in the casus. */
function hrefVoor(row: AanmeldingRow, actor: Actor): string | undefined {
  if (isAanmelder(row, actor) || actor.rol === 'procesmanager') return `/aanmeldingen/${row.id}`
  return actor.tafels.includes(row.tafelSlug) ? `/werklijst/${row.id}` : undefined
}
