import type { SignaalSoort, SignaalStand } from '@/domain/signaal/signalen'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'

const row = {
  id: true,
  overlegId: true,
  casusId: true,
  casuscode: true,
  gemeenteCode: true,
  versie: true,
  verzondenOp: true,
  antwoorden: true,
} as const

/** What was sent, the newest version of each overleg first. */
export const listVerzonden = (tx: Tx) =>
  tx.terugkoppeling.findMany({
    where: { status: 'verzonden' },
    orderBy: [{ verzondenOp: 'desc' }, { versie: 'desc' }],
    take: 300,
    select: row,
  })

export type VerzondenRow = Awaited<ReturnType<typeof listVerzonden>>[number]

/** The newest version about this overleg. */
export const findLaatste = (tx: Tx, overlegId: string) =>
  tx.terugkoppeling.findFirst({
    where: { overlegId, status: 'verzonden' },
    orderBy: { versie: 'desc' },
    select: row,
  })

export const listOpvolgingen = (tx: Tx, overlegIds: readonly string[]) =>
  tx.signaalOpvolging.findMany({
    where: { overlegId: { in: [...overlegIds] } },
    orderBy: { op: 'asc' },
    select: {
      id: true,
      overlegId: true,
      soort: true,
      stand: true,
      tekst: true,
      op: true,
      organisatieNaam: true,
    },
  })

export type OpvolgingRow = Awaited<ReturnType<typeof listOpvolgingen>>[number]

type Nieuw = {
  readonly overlegId: string
  readonly soort: SignaalSoort
  readonly stand: SignaalStand
  readonly tekst: string
  readonly organisatieNaam: string
}

export const addOpvolging = (tx: Tx, opvolging: Nieuw) =>
  tx.signaalOpvolging.createMany({ data: { ...opvolging, op: now() } })
