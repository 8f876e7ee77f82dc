import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'
import { recordAudit, recordReading } from './audit'
import { type Ask, askAs } from './db/statement'
import { inTransaction, type Tx } from './db/transaction'
import { declared } from './declaredAccess'
import { notingOpened } from './seal/opened'

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
  const call: Guarded<Args, T> = async (actor, ...args) => {
    if (!may(actor.rol, permission)) throw new NotAllowed(permission)
    return inTransaction(actor, (tx) => work(tx, actor, ...args))
  }
  return declared(call, { access: permission })
}

/**
 * A read: declares who may ask, runs under row-level security, answers with a DTO. What it read is logged, also when it does not say
 * so itself, and so is a record that was asked for and not found: it may be somebody else's.
 */
export function defineQuery<Args extends readonly unknown[], T>(
  permission: Permission,
  work: (tx: Tx, actor: Actor, ...args: Args) => Promise<T>,
): Guarded<Args, T> {
  return guarded<Args, T>(permission, async (tx, actor, ...args) => {
    const { result, opened } = await notingOpened(() => work(tx, actor, ...args))
    if (result === null) await recordNotFound(tx, actor, permission, args[0])
    else await recordReading(tx, actor, permission, opened)
    return result
  })
}

/**
 * A read that is asked for all day, as one statement that also writes its own log row (decision 027). For the rest as `defineQuery`.
 */
export function defineStatement<Args extends readonly unknown[], T>(
  permission: Permission,
  work: (ask: Ask, actor: Actor, ...args: Args) => Promise<T>,
): Guarded<Args, T> {
  const call: Guarded<Args, T> = async (actor, ...args) => {
    if (!may(actor.rol, permission)) throw new NotAllowed(permission)
    const { result, opened } = await notingOpened(() => work(askAs(actor), actor, ...args))
    if (!opened.logged) throw new Error(`gelezen zonder logregel: ${permission}`)
    return result
  }
  return declared(call, { access: permission })
}

/** A write: declares who may do it; everything it writes, with audit and outbox, is one transaction. */
export function defineCommand<Args extends readonly unknown[], T>(
  permission: Permission,
  work: (tx: Tx, actor: Actor, ...args: Args) => Promise<T>,
): Guarded<Args, T> {
  return guarded<Args, T>(permission, async (tx, actor, ...args) => {
    const result = await work(tx, actor, ...args)
    if (isNotFound(result)) await recordNotFound(tx, actor, permission, args[0])
    return result
  })
}

const isNotFound = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'reason' in result && result.reason === 'niet-gevonden'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Only an id is kept of what was asked for: anything else may be text that somebody typed. */
async function recordNotFound(tx: Tx, actor: Actor, permission: Permission, asked: unknown): Promise<void> {
  const values = typeof asked === 'object' && asked !== null ? Object.values(asked) : [asked]
  const id = values.find((value): value is string => typeof value === 'string' && uuid.test(value))
  if (!id) return
  await recordAudit(tx, actor, {
    handeling: 'toegang.niet-gevonden',
    geslaagd: false,
    toelichting: `${permission} ${id}`,
  })
}
