import type { Tx } from '../db/transaction'

/** One line of somebody's daily overview: a number and what it counts, never casus content. */
export type Dagregel = { readonly accountId: string; readonly regel: string }

/** What a feature counts for the daily overview, as the system; src/backgroundWork.ts hands all of them to the planner. */
export type Dagteller = (tx: Tx, nu: Date) => Promise<readonly Dagregel[]>
