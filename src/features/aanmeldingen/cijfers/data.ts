import type { Terugmeldcijfer } from '@/domain/aanmelding/terugmeldcijfer'
import type { Tx } from '@/server/db/transaction'

type Cijferrow = Terugmeldcijfer & {
  /** Null for the whole region. */
  readonly tafelSlug: string | null
}

/** The figure per table and for the region since that day; the database leaves out what this role may not know. */
export const listCijferRows = (tx: Tx, vanaf: string) =>
  tx.$queryRaw<Cijferrow[]>`
    SELECT tafel_slug AS "tafelSlug", op_tijd AS "opTijd", te_laat AS "teLaat", percentage FROM terugmeldcijfers(${vanaf}::date)`

type Termijnrow = { readonly tafelSlug: string; readonly lopend: number; readonly teLaat: number }

/** How many terms run and have passed at each table; empty for everybody but the ZVH. */
export const listTermijnRows = (tx: Tx, nu: Date) =>
  tx.$queryRaw<Termijnrow[]>`
    SELECT tafel_slug AS "tafelSlug", lopend, te_laat AS "teLaat" FROM open_termijnen(${nu})`
