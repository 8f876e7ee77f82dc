import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'
import { inTransaction, type Tx } from './db/transaction'

/** A caller without the permission; pages and actions ask first, so this only shows a mistake in the code. */
export class NotAllowed extends Error {
  constructor(permission: Permission) {
    super(`zonder recht aangeroepen: ${permission}`)
  }
}

type Guarded<Args extends readonly unknown[], T> = (actor: Actor, ...args: Args) => Promise<T>

function guarded<Args extends readonly unknown[], T>(
  permission: Permission,
  work: (tx: Tx, actor: Actor, ...args: Args) => Promise<T>,
): Guarded<Args, T> {
  return async (actor, ...args) => {
    if (!may(actor.rol, permission)) throw new NotAllowed(permission)
    return inTransaction(actor, (tx) => work(tx, actor, ...args))
  }
}

/** A read: declares who may ask, runs under row-level security, answers with a DTO. */
export const defineQuery = guarded

/** A write: declares who may do it; everything it writes, with audit and outbox, is one transaction. */
export const defineCommand = guarded
