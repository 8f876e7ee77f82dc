import { z } from 'zod'
import { besluitInhoudSchema } from '@/domain/netwerk/inhoud'
import { tekstenMetVraagAan } from '@/domain/overlegtafel/vraagAan'
import { readZvh } from '@/server/content/zvh'
import { db } from '@/server/db/client'

const besluitSchema = z.strictObject({ slug: z.string(), naam: z.string(), inhoud: besluitInhoudSchema })

/** As it is shown: with an address to ask. */
export type Besluit = Readonly<z.infer<typeof besluitSchema>> & {
  readonly inhoud: { readonly vraagAan: string }
}

export const readBesluiten = async (): Promise<readonly Besluit[]> =>
  tekstenMetVraagAan(
    besluitSchema.array().parse(
      await db().besluit.findMany({
        select: { slug: true, naam: true, inhoud: true },
        orderBy: { volgorde: 'asc' },
      }),
    ),
    await readZvh(),
  )
