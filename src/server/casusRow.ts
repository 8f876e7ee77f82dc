import type { Eigenaar } from '@/domain/aanmelding/uitkomst'
import type { Regisseur } from '@/domain/casus/regisseur'
import type { Tx } from './db/transaction'

type CasusVervolg = {
  readonly stap: string
  readonly eigenaar: Eigenaar
  /** The day on which one looks again. */
  readonly datum: Date | null
}

/** Acts on one casus take turns, also of people who may not change the casus itself; the turn ends with the transaction. */
export async function wachtOpBeurt(tx: Tx, casusId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS beurt FROM pg_advisory_xact_lock(hashtextextended(${casusId}, 0))`
}

/** Keeps the next step of the casus itself, agreed outside a table; it is open again unless it is closed with this. */
export const saveVervolg = (
  tx: Tx,
  casusId: string,
  { stap, eigenaar, datum }: CasusVervolg,
  nu: Date,
  sluit = false,
) =>
  tx.casus.updateMany({
    where: { id: casusId },
    data: {
      vervolgStap: stap,
      vervolgEigenaar: eigenaar,
      vervolgDatum: datum,
      vervolgOp: nu,
      afgeslotenOp: sluit ? nu : null,
      bijgewerktOp: nu,
    },
  })

/** Who keeps the overview while two tables work on the casus. */
export const saveRegisseur = (tx: Tx, casusId: string, regisseur: Regisseur) =>
  tx.casus.updateMany({ where: { id: casusId }, data: { regisseur } })
