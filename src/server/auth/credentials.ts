import { z } from 'zod'
import { db } from '../db/client'
import { namingOutage } from '../db/outage'
import { isPassword } from './password'

const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().max(254),
  wachtwoord: z.string().min(1).max(200),
})

/** The account of these credentials. Unknown, blocked and wrong answer the same, in the same time. */
export async function findAccount(credentials: unknown): Promise<{ id: string } | undefined> {
  const given = credentialsSchema.safeParse(credentials)
  if (!given.success) return undefined
  const account = await namingOutage(() =>
    db().account.findUnique({
      where: { email: given.data.email },
      select: { id: true, wachtwoordHash: true, actief: true },
    }),
  )
  const right = await isPassword(account?.wachtwoordHash, given.data.wachtwoord)
  return right && account?.actief ? { id: account.id } : undefined
}
