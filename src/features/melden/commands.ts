import { createHash } from 'node:crypto'
import { bezoeker } from '@/domain/access/actor'
import { tekstBijPad } from '@/domain/redactie/tekstBijPad'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { inTransaction } from '@/server/db/transaction'
import { saveMelding } from './data'
import type { Melding } from './schema'

/** Brings what a reader noticed to who keeps the text. Sent twice, by a second click or a reload, it is there once. */
export const meld = (melding: Melding): Promise<void> =>
  inTransaction(bezoeker, async (tx) => {
    const nu = now()
    const { soort = null, sleutel = null } = tekstBijPad(melding.pad) ?? {}
    const nieuw = await saveMelding(tx, { id: idVan(melding, nu), ...melding, soort, sleutel, gemeldOp: nu })
    if (nieuw) await recordAudit(tx, bezoeker, { handeling: 'melding.gedaan' })
  })

/** The same id for the same words on the same day; on another day it may be wrong again. */
function idVan({ pad, tekst, adres }: Melding, nu: Date): string {
  const dag = nu.toISOString().slice(0, 10)
  const hex = createHash('sha256')
    .update(JSON.stringify([dag, pad, tekst, adres]))
    .digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
