import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

export const addDeelnemer = (tx: Tx, data: Prisma.OverlegDeelnemerCreateManyInput) =>
  tx.overlegDeelnemer.createMany({ data })

export const changeDeelnemer = (
  tx: Tx,
  { id, overlegId }: { id: string; overlegId: string },
  data: Prisma.OverlegDeelnemerUncheckedUpdateManyInput,
) => tx.overlegDeelnemer.updateMany({ where: { id, overlegId }, data })

/** Everybody who is on the list now. */
export const changeDeelnemers = (
  tx: Tx,
  overlegId: string,
  data: Prisma.OverlegDeelnemerUncheckedUpdateManyInput,
) => tx.overlegDeelnemer.updateMany({ where: { overlegId, vervallenOp: null }, data })
