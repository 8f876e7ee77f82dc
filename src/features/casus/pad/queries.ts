import { z } from 'zod'
import { bezwaarTegen, type CasusHandeling } from '@/domain/casus/handelingen'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { aanZetVan } from './aanzet'
import { findStandRow, lezerVan, listMensen, mensenIn, toStand } from './data'

/** What the page of an act on a casus needs; null when the casus is out of reach. `bezwaar`: why this act cannot be done now. */
export const findCasusVoorHandeling = defineQuery(
  'casus.inzien',
  async (tx, actor, id: string, handeling: CasusHandeling) => {
    const row = z.uuid().safeParse(id).success ? await findStandRow(tx, id) : null
    if (!row) return null
    const nu = now()
    const stand = toStand(row)
    return {
      id: row.id,
      code: row.code,
      stand,
      starter: row.aangemaaktDoorId === actor.accountId,
      aanzet: aanZetVan(row, await listMensen(tx, mensenIn([row])), actor, nu),
      bezwaar: bezwaarTegen(handeling, stand, lezerVan(row, actor), nu),
      nu,
    }
  },
)

export type CasusVoorHandeling = NonNullable<Awaited<ReturnType<typeof findCasusVoorHandeling>>>

/** Who is to do the next step in a casus, for a page that is about something else; null when the casus is out of reach. */
export const findAanzet = defineQuery('casus.inzien', async (tx, actor, id: string) => {
  const row = await findStandRow(tx, id)
  return row && aanZetVan(row, await listMensen(tx, mensenIn([row])), actor, now())
})
