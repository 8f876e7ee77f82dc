import type { Tx } from '@/server/db/transaction'

export async function findMigrationLevel(tx: Tx): Promise<string | null> {
  const rows = await tx.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name DESC LIMIT 1`
  return rows[0]?.migration_name ?? null
}

export async function findOldestWaiting(tx: Tx): Promise<Date | null> {
  const oldest = await tx.outbox.findFirst({
    where: { verzondenOp: null },
    orderBy: { aangemaaktOp: 'asc' },
    select: { aangemaaktOp: true },
  })
  return oldest?.aangemaaktOp ?? null
}
