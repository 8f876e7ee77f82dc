import { z } from 'zod'
import { nieuwsInhoudSchema } from '@/domain/nieuws/inhoud'
import { db } from '@/server/db/client'

const berichtSchema = z.strictObject({
  slug: z.string(),
  naam: z.string(),
  inhoud: nieuwsInhoudSchema,
  /** When it was last published. */
  bewerktOp: z.iso.datetime(),
})

export type Nieuwsbericht = z.infer<typeof berichtSchema>

/** All news, the newest first. */
export async function readNieuws(): Promise<readonly Nieuwsbericht[]> {
  const rijen = await db().nieuws.findMany({
    select: { slug: true, naam: true, inhoud: true, bewerktOp: true },
    orderBy: { volgorde: 'desc' },
  })
  return berichtSchema
    .array()
    .parse(rijen.map((rij) => ({ ...rij, bewerktOp: (rij.bewerktOp ?? new Date(0)).toISOString() })))
    .sort((een, ander) => ander.inhoud.datum.localeCompare(een.inhoud.datum))
}
