import { z } from 'zod'
import { projectInhoudSchema } from '@/domain/netwerk/inhoud'
import { db } from '@/server/db/client'

const projectSchema = z.strictObject({ slug: z.string(), naam: z.string(), inhoud: projectInhoudSchema })

export type Project = Readonly<z.infer<typeof projectSchema>>

export const readProjecten = async (): Promise<readonly Project[]> =>
  projectSchema.array().parse(
    await db().project.findMany({
      select: { slug: true, naam: true, inhoud: true },
      orderBy: { volgorde: 'asc' },
    }),
  )
