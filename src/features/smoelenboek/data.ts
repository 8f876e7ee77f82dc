import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import type { Velden } from './schema'

const vermelding = {
  functie: true,
  waarvoor: true,
  email: true,
  telefoon: true,
  themas: true,
  gemeenten: true,
  tafels: true,
  programmas: true,
  aanspreekpunt: true,
  foto: { select: { id: true } },
} as const

/** Everybody who wants to be found, in the order of their names. Never the photos themselves. */
export const listVermeldingen = (tx: Tx) =>
  tx.vermelding.findMany({
    where: { account: { actief: true } },
    orderBy: [{ account: { naam: 'asc' } }, { accountId: 'asc' }],
    select: {
      ...vermelding,
      accountId: true,
      account: { select: { naam: true, organisatie: { select: { id: true, naam: true } } } },
    },
  })

export const findEigen = (tx: Tx, accountId: string) =>
  tx.vermelding.findUnique({
    where: { accountId },
    select: { ...vermelding, toestemmingOp: true, bijgewerktOp: true },
  })

/** What the own account knows already, so that nobody types it again. */
export const findAccount = (tx: Tx, accountId: string) =>
  tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })

/** Organisations that have people here who are at work, so that a gap shows. */
export const listOrganisaties = (tx: Tx) =>
  tx.organisatie.findMany({
    where: { accounts: { some: { actief: true } } },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
    select: { id: true, naam: true },
  })

/** False when there is an entry already. */
export async function addVermelding(tx: Tx, accountId: string, velden: Velden): Promise<boolean> {
  const op = now()
  const { count } = await tx.vermelding.createMany({
    data: { ...velden, accountId, toestemmingOp: op, bijgewerktOp: op },
    skipDuplicates: true,
  })
  return count === 1
}

/** False when there is no entry (any more). */
export async function changeVermelding(tx: Tx, accountId: string, velden: Velden): Promise<boolean> {
  const { count } = await tx.vermelding.updateMany({
    where: { accountId },
    data: { ...velden, bijgewerktOp: now() },
  })
  return count === 1
}

/** Takes the entry away, and the photo with it. */
export async function removeVermelding(tx: Tx, accountId: string): Promise<boolean> {
  const { count } = await tx.vermelding.deleteMany({ where: { accountId } })
  return count === 1
}

export const findBeeld = (tx: Tx, id: string) =>
  tx.vermeldingFoto.findFirst({
    where: { id, vermelding: { account: { actief: true } } },
    select: { beeld: true },
  })

/** Holds the entry until the end of the transaction: two photos at once follow each other. */
export async function lockVermelding(tx: Tx, accountId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM vermelding WHERE account_id = ${accountId}::uuid FOR UPDATE`
  return rows.length === 1
}

export async function removeFoto(tx: Tx, accountId: string): Promise<boolean> {
  const { count } = await tx.vermeldingFoto.deleteMany({ where: { accountId } })
  return count === 1
}

export const addFoto = (tx: Tx, accountId: string, beeld: Uint8Array<ArrayBuffer>) =>
  tx.vermeldingFoto.createMany({
    data: { id: crypto.randomUUID(), accountId, beeld, geplaatstOp: now() },
  })
