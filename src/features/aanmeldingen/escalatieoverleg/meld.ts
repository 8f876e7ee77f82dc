import type { Actor } from '@/domain/access/actor'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import { accountsOfTafel, bestuurdersOf, procesmanagersOf } from '@/server/accountsOf'
import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'

type Groep = 'zvh' | 'procesmanagers' | 'bestuur'
type Over = { readonly id: string; readonly gemeenteCode: string }

const accountsVan: Record<Groep, (tx: Tx, gemeenteCode: string) => Promise<string[]>> = {
  zvh: (tx) => accountsOfTafel(tx, overlegTafel),
  procesmanagers: procesmanagersOf,
  bestuur: bestuurdersOf,
}

/** Tells these groups that something waits; whoever did the act is not told of it. */
export async function meld(
  tx: Tx,
  actor: Actor,
  overleg: Over,
  soort: string,
  groepen: readonly Groep[],
): Promise<void> {
  for (const groep of groepen)
    for (const accountId of await accountsVan[groep](tx, overleg.gemeenteCode))
      if (accountId !== actor.accountId)
        await enqueue(tx, { soort, aan: { accountId }, over: { overlegId: overleg.id } })
}
