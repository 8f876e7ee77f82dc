import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

export const listKoppelingen = (tx: Tx) =>
  tx.koppeling.findMany({
    orderBy: [{ claim: 'asc' }, { waarde: 'asc' }],
    select: {
      id: true,
      claim: true,
      waarde: true,
      rol: true,
      tafels: true,
      organisatie: { select: { naam: true } },
      _count: { select: { accounts: true } },
    },
  })

/** False when there is one for this claim and value already. */
export async function addKoppeling(tx: Tx, data: Prisma.KoppelingCreateManyInput): Promise<boolean> {
  const { count } = await tx.koppeling.createMany({ data, skipDuplicates: true })
  return count === 1
}

export const listAccountsVan = (tx: Tx, koppelingId: string) =>
  tx.account.findMany({ where: { koppelingId }, select: { id: true } })

export const removeKoppeling = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.koppeling.deleteMany({ where: { id } })).count === 1
