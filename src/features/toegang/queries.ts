import { db } from '@/server/db/client'
import { env } from '@/server/env'

/** The demo accounts for the buttons of the login page; none outside the demo. */
export async function listDemoAccounts(): Promise<{ email: string; naam: string }[]> {
  if (!env.PORTAAL_DEMO) return []
  return db().account.findMany({
    where: { demo: true, actief: true },
    orderBy: { naam: 'asc' },
    select: { email: true, naam: true },
  })
}
