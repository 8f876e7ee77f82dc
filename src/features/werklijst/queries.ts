import { now } from '@/server/clock'
import { defineStatement } from '@/server/guarded'
import { type BovenaanInWoorden, inWoorden } from './bovenaanInWoorden'
import { type Cursor, encodeCursor } from './cursor'
import type { Row } from './data'
import { pageSize } from './limits'
import { findOverview, type Overview } from './overview'
import type { Filter } from './schema'

export type Werklijst = Omit<Overview, 'rijen' | 'bovenaan'> & {
  readonly bovenaan: BovenaanInWoorden
  readonly rows: readonly Row[]
  /** Cursors of the pages beside this one. */
  readonly volgende: string | undefined
  readonly vorige: string | undefined
  /** More hits than anybody reads: nothing is shown, the question has to be more precise. */
  readonly teVeel: boolean
  readonly nu: Date
}

/** What lies with the tables of the actor, as filtered: one page, in one statement. */
export const findWerklijst = defineStatement(
  'aanmelding.behandelen',
  async (ask, actor, filter: Filter): Promise<Werklijst> => {
    const nu = now()
    const tafels = actor.tafels.filter((slug) => filter.tafel === '' || slug === filter.tafel)
    const scope = { tafels, accountId: actor.accountId, rol: actor.rol, eigenTafels: actor.tafels, nu }
    const { rijen, bovenaan, ...overview } = await findOverview(ask, actor, scope, filter)
    return {
      ...overview,
      ...pageOf(rijen, filter.vanaf),
      bovenaan: inWoorden(bovenaan, actor.tafels, nu),
      teVeel: overview.aantallen === null,
      nu,
    }
  },
)

/** The rows in reading order and where the pages beside it begin; one row too many tells that there is more. */
function pageOf(
  found: readonly Row[],
  vanaf: Cursor | undefined,
): Pick<Werklijst, 'rows' | 'volgende' | 'vorige'> {
  const back = vanaf?.richting === 'vorige'
  const more = found.length > pageSize
  const rows = back ? found.slice(0, pageSize).reverse() : found.slice(0, pageSize)
  return {
    rows,
    volgende: back || more ? cursorAt(rows.at(-1), 'volgende') : undefined,
    vorige: (back ? more : vanaf) ? cursorAt(rows[0], 'vorige') : undefined,
  }
}

const cursorAt = (row: Row | undefined, richting: Cursor['richting']): string | undefined =>
  row && encodeCursor({ op: row.volgorde, id: row.id, richting })
