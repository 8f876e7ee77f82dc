import type { Tx } from '@/server/db/transaction'

/** What people looked for in vain: the words (empty when they were not kept), how often, and on which day last. */
export type Zoekvraag = { readonly vraag: string; readonly aantal: number; readonly laatst: string }

/** The most asked first; those of which the words were not kept together as one. */
export const listZoekvragen = (tx: Tx, hoogstens: number): Promise<Zoekvraag[]> =>
  tx.$queryRaw<Zoekvraag[]>`
    SELECT vraag, sum(aantal)::int AS aantal, max(dag)::text AS laatst FROM zoekvraag_zonder_antwoord
    GROUP BY vraag ORDER BY 2 DESC, 3 DESC, 1 LIMIT ${hoogstens}`

/** Takes a question away; how many rows that were. */
export const deleteZoekvraag = (tx: Tx, vraag: string): Promise<number> =>
  tx.$executeRaw`DELETE FROM zoekvraag_zonder_antwoord WHERE vraag = ${vraag}`
