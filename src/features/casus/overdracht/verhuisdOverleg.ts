import type { Actor } from '@/domain/access/actor'
import { accountsOfZvh, bestuurdersOf } from '@/server/accountsOf'
import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'

/**
 * A decision of the gemeentebestuurder that was waited for moves along with the casus: from now on the bestuurder of the new gemeente
 * is on turn, the one of before is not any more, and the ZVH sees to it that somebody decides. After the casus moved.
 */
export async function meldVerhuisdOverleg(tx: Tx, actor: Actor, casusId: string, van: string): Promise<void> {
  const wachtend = await tx.overleg.findMany({
    where: { casusId, status: 'wacht-op-besluit' },
    select: { id: true, gemeenteCode: true },
  })
  for (const { id: overlegId, gemeenteCode } of wachtend) {
    const berichten = [
      ['overleg-besluit-gevraagd', await bestuurdersOf(tx, gemeenteCode)],
      ['overleg-verhuist', await bestuurdersOf(tx, van)],
      ['overleg-nieuws', await accountsOfZvh(tx)],
    ] as const
    for (const [soort, accounts] of berichten)
      for (const accountId of accounts)
        if (accountId !== actor.accountId)
          await enqueue(tx, { soort, aan: { accountId }, over: { overlegId } })
  }
}
