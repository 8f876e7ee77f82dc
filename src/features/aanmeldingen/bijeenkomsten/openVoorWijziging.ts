import type { Actor } from '@/domain/access/actor'
import { ok, type Result, refused } from '@/domain/result'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { type BijeenkomstRow, findBijeenkomst, findTafel, lockKalender } from './data'
import { houdtAgendaBij } from './rechten'

export type WijzigReason = 'niet-gevonden' | 'al-afgezegd' | 'al-geweest' | 'inmiddels-gewijzigd'

/** The meeting as it stands, while nobody else can change it; or why it cannot be changed. */
export async function openVoorWijziging(
  tx: Tx,
  actor: Actor,
  id: string,
  gezien: number,
): Promise<Result<BijeenkomstRow, WijzigReason>> {
  const gezienRij = await findBijeenkomst(tx, id)
  const tafel = gezienRij && (await findTafel(tx, gezienRij.tafelSlug))
  if (!tafel || !houdtAgendaBij(actor, tafel)) return refused('niet-gevonden')
  await lockKalender(tx, tafel.slug)
  const rij = await findBijeenkomst(tx, id)
  if (!rij) return refused('niet-gevonden')
  if (rij.status === 'afgezegd') return refused('al-afgezegd')
  if (rij.start <= now()) return refused('al-geweest')
  return rij.volgnummer === gezien ? ok(rij) : refused('inmiddels-gewijzigd')
}
