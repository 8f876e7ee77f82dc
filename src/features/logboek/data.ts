import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

const regel = {
  id: true,
  op: true,
  accountId: true,
  rol: true,
  handeling: true,
  casusId: true,
  geslaagd: true,
  toelichting: true,
} as const

export type RegelRow = Prisma.AuditRegelGetPayload<{ select: typeof regel }>

export type Wanted = {
  readonly accountIds?: readonly string[] | undefined
  readonly casusId?: string | undefined
  readonly over?: string | undefined
  readonly alleenMislukt?: boolean
  readonly van?: Date | undefined
  readonly totEnMet?: Date | undefined
  /** Only rows before this one: the newest come first. */
  readonly voor?: bigint | undefined
}

export const listRegels = (tx: Tx, wanted: Wanted, take: number): Promise<RegelRow[]> =>
  tx.auditRegel.findMany({
    where: {
      ...(wanted.accountIds ? { accountId: { in: [...wanted.accountIds] } } : {}),
      ...(wanted.casusId ? { casusId: wanted.casusId } : {}),
      ...(wanted.over ? { handeling: { startsWith: `${wanted.over}.` } } : {}),
      ...(wanted.alleenMislukt ? { geslaagd: false } : {}),
      ...(wanted.voor === undefined ? {} : { id: { lt: wanted.voor } }),
      op: { ...(wanted.van ? { gte: wanted.van } : {}), ...(wanted.totEnMet ? { lt: wanted.totEnMet } : {}) },
    },
    orderBy: { id: 'desc' },
    take,
    select: regel,
  })

/** People by (a part of) their name or address; more than this is no choice. */
export const findAccounts = async (tx: Tx, deel: string): Promise<string[]> => {
  const rows = await tx.account.findMany({
    where: {
      OR: [
        { naam: { contains: deel, mode: 'insensitive' } },
        { email: { contains: deel, mode: 'insensitive' } },
      ],
    },
    take: 100,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export const listMensen = (tx: Tx, ids: readonly string[]) =>
  tx.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, naam: true, organisatie: { select: { naam: true } } },
  })

type Code = { readonly id: string; readonly code: string }

/** The codes of these casussen, and the casus of this code. Only the auditor gets an answer, and nothing but codes. */
export const listCodes = (tx: Tx, ids: readonly string[], codes: readonly string[]) =>
  tx.$queryRaw<Code[]>`SELECT id, code FROM casuscodes_voor_auditor(${ids}::uuid[], ${codes}::text[])`

export const findCasuscode = (tx: Tx, id: string) =>
  tx.casus.findUnique({ where: { id }, select: { id: true, code: true, gemeenteCode: true } })
