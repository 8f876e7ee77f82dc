import type { Tx } from '@/server/db/transaction'

type Rij = {
  readonly id: string
  readonly pad: string
  readonly soort: string | null
  readonly sleutel: string | null
  readonly tekst: string
  readonly adres: string | null
  readonly gemeldOp: Date
}

/** Keeps it once: the same words about the same page are the same row. False when it was there already. */
export async function saveMelding(tx: Tx, rij: Rij): Promise<boolean> {
  const { count } = await tx.inhoudMelding.createMany({ data: rij, skipDuplicates: true })
  return count === 1
}

export async function findAdres(tx: Tx, accountId: string): Promise<string> {
  const { email } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })
  return email
}
