import { z } from 'zod'
import { begripInhoudSchema, paginaInhoudSchema, vraagInhoudSchema } from '@/domain/kennis/inhoud'
import { db } from '@/server/db/client'

const rij = <Inhoud extends z.ZodType>(inhoud: Inhoud) =>
  z.strictObject({ slug: z.string(), naam: z.string(), inhoud })

const vraagSchema = rij(vraagInhoudSchema)
const begripSchema = rij(begripInhoudSchema)
const paginaSchema = rij(paginaInhoudSchema)

export type Vraag = z.infer<typeof vraagSchema>
export type Begrip = z.infer<typeof begripSchema>
export type Pagina = z.infer<typeof paginaSchema>

const inVolgorde = {
  select: { slug: true, naam: true, inhoud: true },
  orderBy: { volgorde: 'asc' },
} as const

export const readVragen = async (): Promise<readonly Vraag[]> =>
  vraagSchema.array().parse(await db().vraag.findMany(inVolgorde))

/** By name, also the words that were added later. */
export const readBegrippen = async (): Promise<readonly Begrip[]> =>
  begripSchema
    .array()
    .parse(await db().begrip.findMany(inVolgorde))
    .sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl', { sensitivity: 'base' }))

export const readPaginas = async (): Promise<readonly Pagina[]> =>
  paginaSchema.array().parse(await db().pagina.findMany(inVolgorde))
