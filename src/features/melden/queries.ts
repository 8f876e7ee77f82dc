import { defineQuery } from '@/server/guarded'
import { findAdres } from './data'

/** Where the answer to a message goes: the address of the own account. */
export const findEigenAdres = defineQuery('account.eigen', (tx, actor) => findAdres(tx, actor.accountId))
