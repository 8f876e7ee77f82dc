import type { LandelijkeStap } from '@/domain/landelijk/stappen'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'

const overleg = {
  id: true,
  casusId: true,
  gemeenteCode: true,
  uitkomstOp: true,
  casus: { select: { code: true } },
  landelijk: {
    orderBy: { volgnummer: 'asc' },
    select: {
      id: true,
      volgnummer: true,
      soort: true,
      op: true,
      kanaal: true,
      kenmerk: true,
      tekst: true,
      vervolgStap: true,
      vervolgEigenaar: true,
      vervolgDatum: true,
      vastgelegdOp: true,
      rol: true,
      organisatieNaam: true,
    },
  },
  terugkoppelingen: {
    where: { status: 'verzonden' },
    orderBy: { versie: 'desc' },
    take: 1,
    select: { id: true },
  },
} as const

/** Every casus whose overleg found no solution, the newest first: there are a few per year. */
export const listLandelijkRows = (tx: Tx) =>
  tx.overleg.findMany({
    where: { uitkomst: 'geen-oplossing' },
    orderBy: { uitkomstOp: 'desc' },
    take: 200,
    select: overleg,
  })

export type LandelijkRow = Awaited<ReturnType<typeof listLandelijkRows>>[number]

export const findLandelijkRow = (tx: Tx, overlegId: string) =>
  tx.overleg.findFirst({ where: { id: overlegId, uitkomst: 'geen-oplossing' }, select: overleg })

/** The newest of one casus: it may have been at the bestuurlijk escalatieoverleg more than once. */
export const findRowVanCasus = (tx: Tx, casusId: string) =>
  tx.overleg.findFirst({
    where: { casusId, uitkomst: 'geen-oplossing' },
    orderBy: { uitkomstOp: 'desc' },
    select: overleg,
  })

type Nieuw = {
  readonly overlegId: string
  readonly volgnummer: number
  readonly soort: LandelijkeStap
  readonly op: Date
  readonly kanaal?: string | undefined
  readonly kenmerk?: string | undefined
  readonly tekst?: string | undefined
  readonly vervolgStap: string
  readonly vervolgEigenaar: string
  readonly vervolgDatum: Date | null
  readonly rol: string
  readonly organisatieNaam: string
}

/** Adds one line; false when somebody added the line with this number meanwhile. */
export async function addStap(tx: Tx, { kanaal, kenmerk, tekst, ...stap }: Nieuw): Promise<boolean> {
  const { count } = await tx.landelijkeStap.createMany({
    data: {
      ...stap,
      kanaal: kanaal ?? null,
      kenmerk: kenmerk || null,
      tekst: tekst ?? null,
      vastgelegdOp: now(),
    },
    skipDuplicates: true,
  })
  return count === 1
}

/** For each open casus the day on which somebody looks again, with everybody who may be the one. */
export const listOpvolging = (tx: Tx): Promise<{ accountId: string; dag: Date }[]> =>
  tx.$queryRaw`
    WITH laatste AS (SELECT DISTINCT ON (s.overleg_id) o.gemeente_code, s.soort, s.vervolg_datum
                     FROM landelijke_stap s JOIN overleg o ON o.id = s.overleg_id
                     ORDER BY s.overleg_id, s.volgnummer DESC)
    SELECT a.id AS "accountId", l.vervolg_datum AS dag FROM laatste l JOIN account a ON a.actief
      AND (a.rol = 'zvh' OR (a.rol = 'procesmanager' AND a.gemeente_code = l.gemeente_code))
    WHERE l.soort <> 'afgerond'`
