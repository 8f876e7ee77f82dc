import { db } from '@/server/db/client'
import type { Tx } from '@/server/db/transaction'

export const listDemo = (): Promise<{ email: string; naam: string }[]> =>
  db().account.findMany({
    where: { demo: true, actief: true },
    orderBy: { naam: 'asc' },
    select: { email: true, naam: true },
  })

/** A link that can still be used. */
export const findOpenLink = (tx: Tx, id: string, accountId: string, nu: Date) =>
  tx.toegangslink.findFirst({
    where: { id, accountId, gebruiktOp: null, verlooptOp: { gt: nu } },
    select: {
      soort: true,
      verlooptOp: true,
      account: { select: { rol: true, organisatie: { select: { naam: true } } } },
    },
  })

/** Who may get a new password by mail: not somebody of OIDC, who has none here, and not a demo account. */
export const findForNewPassword = (tx: Tx, email: string) =>
  tx.account.findFirst({
    where: { email, actief: true, demo: false, oidcSubject: null },
    select: { id: true, wachtwoordHash: true },
  })
