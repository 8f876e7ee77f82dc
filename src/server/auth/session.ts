import type { Actor } from '@/domain/access/actor'
import { isRole } from '@/domain/access/role'
import { now } from '../clock'
import { db } from '../db/client'
import { namingOutage } from '../db/outage'

const minutes = 60_000
/** A session ends after half an hour of silence, and after eight hours at most (milliseconds). */
const idle = 30 * minutes
const longest = 8 * 60 * minutes
/** The row is touched at most once in this time, so that reading a page is not a write. */
const touchEvery = 5 * minutes

/** Opens a session and returns its id; the cookie only carries this id, sealed. */
export async function openSession(accountId: string): Promise<string> {
  const nu = now()
  const sessie = await db().sessie.create({
    data: { accountId, aangemaaktOp: nu, laatstGebruikt: nu, verlooptOp: new Date(nu.getTime() + longest) },
    select: { id: true },
  })
  return sessie.id
}

export async function revokeSession(sessieId: string): Promise<void> {
  await db().sessie.updateMany({
    where: { id: sessieId, ingetrokkenOp: null },
    data: { ingetrokkenOp: now() },
  })
}

type PersonRow = {
  readonly laatstGebruikt: Date
  readonly accountId: string
  readonly naam: string
  readonly rol: string
  readonly gemeenteCode: string | null
  readonly tafels: string[]
  readonly organisatie: Actor['organisatie']
}

/** One statement, because every signed-in page begins with it; Prisma's relations would make three. */
const findLiving = (sessieId: string, nu: Date): Promise<PersonRow[]> => db().$queryRaw`
  SELECT s.laatst_gebruikt AS "laatstGebruikt", a.id AS "accountId", a.naam, a.rol, a.gemeente_code AS "gemeenteCode", a.tafels,
         jsonb_build_object('id', o.id, 'naam', o.naam, 'soort', o.soort) AS organisatie
  FROM sessie s JOIN account a ON a.id = s.account_id JOIN organisatie o ON o.id = a.organisatie_id
  WHERE s.id = ${sessieId}::uuid AND a.actief AND s.ingetrokken_op IS NULL AND s.verloopt_op > ${nu}
    AND s.laatst_gebruikt > ${new Date(nu.getTime() - idle)}`

/**
 * Who has this session now, with the rights of this moment; nobody when it ended, was revoked or the account was closed.
 * @param verzoekId the request in which is asked, for the audit
 */
export async function findActor(
  sessieId: string,
  verzoekId: string | null = null,
): Promise<Actor | undefined> {
  const nu = now()
  const [person] = await namingOutage(() => findLiving(sessieId, nu))
  if (!person || !isRole(person.rol)) return undefined
  const { laatstGebruikt, rol, ...who } = person
  if (laatstGebruikt.getTime() + touchEvery <= nu.getTime()) {
    await db().sessie.updateMany({ where: { id: sessieId }, data: { laatstGebruikt: nu } })
  }
  return { ...who, rol, sessieId, verzoekId }
}
