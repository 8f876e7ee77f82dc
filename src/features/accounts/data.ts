import { waarschuwDagen } from '@/domain/access/accountRegels'
import type { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'
import type { Cursor } from './cursor'
import type { Filter } from './schema'

const person = {
  id: true,
  naam: true,
  email: true,
  rol: true,
  tafels: true,
  actief: true,
  demo: true,
  wachtwoordHash: true,
  tweedeFactorOp: true,
  oidcSubject: true,
  aangemaaktOp: true,
  laatstIngelogd: true,
  bevestigdOp: true,
  geblokkeerdOp: true,
  geblokkeerdReden: true,
  organisatieId: true,
  organisatie: { select: { naam: true } },
} as const

export type AccountRow = Prisma.AccountGetPayload<{ select: typeof person }>

/** Was invited and has not been here: no password, and not somebody of OIDC. */
const invited = { wachtwoordHash: null, oidcSubject: null } as const

const stands: Record<NonNullable<Filter['stand']>, Prisma.AccountWhereInput> = {
  geblokkeerd: { actief: false },
  uitgenodigd: { actief: true, ...invited },
  actief: { actief: true, NOT: invited },
}

function filterOf({ zoek, rol, stand }: Filter): Prisma.AccountWhereInput {
  const has = { contains: zoek, mode: 'insensitive' } as const
  return {
    ...(zoek ? { OR: [{ naam: has }, { email: has }, { organisatie: { naam: has } }] } : {}),
    ...(rol ? { rol } : {}),
    ...(stand ? stands[stand] : {}),
  }
}

/** One page in the order of names, and one row more to know whether there is another. */
export function listPage(tx: Tx, filter: Filter, cursor: Cursor | undefined, take: number) {
  const back = cursor?.richting === 'vorige'
  const order = back ? 'desc' : 'asc'
  const beyond = back ? 'lt' : 'gt'
  const from = cursor && {
    OR: [{ naam: { [beyond]: cursor.naam } }, { naam: cursor.naam, id: { [beyond]: cursor.id } }],
  }
  return tx.account.findMany({
    where: { AND: [filterOf(filter), from ?? {}] },
    orderBy: [{ naam: order }, { id: order }],
    take: take + 1,
    select: person,
  })
}

export const countAccounts = (tx: Tx, filter: Filter) => tx.account.count({ where: filterOf(filter) })

export const findAccount = (tx: Tx, id: string) => tx.account.findUnique({ where: { id }, select: person })

export const findByEmail = (tx: Tx, email: string) =>
  tx.account.findUnique({ where: { email }, select: { id: true } })

export async function addAccount(
  tx: Tx,
  account: {
    naam: string
    email: string
    rol: string
    organisatieId: string
    gemeenteCode: string | null
    tafels: string[]
  },
  nu: Date,
): Promise<string> {
  const id = crypto.randomUUID()
  await tx.account.createMany({ data: { id, ...account, aangemaaktOp: nu, bevestigdOp: nu } })
  return id
}

/** Changes this account if it is as `only` says; false when it was not (any more). */
export async function changeAccount(
  tx: Tx,
  id: string,
  data: Prisma.AccountUncheckedUpdateManyInput,
  only: Prisma.AccountWhereInput = {},
): Promise<boolean> {
  const { count } = await tx.account.updateMany({ where: { id, ...only }, data })
  return count === 1
}

/** Who nobody said to be needed since this day, the longest ago first. */
export const listToConfirm = (tx: Tx, before: Date, take: number) =>
  tx.account.findMany({
    where: { actief: true, bevestigdOp: { lt: before } },
    orderBy: [{ bevestigdOp: 'asc' }, { id: 'asc' }],
    take,
    select: person,
  })

export const countToConfirm = (tx: Tx, before: Date) =>
  tx.account.count({ where: { actief: true, bevestigdOp: { lt: before } } })

/** Used last, or made, before this moment. */
const unusedSince = (before: Date): Prisma.AccountWhereInput => ({
  actief: true,
  demo: false,
  OR: [{ laatstIngelogd: { lt: before } }, { laatstIngelogd: null, aangemaaktOp: { lt: before } }],
})

const days = 24 * 60 * 60_000

/** Who is to be warned: so long unused that only the time of the warning is left. */
export const listToWarn = (tx: Tx, unusedBefore: Date) =>
  tx.account.findMany({
    where: { ...unusedSince(new Date(unusedBefore.getTime() + waarschuwDagen * days)), gewaarschuwdOp: null },
    select: { id: true },
    take: 500,
  })

/** Who was warned long enough ago and still did not come. */
export const listToBlock = (tx: Tx, unusedBefore: Date, nu: Date) =>
  tx.account.findMany({
    where: {
      ...unusedSince(unusedBefore),
      gewaarschuwdOp: { lt: new Date(nu.getTime() - waarschuwDagen * days) },
    },
    select: { id: true },
    take: 500,
  })

export const forgetOldAttempts = (tx: Tx, before: Date) =>
  tx.inlogpoging.deleteMany({ where: { op: { lt: before } } })
