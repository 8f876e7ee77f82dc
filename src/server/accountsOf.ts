import type { Role } from '@/domain/access/role'
import type { Prisma } from './db/generated/client'
import type { Tx } from './db/transaction'

// Who hears of something because of the work they have: ids of accounts that are in use.

/** Everybody who reviews for this table. */
export const accountsOfTafel = (tx: Tx, tafelSlug: string): Promise<string[]> =>
  idsOf(tx, { tafels: { has: tafelSlug } })

export const accountsOfZvh = (tx: Tx): Promise<string[]> => withRole(tx, 'zvh')

export const procesmanagersOf = (tx: Tx, gemeenteCode: string): Promise<string[]> =>
  withRole(tx, 'procesmanager', gemeenteCode)

export const bestuurdersOf = (tx: Tx, gemeenteCode: string): Promise<string[]> =>
  withRole(tx, 'bestuur', gemeenteCode)

export const portefeuillehouders = (tx: Tx): Promise<string[]> => withRole(tx, 'portefeuillehouder')

const withRole = (tx: Tx, rol: Role, gemeenteCode?: string): Promise<string[]> =>
  idsOf(tx, { rol, ...(gemeenteCode === undefined ? {} : { gemeenteCode }) })

async function idsOf(tx: Tx, where: Prisma.AccountWhereInput): Promise<string[]> {
  const accounts = await tx.account.findMany({ where: { actief: true, ...where }, select: { id: true } })
  return accounts.map(({ id }) => id)
}
