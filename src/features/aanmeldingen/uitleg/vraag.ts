import type { Actor } from '@/domain/access/actor'
import { isRole, roleNames } from '@/domain/access/role'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { sindsInWoorden } from '@/domain/termijn/woorden'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { listVraagRows, type VraagRow } from './data'

/** Somebody found a terugmelding not clear and waits for the actor. */
export type Uitlegvraag = {
  readonly id: string
  readonly referentie: string
  readonly tafel: string
  readonly gemeente: string
  readonly aanmelder: string
  readonly op: Date
  /** "sinds 17 november" */
  readonly wacht: string
}

export function toVraag(row: VraagRow, nu: Date): Uitlegvraag {
  const { rol, organisatie } = row.aanmelder
  return {
    id: row.id,
    referentie: row.referentie,
    tafel: row.tafel.korteNaam,
    gemeente: casusGemeenteNaam(row.gemeenteCode),
    aanmelder: `${isRole(rol) ? roleNames[rol] : rol}, ${organisatie.naam}`,
    op: row.uitlegGevraagdOp ?? nu,
    wacht: sindsInWoorden(row.uitlegGevraagdOp ?? nu, nu),
  }
}

/** Everybody who waits for an explanation of this actor, the longest first. */
export async function uitlegvragenVoor(tx: Tx, actor: Actor): Promise<Uitlegvraag[]> {
  const nu = now()
  return (await listVraagRows(tx, actor)).map((row) => toVraag(row, nu))
}
