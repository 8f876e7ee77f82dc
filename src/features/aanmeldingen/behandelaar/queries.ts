import type { Handeling } from '@/domain/aanmelding/overgangen'
import { recordAudit } from '@/server/audit'
import { defineQuery } from '@/server/guarded'
import { toBehandeling, toStand } from './behandeling'
import { findBehandelingRow, findStandRow, listCollegas } from './data'

const permission = 'aanmelding.behandelen'

/** The whole aanmelding for its behandelaar; null when it does not exist or lies at another table. Looking is logged. */
export const findBehandeling = defineQuery(permission, async (tx, actor, id: string) => {
  const row = await findBehandelingRow(tx, actor, id)
  if (!row) return null
  await recordAudit(tx, actor, {
    handeling: 'aanmelding.ingezien',
    aanmeldingId: row.id,
    casusId: row.casusId,
  })
  return toBehandeling(row)
})

/** How the aanmelding stands, for the page of one act, and whether that act is possible now. */
export const findStand = defineQuery(permission, async (tx, actor, id: string, handeling: Handeling) => {
  const row = await findStandRow(tx, actor, id)
  if (!row) return null
  const stand = toStand(row)
  return { ...stand, mogelijk: stand.handelingen.includes(handeling) }
})

/** To whom the aanmelding can go: everybody of the table but the one who has it now. */
export const listToewijsbaar = defineQuery(permission, async (tx, actor, id: string) => {
  const row = await findStandRow(tx, actor, id)
  const collegas = row ? await listCollegas(tx, row.tafelSlug) : []
  return collegas.filter((collega) => collega.id !== row?.behandelaarId)
})
