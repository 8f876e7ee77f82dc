import { loginActor } from '@/server/auth/credentials'
import { listSessions } from '@/server/auth/session'
import { inTransaction } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import { countHerstelcodes, findEigen } from './data'

export type EigenAccount = Awaited<ReturnType<typeof findEigenAccount>>

/** The own account: how one signs in, and where one is signed in now. */
export const findEigenAccount = defineQuery('account.eigen', async (tx, actor) => {
  const { naam, email, demo, wachtwoordHash, wachtwoordOp, tweedeFactorOp, oidcSubject } = await findEigen(
    tx,
    actor.accountId,
  )
  const sessies = await listSessions(tx, actor.accountId)
  return {
    naam,
    email,
    demo,
    viaOrganisatie: oidcSubject !== null,
    heeftWachtwoord: wachtwoordHash !== null && !demo,
    wachtwoordOp,
    tweedeFactorOp,
    herstelcodes: await inTransaction(loginActor(actor.accountId, actor), (own) =>
      countHerstelcodes(own, actor.accountId),
    ),
    sessies: sessies.map((sessie) => ({ ...sessie, deze: sessie.id === actor.sessieId })),
  }
})
