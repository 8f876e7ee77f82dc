import { z } from 'zod'
import { besluitInhoudSchema } from '@/domain/netwerk/inhoud'
import { db } from '@/server/db/client'

const besluitSchema = z.strictObject({ slug: z.string(), naam: z.string(), inhoud: besluitInhoudSchema })

export type Besluit = Readonly<z.infer<typeof besluitSchema>>

export const readBesluiten = async (): Promise<readonly Besluit[]> =>
  besluitSchema.array().parse(
    await db().besluit.findMany({
      select: { slug: true, naam: true, inhoud: true },
      orderBy: { volgorde: 'asc' },
    }),
  )
