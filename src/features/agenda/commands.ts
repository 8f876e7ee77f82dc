import { randomUUID } from 'node:crypto'
import { ok, type Result } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { changeTafels, endAbonnementen, findEigenAbonnement, insertAbonnement } from './data'
import type { AbonnementInzending } from './schema'
import { hashVan, sleutelVan } from './sleutel'

const permission = 'bijeenkomst.inzien'

/** Makes the own personal link, or changes which tables it shows; the link itself stays as it is. */
export const bewaarAbonnement = defineCommand(
  permission,
  async (tx, actor, { tafels }: AbonnementInzending): Promise<Result<void, never>> => {
    const huidig = await findEigenAbonnement(tx, actor)
    if (huidig) await changeTafels(tx, actor, huidig.id, tafels)
    else {
      const id = randomUUID()
      const { accountId } = actor
      await insertAbonnement(tx, {
        id,
        accountId,
        sleutelHash: hashVan(sleutelVan(id)),
        tafels,
        aangemaaktOp: now(),
      })
    }
    await recordAudit(tx, actor, {
      handeling: huidig ? 'agenda.abonnement-gewijzigd' : 'agenda.abonnement-gemaakt',
    })
    return ok(undefined)
  },
)

/** From now on the link opens nothing; a new one has another key. */
export const trekAbonnementIn = defineCommand(permission, async (tx, actor): Promise<Result<void, never>> => {
  await endAbonnementen(tx, actor, now())
  await recordAudit(tx, actor, { handeling: 'agenda.abonnement-ingetrokken' })
  return ok(undefined)
})
