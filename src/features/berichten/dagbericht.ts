import { z } from 'zod'
import { systeem } from '@/domain/access/actor'
import { dagberichtdag, dagInCijfers, zelfdeDag } from '@/domain/termijn/dagbericht'
import { now } from '@/server/clock'
import { inTransaction } from '@/server/db/transaction'
import type { Dagteller } from '@/server/jobs/dagbericht'
import type { Samensteller } from '@/server/mail/compose'
import { canSendMail } from '@/server/mail/mailer'
import { enqueue } from '@/server/outbox'
import { beginDag } from './data'

/**
 * Plans the overview of this day, once, in one transaction: one mail per person who has something to hear. Without a mail server
 * nothing is planned, because an overview of last week is no overview.
 */
export async function planDagberichten(tellers: readonly Dagteller[], nu: Date): Promise<void> {
  const dag = dagberichtdag(nu)
  if (!dag || !canSendMail()) return
  const datum = dagInCijfers(dag)
  await inTransaction(systeem, async (tx) => {
    if (!(await beginDag(tx, datum, nu))) return
    const perAccount = new Map<string, string[]>()
    for (const teller of tellers)
      for (const { accountId, regel } of await teller(tx, nu))
        perAccount.set(accountId, [...(perAccount.get(accountId) ?? []), regel])
    for (const [accountId, regels] of perAccount)
      await enqueue(tx, {
        soort: 'dagbericht',
        aan: { accountId },
        gegevens: { op: nu.toISOString(), regels },
        sleutel: `dagbericht:${datum}:${accountId}`,
      })
  })
}

const gegevensSchema = z.object({ op: z.iso.datetime(), regels: z.array(z.string()) })

/** An overview that could not leave on its own day is not sent any more. */
export const stelDagberichtSamen: Samensteller = async (_tx, { gegevens }) => {
  const { op, regels } = gegevensSchema.parse(gegevens)
  return zelfdeDag(new Date(op), now()) ? { regels: regels.map((regel) => `- ${regel}`) } : 'vervallen'
}
