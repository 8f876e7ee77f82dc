import { isEinde, isStatus, type LigtBij, type Status } from '@/domain/aanmelding/status'
import { ligtBijInWoorden, volgendeStapNamen } from '@/domain/aanmelding/statusNamen'
import { eigenaarNamen } from '@/domain/aanmelding/uitkomst'
import type { Actor } from '@/domain/access/actor'
import { findGemeente } from '@/domain/routering/gemeenten'
import { isTeLaat } from '@/domain/termijn/termijn'
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
  /** Before when the next step must be done; null when no term runs. */
  readonly uiterlijk: Date | null
  readonly teLaat: boolean
  /** The page of this aanmelding for this reader. */
  readonly href: string
}

export function aanmeldingRegel(row: AanmeldingRow, actor: Actor, nu: Date): AanmeldingRegel {
  const status = alsStatus(row.status)
  const uiterlijk = isEinde(status) ? row.vervolgDatum : row.uiterlijk
  return {
    id: row.id,
    referentie: row.referentie,
    tafel: row.tafel.korteNaam,
    tafelSlug: row.tafelSlug,
    status,
    ligtBij: ligtBij(row, actor),
    sinds: row.ligtBijSinds,
    volgendeStap: volgendeStap(row, status),
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
  if (bij === 'aanmelder' && row.aanmelderId === actor.accountId) return 'u'
  return ligtBijInWoorden(bij, {
    tafel: row.tafel.korteNaam,
    gemeente: findGemeente(row.gemeenteCode)?.naam ?? 'waar de inwoner woont',
    behandelaar: row.behandelaar?.naam ?? null,
  })
}

/** A table that is done leaves its own next step. */
function volgendeStap({ vervolgStap, vervolgEigenaar }: AanmeldingRow, status: Status): string {
  if (!isEinde(status) || !vervolgStap) return volgendeStapNamen[status]
  return vervolgEigenaar ? `${eigenaarNaam(vervolgEigenaar)}: ${vervolgStap}` : vervolgStap
}

const namen: Readonly<Record<string, string>> = eigenaarNamen
const eigenaarNaam = (eigenaar: string): string => namen[eigenaar] ?? eigenaar

/** A reviewer works on it, everybody else follows it. */
const hrefVoor = ({ id, tafelSlug, aanmelderId }: AanmeldingRow, { accountId, tafels }: Actor): string =>
  aanmelderId !== accountId && tafels.includes(tafelSlug) ? `/werklijst/${id}` : `/aanmeldingen/${id}`
