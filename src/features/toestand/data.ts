import type { Tx } from '@/server/db/transaction'

export type Taakrij = {
  readonly taak: string
  readonly laatst: Date | null
  readonly wachtend: number
  readonly mislukt: number
}

/** By a function of the database that tells a beheerder how often, and never what. */
export const listTaken = (tx: Tx) =>
  tx.$queryRaw<Taakrij[]>`SELECT taak, laatst, wachtend, mislukt FROM stand_van_taken()`

export const countBerichten = async (tx: Tx) => ({
  wachtend: await tx.outbox.count({ where: { verzondenOp: null, geparkeerdOp: null } }),
  geparkeerd: await tx.outbox.count({ where: { verzondenOp: null, geparkeerdOp: { not: null } } }),
})

export const findMigratie = async (tx: Tx): Promise<string | null> => {
  const rows = await tx.$queryRaw<{ naam: string }[]>`
    SELECT migration_name AS naam FROM _prisma_migrations WHERE finished_at IS NOT NULL
    ORDER BY migration_name DESC LIMIT 1`
  return rows[0]?.naam ?? null
}
