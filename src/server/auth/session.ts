import type { Actor } from '@/domain/access/actor'
import { isRole, type Role } from '@/domain/access/role'
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

const personOf = {
  id: true,
  verlooptOp: true,
  laatstGebruikt: true,
  ingetrokkenOp: true,
  account: {
    select: {
      id: true,
      naam: true,
      rol: true,
      gemeenteCode: true,
      tafels: true,
      actief: true,
      organisatie: { select: { id: true, naam: true, soort: true } },
    },
  },
} as const

/**
 * Who has this session now, with the rights of this moment; nobody when it ended, was revoked or the account was closed.
 * @param verzoekId the request in which is asked, for the audit
 */
export async function findActor(
  sessieId: string,
  verzoekId: string | null = null,
): Promise<Actor | undefined> {
  const sessie = await namingOutage(() =>
    db().sessie.findUnique({ where: { id: sessieId }, select: personOf }),
  )
  const nu = now().getTime()
  if (!sessie?.account.actief || sessie.ingetrokkenOp || !isRole(sessie.account.rol)) return undefined
  if (sessie.verlooptOp.getTime() <= nu || sessie.laatstGebruikt.getTime() + idle <= nu) return undefined
  if (sessie.laatstGebruikt.getTime() + touchEvery <= nu) {
    await db().sessie.updateMany({ where: { id: sessie.id }, data: { laatstGebruikt: new Date(nu) } })
  }
  const { id, naam, gemeenteCode, tafels, organisatie } = sessie.account
  const rol: Role = sessie.account.rol
  return { accountId: id, sessieId: sessie.id, naam, rol, gemeenteCode, tafels, organisatie, verzoekId }
}
