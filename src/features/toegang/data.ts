import { db } from '@/server/db/client'

export const listDemo = (): Promise<{ email: string; naam: string }[]> =>
  db().account.findMany({
    where: { demo: true, actief: true },
    orderBy: { naam: 'asc' },
    select: { email: true, naam: true },
  })
