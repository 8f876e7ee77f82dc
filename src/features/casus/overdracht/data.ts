import { randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import type { Tx } from '@/server/db/transaction'

type NieuweOverdracht = {
  readonly casusId: string
  readonly casusCode: string
  readonly soort: string
  readonly vanGemeente: string
  readonly naarGemeente: string
  readonly reden: string
  readonly gevraagdOp: Date
  readonly uiterlijk: Date
}

export const insertOverdracht = (tx: Tx, actor: Actor, overdracht: NieuweOverdracht) =>
  tx.overdracht.createMany({
    data: {
      ...overdracht,
      id: randomUUID(),
      gevraagdDoorId: actor.accountId,
      gevraagdRol: actor.rol,
      gevraagdOrganisatie: actor.organisatie.naam,
    },
  })

type Antwoord = { readonly status: 'aangenomen' | 'geweigerd' | 'ingetrokken'; readonly antwoord: string }

/** The answer; triggers move the casus along with it. */
export async function saveAntwoord(
  tx: Tx,
  id: string,
  { status, antwoord }: Antwoord,
  nu: Date,
): Promise<void> {
  const { count } = await tx.overdracht.updateMany({
    where: { id, status: 'gevraagd' },
    data: { status, antwoord, beantwoordOp: nu },
  })
  if (count !== 1) throw new Error('de overdracht was al beantwoord')
}

const overdracht = {
  id: true,
  casusId: true,
  casusCode: true,
  soort: true,
  vanGemeente: true,
  naarGemeente: true,
  reden: true,
  status: true,
  gevraagdOp: true,
  gevraagdDoorId: true,
  gevraagdRol: true,
  gevraagdOrganisatie: true,
  uiterlijk: true,
  beantwoordOp: true,
  antwoord: true,
} as const

/** The last hand-over of this casus that is within reach: whoever asked reads the answer also when the casus has gone. */
export const findLaatsteOverdracht = (tx: Tx, casusId: string) =>
  tx.overdracht.findFirst({ where: { casusId }, orderBy: { gevraagdOp: 'desc' }, select: overdracht })

export type OverdrachtRow = NonNullable<Awaited<ReturnType<typeof findLaatsteOverdracht>>>

/** What waits for the answer of this gemeente, the first that is due on top. */
export const listGevraagd = (tx: Tx, gemeenteCode: string) =>
  tx.overdracht.findMany({
    where: { naarGemeente: gemeenteCode, status: 'gevraagd' },
    orderBy: { uiterlijk: 'asc' },
    take: 100,
    select: overdracht,
  })
