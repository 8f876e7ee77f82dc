import { wie } from '@/domain/access/wie'
import { defineQuery } from '@/server/guarded'
import { findOpenKnop } from './data'

/** Why somebody asked the ZVH to look, for who answers it. */
export const findRodeKnop = defineQuery('rodeknop.beantwoorden', async (tx, _actor, casusId: string) => {
  const knop = await findOpenKnop(tx, casusId)
  return (
    knop && {
      reden: knop.reden,
      gedruktOp: knop.gedruktOp,
      door: wie(knop.gedruktRol, knop.gedruktOrganisatie),
    }
  )
})
