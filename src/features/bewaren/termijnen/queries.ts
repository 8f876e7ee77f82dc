import { bewaarnaam, bewaarsoorten, wistCasussen } from '@/domain/bewaren/bewaarsoort'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { listTermijnen } from '../data'
import { findTermijn, gevolgVan } from './data'
import { soortSchema, type Termijn } from './schema'

export type Bewaartermijn = {
  readonly soort: string
  readonly naam: string
  /** Null: a table without a term of its own. */
  readonly dagen: number | null
  readonly voorlopig: boolean
}

/** Every kind with its term, the tables last. */
export const listBewaartermijnen = defineQuery('bewaartermijnen.beheren', async (tx) => {
  const rows = await listTermijnen(tx)
  return bewaarsoorten.map((soort): Bewaartermijn => {
    const row = rows.find((each) => each.soort === soort)
    return {
      soort,
      naam: bewaarnaam(soort),
      dagen: row?.dagen ?? null,
      voorlopig: row?.voorlopig ?? false,
    }
  })
})

/** One kind; null when there is no such kind. */
export const findBewaartermijn = defineQuery(
  'bewaartermijnen.beheren',
  async (tx, _actor, soort: string): Promise<Bewaartermijn | null> => {
    if (!soortSchema.safeParse(soort).success) return null
    const row = await findTermijn(tx, soort)
    return {
      soort,
      naam: bewaarnaam(soort),
      dagen: row?.dagen ?? null,
      voorlopig: row?.voorlopig ?? false,
    }
  },
)

/** How many casussen this term would erase tonight, in whole tens; undefined when no casus goes by it, or there is no such kind. */
export const findGevolg = defineQuery('bewaartermijnen.beheren', async (tx, _actor, gevraagd: Termijn) =>
  soortSchema.safeParse(gevraagd.soort).success && wistCasussen(gevraagd.soort)
    ? gevolgVan(tx, gevraagd, now())
    : undefined,
)
