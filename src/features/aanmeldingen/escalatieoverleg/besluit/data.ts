import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import { type Situatie, situatieSchema } from '@/domain/routering/situatie'
import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

/** The aanmelding that an overleg begins with; null when it lies at another table or is out of reach. */
export const findVoorStart = (tx: Tx, aanmeldingId: string) =>
  tx.aanmelding.findFirst({
    where: { id: aanmeldingId, tafelSlug: overlegTafel },
    select: {
      id: true,
      casusId: true,
      referentie: true,
      status: true,
      gemeenteCode: true,
      onderwerp: true,
      overleg: { select: { id: true } },
    },
  })

/** False when somebody else began it at the same moment. */
export async function addOverleg(tx: Tx, data: Prisma.OverlegCreateManyInput): Promise<boolean> {
  const { count } = await tx.overleg.createMany({ data, skipDuplicates: true })
  return count === 1
}

/** Where the casus of this overleg was before, as the portal and the wegwijzer know it. */
export async function findEerder(tx: Tx, overlegId: string) {
  const row = await tx.overleg.findUnique({
    where: { id: overlegId },
    select: {
      casus: {
        select: {
          situatie: true,
          plekken: {
            orderBy: { gestartOp: 'asc' },
            select: { tafelSlug: true, status: true, eindeOp: true, uitkomst: true },
          },
        },
      },
    },
  })
  const situatie: Situatie = situatieSchema.catch({}).parse(row?.casus.situatie)
  return { plekken: row?.casus.plekken ?? [], eerder: situatie.eerder }
}
