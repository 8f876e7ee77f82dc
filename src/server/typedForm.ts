import { z } from 'zod'
import type { Actor, FormerActor } from '@/domain/access/actor'
import type { FormState } from '@/domain/formState'
import { now } from './clock'
import { inTransaction } from './db/transaction'

type Values = FormState['values']

const valuesSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** Given back for an hour; after that the text is no longer wanted (milliseconds). */
const keptFor = 60 * 60_000

/** Keeps what somebody typed when the session turned out to have ended. */
export function keepTypedForm(actor: FormerActor, pad: string, values: Values): Promise<unknown> {
  const kept = { waarden: values, bewaardOp: now() }
  return inTransaction(actor, (tx) =>
    tx.bewaardFormulier.upsert({
      where: { accountId_pad: { accountId: actor.accountId, pad } },
      create: { accountId: actor.accountId, pad, ...kept },
      update: kept,
      select: { pad: true },
    }),
  )
}

/** What this person typed on this page before the session ended; undefined when there is nothing. */
export async function findTypedForm(actor: Actor, pad: string): Promise<Values | undefined> {
  const row = await inTransaction(actor, (tx) =>
    tx.bewaardFormulier.findUnique({
      where: { accountId_pad: { accountId: actor.accountId, pad } },
      select: { waarden: true, bewaardOp: true },
    }),
  )
  if (!row || row.bewaardOp.getTime() + keptFor < now().getTime()) return undefined
  const values = valuesSchema.safeParse(row.waarden)
  return values.success ? values.data : undefined
}

/** Once the form was accepted, the kept text goes. */
export function dropTypedForm(actor: Actor, pad: string): Promise<unknown> {
  return inTransaction(actor, (tx) =>
    tx.bewaardFormulier.deleteMany({ where: { accountId: actor.accountId, pad } }),
  )
}
