import { bezoeker } from '@/domain/access/actor'
import { dagInCijfers } from '@/domain/termijn/dagbericht'
import { kalenderdag } from '@/domain/termijn/kalender'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { inTransaction } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'
import { openConfirmation, openUnsubscribe } from '@/server/subscriberLink'
import * as data from './data'

/**
 * Somebody wants the nieuwsbrief. Nobody learns here whether that address has it already: its owner reads that in the mail. One
 * mail a day per address, however often it is asked.
 */
export const meldAan = (adres: string): Promise<void> =>
  inTransaction(bezoeker, async (tx) => {
    const nu = now()
    const abonneeId = await data.meldAan(tx, adres, nu)
    await enqueue(tx, {
      soort: 'nieuwsbrief-aanmelding',
      aan: { abonneeId },
      sleutel: `nieuwsbrief-aanmelding:${abonneeId}:${dagInCijfers(kalenderdag(nu))}`,
    })
    await recordAudit(tx, bezoeker, { handeling: 'nieuwsbrief.aangevraagd' })
  })

/** The owner of the address says yes; false when the key is old, or not ours. */
export async function bevestig(sleutel: string): Promise<boolean> {
  const abonneeId = openConfirmation(sleutel, now())
  if (!abonneeId) return false
  return inTransaction(bezoeker, async (tx) => {
    const gelukt = await data.bevestig(tx, abonneeId, now())
    if (gelukt) await recordAudit(tx, bezoeker, { handeling: 'nieuwsbrief.bevestigd' })
    return gelukt
  })
}

/** Erases the address. Once more is right too: only a key that is not ours is refused. */
export async function meldAf(sleutel: string): Promise<boolean> {
  const abonneeId = openUnsubscribe(sleutel)
  if (!abonneeId) return false
  await inTransaction(bezoeker, async (tx) => {
    if (await data.meldAf(tx, abonneeId))
      await recordAudit(tx, bezoeker, { handeling: 'nieuwsbrief.afgemeld' })
  })
  return true
}
