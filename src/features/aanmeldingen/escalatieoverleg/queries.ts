import { eerdereTafels } from '@/domain/escalatieoverleg/eerdereTafels'
import type { OverlegHandeling } from '@/domain/escalatieoverleg/overleg'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { findEerder, findVoorStart } from './besluit/data'
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

/** The aanmelding that an overleg can begin with, and the overleg when it has begun. */
export const findStart = defineQuery('overleg.organiseren', (tx, _actor, aanmeldingId: string) =>
  findVoorStart(tx, aanmeldingId),
)

/** Where the casus was before, as it would be kept now: beside the question about it. */
export const listEerdereTafels = defineQuery('overleg.organiseren', async (tx, _actor, id: string) => {
  const { plekken, eerder } = await findEerder(tx, id)
  return eerdereTafels(plekken, eerder)
})
