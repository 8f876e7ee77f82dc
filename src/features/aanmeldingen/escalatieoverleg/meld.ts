import type { Actor } from '@/domain/access/actor'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'
import { listBestuurders, listProcesmanagers, listTafelAccounts } from '../data'

type Groep = 'zvh' | 'procesmanagers' | 'bestuur'
type Over = { readonly id: string; readonly gemeenteCode: string }

const accountsVan: Record<Groep, (tx: Tx, gemeenteCode: string) => Promise<{ id: string }[]>> = {
  zvh: (tx) => listTafelAccounts(tx, overlegTafel),
  procesmanagers: listProcesmanagers,
  bestuur: listBestuurders,
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
    for (const { id } of await accountsVan[groep](tx, overleg.gemeenteCode))
      if (id !== actor.accountId)
        await enqueue(tx, { soort, aan: { accountId: id }, over: { overlegId: overleg.id } })
}
