import { systeem } from '@/domain/access/actor'
import { now } from '@/server/clock'
import { inTransaction, type Tx } from '@/server/db/transaction'
import { isStopping } from '@/server/stopping'
import { findMigrationLevel, findOldestWaiting } from './data'

type Readiness = {
  readonly status: 'ok' | 'niet-gereed'
  readonly database: 'bereikbaar' | 'onbereikbaar'
  /** Name of the newest migration in the database. */
  readonly migratie: string | null
  /** How long the oldest message in the outbox has been waiting, in seconds; null when nothing waits. */
  readonly oudsteBerichtSeconden: number | null
}

const unreachable: Readiness = {
  status: 'niet-gereed',
  database: 'onbereikbaar',
  migratie: null,
  oudsteBerichtSeconden: null,
}

/** Whether the portal can do its work now. Open to everyone: it says nothing about any casus. */
export const findReadiness = (): Promise<Readiness> => inTransaction(systeem, look).catch(() => unreachable)

async function look(tx: Tx): Promise<Readiness> {
  const migratie = await findMigrationLevel(tx)
  const oldest = await findOldestWaiting(tx)
  return {
    status: migratie && !isStopping() ? 'ok' : 'niet-gereed',
    database: 'bereikbaar',
    migratie,
    oudsteBerichtSeconden: oldest && Math.round((now().getTime() - oldest.getTime()) / 1000),
  }
}
