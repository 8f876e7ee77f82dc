import { z } from 'zod'
import { projectInhoudSchema } from '@/domain/netwerk/inhoud'
import { tekstenMetVraagAan } from '@/domain/overlegtafel/vraagAan'
import { readZvh } from '@/server/content/zvh'
import { db } from '@/server/db/client'

const projectSchema = z.strictObject({ slug: z.string(), naam: z.string(), inhoud: projectInhoudSchema })

/** As it is shown: with an address to ask. */
export type Project = Readonly<z.infer<typeof projectSchema>> & {
  readonly inhoud: { readonly vraagAan: string }
}

export const readProjecten = async (): Promise<readonly Project[]> =>
  tekstenMetVraagAan(
    projectSchema.array().parse(
      await db().project.findMany({
        select: { slug: true, naam: true, inhoud: true },
        orderBy: { volgorde: 'asc' },
      }),
    ),
    await readZvh(),
  )
