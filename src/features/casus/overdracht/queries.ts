import { z } from 'zod'
import { wie } from '@/domain/access/wie'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { overdrachtSoorten, overdrachtTitels } from '@/domain/casus/overdracht'
import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { findLaatsteOverdracht, listGevraagd, type OverdrachtRow } from './data'

function inWoorden(row: OverdrachtRow, nu: Date) {
  return {
    ...row,
    titel: overdrachtTitels[z.enum(overdrachtSoorten).parse(row.soort)],
    van: casusGemeenteNaam(row.vanGemeente),
    naar: casusGemeenteNaam(row.naarGemeente),
    door: wie(row.gevraagdRol, row.gevraagdOrganisatie),
    teLaat:
      row.status === 'gevraagd' && isTeLaat(row.uiterlijk, nu)
        ? verschilInWoorden(row.uiterlijk, nu)
        : undefined,
  }
}

export type Overdracht = ReturnType<typeof inWoorden>

/** The hand-over of this casus that was asked last; also readable for whoever asked when the casus is out of reach. */
export const findOverdracht = defineQuery('casus.inzien', async (tx, actor, casusId: string) => {
  const row = z.uuid().safeParse(casusId).success ? await findLaatsteOverdracht(tx, casusId) : null
  return row && { ...inWoorden(row, now()), vrager: row.gevraagdDoorId === actor.accountId }
})

/** Casussen that this gemeente was asked to take over. */
export const listOverdrachten = defineQuery('casus.overnemen', async (tx, { gemeenteCode }) => {
  const nu = now()
  return gemeenteCode === null ? [] : (await listGevraagd(tx, gemeenteCode)).map((row) => inWoorden(row, nu))
})
