import { z } from 'zod'
import { isRole, roleNames } from '@/domain/access/role'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { type DoorgestuurdRow, findDoorgestuurdRow, listDoorgestuurdRows } from './data'

const permission = 'aanmelding.behandelen'

export type Doorgestuurd = Omit<DoorgestuurdRow, 'aanmelder' | 'gemeenteCode'> & {
  readonly gemeente: string
  /** Function and organisation. */
  readonly aanmelder: string
  /** "2 dagen te laat"; undefined as long as it is on time. */
  readonly teLaat: string | undefined
  /** No outcome was told yet, by the table or by the applicant. */
  readonly open: boolean
}

function toDoorgestuurd({ aanmelder, gemeenteCode, ...row }: DoorgestuurdRow, nu: Date): Doorgestuurd {
  const rol = isRole(aanmelder.rol) ? roleNames[aanmelder.rol] : aanmelder.rol
  const open = row.status === 'doorgestuurd'
  return {
    ...row,
    open,
    gemeente: casusGemeenteNaam(gemeenteCode),
    aanmelder: `${rol}, ${aanmelder.organisatie.naam}`,
    teLaat:
      open && row.uiterlijk && isTeLaat(row.uiterlijk, nu) ? verschilInWoorden(row.uiterlijk, nu) : undefined,
  }
}

/** What was sent to the own tables along their own channel, and waits for an outcome. */
export const listDoorgestuurd = defineQuery(permission, async (tx, actor): Promise<Doorgestuurd[]> => {
  const nu = now()
  return (await listDoorgestuurdRows(tx, actor)).map((row) => toDoorgestuurd(row, nu))
})

/** One of them, with or without its outcome; null when it does not exist or lies at another table. Looking is logged. */
export const findDoorgestuurd = defineQuery(
  permission,
  async (tx, actor, id: string): Promise<Doorgestuurd | null> => {
    const row = z.uuid().safeParse(id).success ? await findDoorgestuurdRow(tx, actor, id) : null
    if (!row) return null
    await recordAudit(tx, actor, { handeling: 'aanmelding.ingezien', aanmeldingId: id })
    return toDoorgestuurd(row, now())
  },
)
