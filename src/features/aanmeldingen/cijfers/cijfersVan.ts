import { cijferVanaf, type Terugmeldcijfer } from '@/domain/aanmelding/terugmeldcijfer'
import { tafels } from '@/domain/routering/tafels'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { listCijferRows } from './data'

export type Tafelcijfer = {
  readonly slug: string
  readonly naam: string
  /** Undefined outside the ZVH below ten. */
  readonly cijfer: Terugmeldcijfer | undefined
  /** Terms that run and that have passed; undefined outside the ZVH. */
  readonly termijnen: { readonly lopend: number; readonly teLaat: number } | undefined
}

/** One figure with the name it is told under. */
export type Cijfernaam = Pick<Tafelcijfer, 'naam' | 'cijfer'>

/** The figure of these tables, and of the region when asked for, inside a transaction that is there already. */
export async function cijfersVan(
  tx: Tx,
  slugs: readonly string[],
  { regio }: { readonly regio: boolean },
): Promise<Cijfernaam[]> {
  const rows = await listCijferRows(tx, cijferVanaf(now()))
  const cijferVan = (slug: string | null) => rows.find(({ tafelSlug }) => tafelSlug === slug)
  const eigen = tafels.filter(({ slug }) => slugs.includes(slug))
  return [
    ...(regio ? [{ naam: 'heel Twente', cijfer: cijferVan(null) }] : []),
    ...eigen.map(({ slug, naam }) => ({ naam, cijfer: cijferVan(slug) })),
  ]
}
