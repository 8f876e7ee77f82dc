import { randomUUID } from 'node:crypto'
import { isVol } from '@/domain/bijeenkomst/agenda'
import { eindVan } from '@/domain/bijeenkomst/reeks'
import { ok, type Result, refused } from '@/domain/result'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { countOpAgenda, laatsteVolgorde } from './agenda/data'
import { findBijeenkomst, findOverlap, findTafel, insertBijeenkomsten, lockKalender } from './data'

/** A meeting that is planned already, or a moment for this casus alone. */
export type Plekkeuze = { readonly bijeenkomst: string } | { readonly moment: Date; readonly plaats: string }

export type PlekReason =
  | 'bijeenkomst-niet-gevonden'
  | 'bijeenkomst-afgezegd'
  | 'bijeenkomst-voorbij'
  | 'agenda-vol'
  | 'dubbel-geboekt'

export type Plek = {
  readonly id: string
  readonly moment: Date
  readonly plaats: string
  readonly volgorde: number
  /** Makes the meeting when it is not there yet; to be done after the act succeeded. */
  readonly maak: () => Promise<void>
}

/** A place on an agenda of this table for one aanmelding; nobody else takes it until the transaction ends. */
export async function kiesPlek(
  tx: Tx,
  tafelSlug: string,
  aanmeldingId: string,
  keuze: Plekkeuze,
): Promise<Result<Plek, PlekReason>> {
  await lockKalender(tx, tafelSlug)
  return 'bijeenkomst' in keuze
    ? opBijeenkomst(tx, tafelSlug, aanmeldingId, keuze.bijeenkomst)
    : opEigenMoment(tx, tafelSlug, keuze)
}

async function opBijeenkomst(
  tx: Tx,
  tafelSlug: string,
  aanmeldingId: string,
  id: string,
): Promise<Result<Plek, PlekReason>> {
  const gekozen = await findBijeenkomst(tx, id)
  if (!gekozen || gekozen.tafelSlug !== tafelSlug) return refused('bijeenkomst-niet-gevonden')
  if (gekozen.status === 'afgezegd') return refused('bijeenkomst-afgezegd')
  if (gekozen.start <= now()) return refused('bijeenkomst-voorbij')
  if (isVol(gekozen.plekken, await countOpAgenda(tx, id, aanmeldingId))) return refused('agenda-vol')
  const volgorde = (await laatsteVolgorde(tx, id)) + 1
  return ok({ id, moment: gekozen.start, plaats: gekozen.plaats, volgorde, maak: async () => undefined })
}

async function opEigenMoment(
  tx: Tx,
  tafelSlug: string,
  { moment, plaats }: Extract<Plekkeuze, { moment: Date }>,
): Promise<Result<Plek, PlekReason>> {
  const tafel = await findTafel(tx, tafelSlug)
  if (!tafel) return refused('bijeenkomst-niet-gevonden')
  const periode = { start: moment, eind: eindVan(moment, tafel.ritme.duurMinuten) }
  if (await findOverlap(tx, tafelSlug, periode)) return refused('dubbel-geboekt')
  const nieuw = {
    id: randomUUID(),
    tafelSlug,
    ...periode,
    plaats,
    link: tafel.ritme.link,
    plekken: tafel.ritme.plekken,
    inleverenVoor: null,
    voorEenCasus: true,
  }
  const maak = async () => void (await insertBijeenkomsten(tx, [nieuw], now()))
  return ok({ id: nieuw.id, moment, plaats, volgorde: 1, maak })
}
