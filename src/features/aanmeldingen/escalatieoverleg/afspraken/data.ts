import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

export const addAfspraak = (tx: Tx, data: Prisma.AfspraakCreateManyInput) => tx.afspraak.createMany({ data })

export const changeAfspraak = (
  tx: Tx,
  { id, overlegId }: { id: string; overlegId: string },
  data: Prisma.AfspraakUncheckedUpdateManyInput,
) => tx.afspraak.updateMany({ where: { id, overlegId, status: 'open' }, data })

/** Every agreement that is still open, with who may be asked about it. */
export const listOpenAfspraken = (tx: Tx) =>
  tx.afspraak.findMany({
    where: { status: 'open' },
    select: {
      id: true,
      status: true,
      uiterlijk: true,
      overlegId: true,
      deelnemer: { select: { email: true } },
      overleg: { select: { gemeenteCode: true } },
    },
  })

export async function findOpenAfspraak(tx: Tx, id: string): Promise<Date | null> {
  const row = await tx.afspraak.findFirst({ where: { id, status: 'open' }, select: { uiterlijk: true } })
  return row?.uiterlijk ?? null
}
