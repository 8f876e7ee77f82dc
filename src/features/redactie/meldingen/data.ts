import type { Tx } from '@/server/db/transaction'

const melding = {
  id: true,
  pad: true,
  soort: true,
  sleutel: true,
  tekst: true,
  adres: true,
  gemeldOp: true,
  beantwoordOp: true,
  antwoord: true,
  rol: true,
  organisatieNaam: true,
} as const

/** What readers noticed about texts within reach (the policy decides): what waits first, oldest first. */
export const listMeldingen = (tx: Tx, hoogstens: number) =>
  tx.inhoudMelding.findMany({
    orderBy: [{ beantwoordOp: { sort: 'desc', nulls: 'first' } }, { gemeldOp: 'asc' }],
    take: hoogstens,
    select: melding,
  })

export const findMelding = (tx: Tx, id: string) =>
  tx.inhoudMelding.findUnique({ where: { id }, select: melding })

export type Meldingrij = NonNullable<Awaited<ReturnType<typeof findMelding>>>

type Antwoord = {
  readonly antwoord: string
  readonly rol: string
  readonly organisatieNaam: string
  readonly op: Date
}

/** Answers once; false when a colleague did so meanwhile. The address goes: it was for the answer only. */
export async function beantwoordRij(tx: Tx, id: string, { op, ...antwoord }: Antwoord): Promise<boolean> {
  const { count } = await tx.inhoudMelding.updateMany({
    where: { id, beantwoordOp: null },
    data: { ...antwoord, beantwoordOp: op, adres: null },
  })
  return count === 1
}

/** Open ones and the people who may answer them; as the system, for the daily overview. */
export const listOpen = (tx: Tx) =>
  tx.inhoudMelding.findMany({ where: { beantwoordOp: null }, select: { soort: true, sleutel: true } })

export const listRedacteuren = (tx: Tx) =>
  tx.account.findMany({
    where: { actief: true, rol: { in: ['zvh', 'redacteur', 'tafelcoordinator', 'procesmanager'] } },
    select: {
      id: true,
      rol: true,
      tafels: true,
      gemeenteCode: true,
      organisatie: { select: { soort: true } },
    },
  })
