import type { Tx } from '@/server/db/transaction'

export const findEigen = (tx: Tx, id: string) =>
  tx.account.findUniqueOrThrow({
    where: { id },
    select: {
      naam: true,
      email: true,
      demo: true,
      wachtwoordHash: true,
      wachtwoordOp: true,
      tweedeFactorOp: true,
      oidcSubject: true,
    },
  })

/** How many recovery codes are left; only under the actor of this account. */
export const countHerstelcodes = (tx: Tx, accountId: string) =>
  tx.herstelcode.count({ where: { accountId, gebruiktOp: null } })
