import { cijferVanaf, type Terugmeldcijfer } from '@/domain/aanmelding/terugmeldcijfer'
import { tafels } from '@/domain/routering/tafels'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { listCijferRows } from './data'

export type Tafelcijfer = {
  readonly slug: string
  readonly naam: string
  /** Undefined when nothing was counted yet. */
  readonly cijfer: Terugmeldcijfer | undefined
  /** Terms that run and that have passed; undefined outside the ZVH. */
  readonly termijnen: { readonly lopend: number; readonly teLaat: number } | undefined
}

/** The figure of these tables only, inside a transaction that is there already. */
export async function cijfersVan(
  tx: Tx,
  slugs: readonly string[],
): Promise<Omit<Tafelcijfer, 'termijnen'>[]> {
  const rows = await listCijferRows(tx, cijferVanaf(now()))
  return tafels
    .filter(({ slug }) => slugs.includes(slug))
    .map(({ slug, naam }) => ({ slug, naam, cijfer: rows.find(({ tafelSlug }) => tafelSlug === slug) }))
}
