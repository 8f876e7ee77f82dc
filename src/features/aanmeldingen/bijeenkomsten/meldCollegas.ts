import type { Actor } from '@/domain/access/actor'
import { accountsOfTafel } from '@/server/accountsOf'
import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'

type Bijeenkomst = { readonly id: string; readonly tafelSlug: string; readonly volgnummer: number }

/** Who works at the table hears once of each change of a meeting; who made it is not told. */
export async function meldCollegas(
  tx: Tx,
  actor: Actor,
  { id, tafelSlug, volgnummer }: Bijeenkomst,
  soort: 'bijeenkomst-gewijzigd' | 'bijeenkomst-afgezegd',
): Promise<void> {
  for (const accountId of await accountsOfTafel(tx, tafelSlug)) {
    if (accountId === actor.accountId) continue
    const sleutel = `${soort}:${id}:${volgnummer}:${accountId}`
    await enqueue(tx, { soort, aan: { accountId }, over: { bijeenkomstId: id }, sleutel })
  }
}
