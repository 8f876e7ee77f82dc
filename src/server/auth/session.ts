import type { Actor } from '@/domain/access/actor'
import { isRole } from '@/domain/access/role'
import { needsSecondFactor, type WayIn } from '@/domain/access/secondFactor'
import { recordAudit } from '../audit'
import { now } from '../clock'
import { db } from '../db/client'
import { Prisma } from '../db/generated/client'
import { keptPlan } from '../db/keptPlan'
import { askAtTheDoor } from '../db/statement'
import { inTransaction, type Tx } from '../db/transaction'

const minutes = 60_000
/** A session ends after half an hour of silence, and after eight hours at most (milliseconds). */
const idle = 30 * minutes
const longest = 8 * 60 * minutes
/** The row is touched at most once in this time, so that reading a page is not a write. */
const touchEvery = 5 * minutes

type Opening = {
  readonly manier?: WayIn
  readonly apparaat?: string
  readonly verzoekId?: string | null
}

/** Opens a session and returns its id; the cookie only carries this id, sealed. */
export async function openSession(accountId: string, opening: Opening = {}): Promise<string> {
  const { manier = 'wachtwoord', apparaat = null, verzoekId = null } = opening
  const nu = now()
  const actor = { rol: 'toegang', accountId, verzoekId } as const
  return inTransaction(actor, async (tx) => {
    const sessie = await tx.sessie.create({
      data: {
        accountId,
        manier,
        apparaat,
        aangemaaktOp: nu,
        laatstGebruikt: nu,
        verlooptOp: new Date(nu.getTime() + longest),
      },
      select: { id: true },
    })
    await tx.account.updateMany({
      where: { id: accountId },
      data: { laatstIngelogd: nu, gewaarschuwdOp: null },
    })
    await recordAudit(tx, actor, { handeling: `sessie.geopend-${manier}` })
    return sessie.id
  })
}

/** Ends one session at once; one that ended already stays as it ended. */
export async function revokeSession(sessieId: string): Promise<void> {
  await db().sessie.updateMany({
    where: { id: sessieId, ingetrokkenOp: null },
    data: { ingetrokkenOp: now() },
  })
}

const living = (accountId: string, nu: Date) => ({
  accountId,
  ingetrokkenOp: null,
  verlooptOp: { gt: nu },
  laatstGebruikt: { gt: new Date(nu.getTime() - idle) },
})

/** The sessions of this account that live now, the last used first. */
export const listSessions = (tx: Tx, accountId: string) =>
  tx.sessie.findMany({
    where: living(accountId, now()),
    orderBy: { laatstGebruikt: 'desc' },
    take: 50,
    select: { id: true, apparaat: true, manier: true, aangemaaktOp: true, laatstGebruikt: true },
  })

/** Ends sessions of this account: one, all, or all but one. Returns how many lived. */
export async function revokeSessions(
  tx: Tx,
  accountId: string,
  which: { readonly only?: string; readonly except?: string } = {},
): Promise<number> {
  const nu = now()
  const { only, except } = which
  const { count } = await tx.sessie.updateMany({
    where: {
      ...living(accountId, nu),
      ...(only ? { id: only } : {}),
      ...(except ? { NOT: { id: except } } : {}),
    },
    data: { ingetrokkenOp: nu },
  })
  return count
}

type PersonRow = {
  readonly laatstGebruikt: Date
  readonly manier: string
  readonly demo: boolean
  readonly accountId: string
  readonly naam: string
  readonly rol: string
  readonly gemeenteCode: string | null
  readonly tafels: string[]
  readonly organisatie: Actor['organisatie']
}

/** One statement, because every signed-in page begins with it; Prisma's relations would make three. */
const livingSession = (sessieId: string, nu: Date) => Prisma.sql`${keptPlan}
  SELECT s.laatst_gebruikt AS "laatstGebruikt", s.manier, a.demo, a.id AS "accountId", a.naam, a.rol, a.gemeente_code AS "gemeenteCode",
         a.tafels, jsonb_build_object('id', o.id, 'naam', o.naam, 'soort', o.soort) AS organisatie
  FROM sessie s JOIN account a ON a.id = s.account_id JOIN organisatie o ON o.id = a.organisatie_id
  WHERE s.id = ${sessieId}::uuid AND a.actief AND s.ingetrokken_op IS NULL AND s.verloopt_op > ${nu}
    AND s.laatst_gebruikt > ${new Date(nu.getTime() - idle)}`

/**
 * Who has this session now, with the rights of this moment; nobody when it ended, was revoked or the account was closed, or when
 * the role has become one for which a password alone is not enough.
 * @param verzoekId the request in which is asked, for the audit
 */
export async function findActor(
  sessieId: string,
  verzoekId: string | null = null,
): Promise<Actor | undefined> {
  const nu = now()
  const [person] = await askAtTheDoor<PersonRow>(livingSession(sessieId, nu))
  if (!person || !isRole(person.rol)) return undefined
  const { laatstGebruikt, manier, demo, rol, ...who } = person
  if (manier === 'wachtwoord' && needsSecondFactor(rol) && !demo) return undefined
  if (laatstGebruikt.getTime() + touchEvery <= nu.getTime()) {
    await db().sessie.updateMany({ where: { id: sessieId }, data: { laatstGebruikt: nu } })
  }
  return { ...who, rol, sessieId, verzoekId }
}
