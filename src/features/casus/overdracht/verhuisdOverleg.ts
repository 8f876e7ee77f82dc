import type { Actor } from '@/domain/access/actor'
import { accountsOfZvh, bestuurdersOf } from '@/server/accountsOf'
import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'

type Woorden = { readonly nieuw: string; readonly oud: string; readonly zvh: string }

const besluit: Woorden = {
  nieuw: 'overleg-besluit-gevraagd',
  oud: 'overleg-verhuist',
  zvh: 'overleg-nieuws',
}
const bijeenkomst: Woorden = {
  nieuw: 'overleg-bij-uw-gemeente',
  oud: 'overleg-bij-andere-gemeente',
  zvh: 'overleg-deelnemers-nakijken',
}

/** What there is to say of an overleg that moved, by where it was. */
const woorden: Readonly<Record<string, Woorden>> = {
  'wacht-op-besluit': besluit,
  voorbereiding: bijeenkomst,
  uitgenodigd: bijeenkomst,
}

/**
 * An overleg that was not held yet moves along with the casus: the bestuurder of the new gemeente is on turn or calls it together, the
 * one of before is not any more, and the ZVH sees to the decision or to the participants. After the casus moved.
 */
export async function meldVerhuisdOverleg(tx: Tx, actor: Actor, casusId: string, van: string): Promise<void> {
  const lopend = await tx.overleg.findMany({
    where: { casusId, status: { in: Object.keys(woorden) } },
    select: { id: true, gemeenteCode: true, status: true },
  })
  for (const { id: overlegId, gemeenteCode, status } of lopend) {
    const soorten = woorden[status]
    if (!soorten) continue
    const berichten = [
      [soorten.nieuw, await bestuurdersOf(tx, gemeenteCode)],
      [soorten.oud, await bestuurdersOf(tx, van)],
      [soorten.zvh, await accountsOfZvh(tx)],
    ] as const
    for (const [soort, accounts] of berichten)
      for (const accountId of accounts)
        if (accountId !== actor.accountId)
          await enqueue(tx, { soort, aan: { accountId }, over: { overlegId } })
  }
}
