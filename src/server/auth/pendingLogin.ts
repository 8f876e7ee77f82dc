import { z } from 'zod'
import { now } from '../clock'
import { db } from '../db/client'
import { namingOutage } from '../db/outage'
import { nextStepOf } from './credentials'
import { sealedCookie } from './sealedCookie'

const contentSchema = z.object({
  accountId: z.uuid(),
  /** Milliseconds since 1970: a password that was changed after that ends this login. */
  sinds: z.number(),
  terug: z.string(),
  /** Which sign-in this is. */
  keer: z.uuid(),
})

/** Half an hour: setting up an app for the first time takes a while. */
const cookie = sealedCookie('portaal.inloggen', contentSchema, { maxAge: 30 * 60, path: '/inloggen' })

/** Between the password and the code: who it is, in the browser of that person. It opens no page. */
export const beginPendingLogin = (accountId: string, terug: string): Promise<void> =>
  cookie.set({ accountId, sinds: now().getTime(), terug, keer: crypto.randomUUID() })

export const endPendingLogin = cookie.clear

/** Who gave the right password in this browser a while ago and still has to do `next`; undefined when nobody. */
export async function findPendingLogin() {
  const pending = await cookie.read()
  if (!pending) return undefined
  const account = await namingOutage(() =>
    db().account.findUnique({
      where: { id: pending.accountId },
      select: {
        email: true,
        naam: true,
        rol: true,
        actief: true,
        demo: true,
        tweedeFactorOp: true,
        wachtwoordOp: true,
        wachtwoordHash: true,
      },
    }),
  )
  if (!account?.actief || !account.wachtwoordHash) return undefined
  if (account.wachtwoordOp && account.wachtwoordOp.getTime() > pending.sinds) return undefined
  const { accountId, terug, keer } = pending
  const { email, naam } = account
  return { accountId, terug, keer, email, naam, next: nextStepOf(account) }
}
