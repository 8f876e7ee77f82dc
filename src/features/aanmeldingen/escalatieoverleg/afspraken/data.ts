import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

export const addAfspraak = (tx: Tx, data: Prisma.AfspraakCreateManyInput) => tx.afspraak.createMany({ data })

export const changeAfspraak = (
  tx: Tx,
  { id, overlegId }: { id: string; overlegId: string },
  data: Prisma.AfspraakUncheckedUpdateManyInput,
) => tx.afspraak.updateMany({ where: { id, overlegId, status: 'open' }, data })
