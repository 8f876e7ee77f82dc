import { randomUUID } from 'node:crypto'
import type { Tx } from '@/server/db/transaction'

/** Keeps an address until it is confirmed; whose it is, new or not. */
export async function meldAan(tx: Tx, adres: string, nu: Date): Promise<string> {
  const [rij] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT meld_abonnee_aan(${randomUUID()}::uuid, ${adres}, ${nu}::timestamptz) AS id`
  if (!rij) throw new Error('meld_abonnee_aan gaf niets terug')
  return rij.id
}

/** False when there is no such subscriber (any more). */
export async function bevestig(tx: Tx, id: string, nu: Date): Promise<boolean> {
  const [rij] = await tx.$queryRaw<
    { gelukt: boolean }[]
  >`SELECT bevestig_abonnee(${id}::uuid, ${nu}::timestamptz) AS gelukt`
  return rij?.gelukt === true
}

/** Takes the address and all post to it away; false when that was done before. */
export async function meldAf(tx: Tx, id: string): Promise<boolean> {
  const [rij] = await tx.$queryRaw<{ gelukt: boolean }[]>`SELECT meld_abonnee_af(${id}::uuid) AS gelukt`
  return rij?.gelukt === true
}

/** As the system. */
export const findAbonnee = (tx: Tx, id: string) =>
  tx.nieuwsbriefAbonnee.findUnique({ where: { id }, select: { bevestigdOp: true } })

/** As the system: who never confirmed. */
export const deleteNooitBevestigd = (tx: Tx, voor: Date) =>
  tx.nieuwsbriefAbonnee.deleteMany({ where: { bevestigdOp: null, aangemeldOp: { lt: voor } } })
