import type { OverlegHandeling } from '@/domain/escalatieoverleg/overleg'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { findOverlegRow, listOverlegRows } from './data'
import { toOverleg, toRegel } from './overleg'

/** Every overleg within reach: first what waits for this person. */
export const listOverleggen = defineQuery('overleg.inzien', async (tx, actor) => {
  const nu = now()
  const regels = (await listOverlegRows(tx, actor)).map((row) => toRegel(row, actor, nu))
  return regels.sort((a, b) => Number(b.wachtOpMij) - Number(a.wachtOpMij))
})

/** The whole overleg; null when it does not exist or is of another gemeente. Looking is logged. */
export const findOverleg = defineQuery('overleg.inzien', async (tx, actor, id: string) => {
  const row = await findOverlegRow(tx, actor, id)
  if (!row) return null
  await recordAudit(tx, actor, { handeling: 'overleg.ingezien', aanmeldingId: row.aanmeldingId })
  return toOverleg(row, actor, now())
})

/** The overleg for the page of one act, and whether that act is possible now. */
export const findVoorHandeling = defineQuery(
  'overleg.inzien',
  async (tx, actor, id: string, handeling: OverlegHandeling) => {
    const row = await findOverlegRow(tx, actor, id)
    if (!row) return null
    const overleg = toOverleg(row, actor, now())
    return { ...overleg, mogelijk: overleg.handelingen.includes(handeling) }
  },
)
