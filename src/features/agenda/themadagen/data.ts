import { z } from 'zod'
import { themabijeenkomstInhoudSchema } from '@/domain/netwerk/inhoud'
import { db } from '@/server/db/client'
import type { Tx } from '@/server/db/transaction'

const themadagSchema = z.strictObject({
  slug: z.string(),
  naam: z.string(),
  inhoud: themabijeenkomstInhoudSchema,
  bewerktOp: z.date().nullable(),
})

export type Themadag = Readonly<z.infer<typeof themadagSchema>>

const select = { slug: true, naam: true, inhoud: true, bewerktOp: true } as const

/** Those for everybody: without saying who asks, the database shows no others. */
export const readOpenbareThemadagen = async (): Promise<readonly Themadag[]> =>
  themadagSchema.array().parse(await db().themabijeenkomst.findMany({ select }))

/** All that this person may see. */
export const listThemadagen = async (tx: Tx): Promise<readonly Themadag[]> =>
  themadagSchema.array().parse(await tx.themabijeenkomst.findMany({ select }))

/** As it stands in an address; Postgres does not even take every character there is. */
const slugSchema = z.string().regex(/^[a-z\d-]{1,200}$/)

export async function findThemadag(tx: Tx, gevraagd: string): Promise<Themadag | null> {
  const { data: slug } = slugSchema.safeParse(gevraagd)
  if (slug === undefined) return null
  const rij = await tx.themabijeenkomst.findUnique({ where: { slug }, select })
  return rij && themadagSchema.parse(rij)
}

/** Those behind the key of a personal link, when its owner chose them. */
export const listThemadagenVoorSleutel = async (hash: string): Promise<readonly Themadag[]> =>
  themadagSchema.array().parse(
    await db().$queryRaw`
      SELECT slug, naam, inhoud, bewerkt_op AS "bewerktOp" FROM themadagen_bij_sleutel(${hash})`,
  )
