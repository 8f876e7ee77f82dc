import type { Actor } from '@/domain/access/actor'
import type { Soort } from '@/domain/redactie/soorten'
import type { Velden } from '@/domain/redactie/veldwaarde'
import type { Tx } from '@/server/db/transaction'

const concept = {
  soort: true,
  sleutel: true,
  basis: true,
  velden: true,
  versie: true,
  bewaardOp: true,
} as const

export const findConcept = (tx: Tx, { accountId }: Actor, soort: Soort, sleutel: string) =>
  tx.inhoudConcept.findUnique({
    where: { soort_sleutel_accountId: { soort, sleutel, accountId } },
    select: concept,
  })

/** Everybody's drafts within reach, newest first; of a colleague only who and when. */
export const listConcepten = (tx: Tx) =>
  tx.inhoudConcept.findMany({
    orderBy: { bewaardOp: 'desc' },
    select: {
      soort: true,
      sleutel: true,
      accountId: true,
      basis: true,
      bewaardOp: true,
      account: { select: { rol: true, organisatie: { select: { naam: true } } } },
    },
  })

type ConceptStand = {
  readonly basis: number
  readonly velden: Velden
  readonly gezien: number
  readonly nu: Date
}

/** Keeps a draft, unless it was saved since `gezien` (0: there was none); then false. */
export async function saveConcept(
  tx: Tx,
  { accountId }: Actor,
  soort: Soort,
  sleutel: string,
  { basis, velden, gezien, nu }: ConceptStand,
): Promise<boolean> {
  if (gezien === 0) {
    const { count } = await tx.inhoudConcept.createMany({
      data: { soort, sleutel, accountId, basis, velden, bewaardOp: nu },
      skipDuplicates: true,
    })
    return count === 1
  }
  const { count } = await tx.inhoudConcept.updateMany({
    where: { soort, sleutel, accountId, versie: gezien },
    data: { basis, velden, bewaardOp: nu, versie: { increment: 1 } },
  })
  return count === 1
}

export const deleteConcept = (tx: Tx, { accountId }: Actor, soort: Soort, sleutel: string) =>
  tx.inhoudConcept.deleteMany({ where: { soort, sleutel, accountId } })
