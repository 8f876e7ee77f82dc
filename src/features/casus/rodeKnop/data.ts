import { randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import type { Tx } from '@/server/db/transaction'

type NieuweKnop = {
  readonly casusId: string
  readonly aanmeldingId: string | null
  readonly reden: string
  readonly gedruktOp: Date
  readonly uiterlijk: Date
}

export const insertKnop = (tx: Tx, actor: Actor, knop: NieuweKnop) =>
  tx.rodeKnop.createMany({
    data: {
      ...knop,
      id: randomUUID(),
      gedruktDoorId: actor.accountId,
      gedruktRol: actor.rol,
      gedruktOrganisatie: actor.organisatie.naam,
    },
  })

/** The one button of this casus that waits for an answer. */
export const findOpenKnop = (tx: Tx, casusId: string) =>
  tx.rodeKnop.findFirst({
    where: { casusId, beantwoordOp: null },
    select: {
      id: true,
      reden: true,
      gedruktOp: true,
      gedruktDoorId: true,
      gedruktRol: true,
      gedruktOrganisatie: true,
      uiterlijk: true,
    },
  })

export async function saveKnopAntwoord(tx: Tx, id: string, antwoord: string, nu: Date): Promise<void> {
  const { count } = await tx.rodeKnop.updateMany({
    where: { id, beantwoordOp: null },
    data: { antwoord, beantwoordOp: nu },
  })
  if (count !== 1) throw new Error('de rode knop was al beantwoord')
}
