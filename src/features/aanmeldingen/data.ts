import { z } from 'zod'
import { isStatus, type LigtBij, type Status } from '@/domain/aanmelding/status'
import { type OverlegStatus, overlegStatussen } from '@/domain/escalatieoverleg/overleg'
import { type OverlegtafelInhoud, overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import { now } from '@/server/clock'
import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

const forAct = {
  id: true,
  referentie: true,
  casusId: true,
  tafelSlug: true,
  gemeenteCode: true,
  status: true,
  aanmelderId: true,
  behandelaarId: true,
  ligtBij: true,
  ligtBijSinds: true,
  uiterlijk: true,
  ingediendOp: true,
  doorgestuurdOp: true,
  uitlegGevraagdOp: true,
  tafel: { select: { naam: true, inhoud: true } },
  overleg: { select: { status: true } },
} as const

export type AanmeldingForAct = {
  readonly id: string
  readonly referentie: string
  readonly casusId: string
  readonly tafelSlug: string
  readonly gemeenteCode: string
  readonly status: Status
  readonly aanmelderId: string
  readonly behandelaarId: string | null
  readonly ligtBij: LigtBij
  /** Every act sets it: whoever saw another value looked at an older state. */
  readonly ligtBijSinds: Date
  readonly uiterlijk: Date | null
  readonly ingediendOp: Date | null
  readonly doorgestuurdOp: Date | null
  /** The applicant waits for an explanation since then. */
  readonly uitlegGevraagdOp: Date | null
  readonly tafel: { readonly naam: string; readonly inhoud: OverlegtafelInhoud }
  /** The bestuurlijk escalatieoverleg that was begun for it. */
  readonly overleg: { readonly status: OverlegStatus } | null
}

const statusSchema = z.string().refine(isStatus)
const overlegSchema = z.object({ status: z.enum(overlegStatussen) }).nullable()

/** What an act needs to know; null when it does not exist or is not within reach of the actor. */
export async function findForAct(tx: Tx, id: string): Promise<AanmeldingForAct | null> {
  const row = await tx.aanmelding.findUnique({ where: { id }, select: forAct })
  if (!row) return null
  const inhoud = overlegtafelInhoudSchema.parse(row.tafel.inhoud)
  return {
    ...row,
    status: statusSchema.parse(row.status) as Status,
    // A check constraint of the table knows the same words.
    ligtBij: row.ligtBij as LigtBij,
    tafel: { naam: row.tafel.naam, inhoud },
    overleg: overlegSchema.parse(row.overleg),
  }
}

export type Changes = Omit<
  Prisma.AanmeldingUncheckedUpdateManyInput,
  'status' | 'ligtBij' | 'ligtBijSinds' | 'uiterlijk' | 'uitlegGevraagdOp'
>

/** When one of these is different by now, somebody else did an act. */
type Watched = 'status' | 'behandelaarId' | 'ligtBijSinds' | 'uiterlijk' | 'uitlegGevraagdOp'

/** Changes the row only if nobody else did an act meanwhile; false when somebody did. */
export async function changeUnlessChanged(
  tx: Tx,
  before: Pick<AanmeldingForAct, 'id' | Watched>,
  after: Changes & Pick<AanmeldingForAct, Exclude<Watched, 'behandelaarId'> | 'ligtBij'>,
): Promise<boolean> {
  const { id, status, behandelaarId, ligtBijSinds, uiterlijk, uitlegGevraagdOp } = before
  const { count } = await tx.aanmelding.updateMany({
    where: { id, status, behandelaarId, ligtBijSinds, uiterlijk, uitlegGevraagdOp },
    data: after,
  })
  return count === 1
}

/** The overleg that more people than the ZVH wait for, also for an applicant, who cannot see it. */
export async function findOverlegInGang(tx: Tx, aanmeldingId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<
    { id: string | null }[]
  >`SELECT overleg_in_gang(${aanmeldingId}::uuid) AS id`
  return row?.id ?? null
}

/** Takes back what was mailed for the overleg of an ended aanmelding; each address once, and nothing when it was held already. */
export async function takeBackInvitations(tx: Tx, aanmeldingId: string) {
  const rows = await tx.$queryRaw<
    { deelnemer_id: string; email: string; volgnummer: number }[]
  >`SELECT * FROM neem_uitnodigingen_terug(${aanmeldingId}::uuid, ${now()}::timestamptz)`
  return rows.map(({ deelnemer_id: id, email, volgnummer }) => ({ id, email, volgnummer }))
}
