import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { wie } from '../volgen/wie'
import { findOpenKnop, listOpenKnoppen } from './data'

/** What the ZVH was asked to look at now, with what is overdue in words. */
export const listRodeKnoppen = defineQuery('rodeknop.beantwoorden', async (tx) => {
  const nu = now()
  return (await listOpenKnoppen(tx)).map((knop) => ({
    id: knop.id,
    casusId: knop.casusId,
    code: knop.casus.code,
    gemeente: casusGemeenteNaam(knop.casus.gemeenteCode),
    reden: knop.reden,
    door: wie(knop.gedruktRol, knop.gedruktOrganisatie),
    gedruktOp: knop.gedruktOp,
    uiterlijk: knop.uiterlijk,
    teLaat: isTeLaat(knop.uiterlijk, nu) ? verschilInWoorden(knop.uiterlijk, nu) : undefined,
  }))
})

export type RodeKnop = Awaited<ReturnType<typeof listRodeKnoppen>>[number]

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
