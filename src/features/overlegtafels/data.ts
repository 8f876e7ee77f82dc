import { z } from 'zod'
import { gemeenteInhoudSchema } from '@/domain/overlegtafel/gemeente-inhoud'
import { ondersteunerInhoudSchema } from '@/domain/overlegtafel/ondersteuner-inhoud'
import { bewaardeOverlegtafelSchema, getoond, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { tekstenMetVraagAan } from '@/domain/overlegtafel/vraagAan'
import { type Achter, leesAchter } from '@/domain/redactie/regelgebruik'
import { gemeenten } from '@/domain/routering/gemeenten'
import { regelset } from '@/domain/routering/routeadvies'
import { readZvh } from '@/server/content/zvh'
import { db } from '@/server/db/client'

const codes = gemeenten.map(({ code }) => code)

const gemeenteSchema = z.strictObject({
  code: z.enum(codes),
  naam: z.string(),
  slug: z.string(),
  inhoud: gemeenteInhoudSchema,
})

const ondersteunerSchema = z.strictObject({
  slug: z.string(),
  naam: z.string(),
  inhoud: ondersteunerInhoudSchema,
})

/** As it is shown: with an address. */
type MetVraagAan<Rij> = Readonly<Rij> & { readonly inhoud: { readonly vraagAan: string } }

export type GemeentePagina = MetVraagAan<z.infer<typeof gemeenteSchema>>
export type Ondersteuner = MetVraagAan<z.infer<typeof ondersteunerSchema>>

export async function readOverlegtafels(): Promise<readonly Overlegtafel[]> {
  const rows = await db().overlegtafel.findMany({
    select: {
      slug: true,
      naam: true,
      korteNaam: true,
      trede: true,
      spoor: true,
      volgorde: true,
      inhoud: true,
    },
    orderBy: { volgorde: 'asc' },
  })
  const zvh = await readZvh()
  return bewaardeOverlegtafelSchema
    .array()
    .parse(rows)
    .map((tafel) => getoond(tafel, zvh))
}

export async function readGemeenten(): Promise<readonly GemeentePagina[]> {
  const rows = await db().gemeente.findMany({
    select: { code: true, naam: true, slug: true, inhoud: true },
    orderBy: { naam: 'asc' },
  })
  return tekstenMetVraagAan(gemeenteSchema.array().parse(rows), await readZvh())
}

export async function readOndersteuners(): Promise<readonly Ondersteuner[]> {
  const rows = await db().ondersteuner.findMany({
    select: { slug: true, naam: true, inhoud: true },
    orderBy: { volgorde: 'asc' },
  })
  return tekstenMetVraagAan(ondersteunerSchema.array().parse(rows), await readZvh())
}

/** Texts whose conditions changed while the rules of the wegwijzer did not follow yet. */
export const readRegelsAchter = async (): Promise<readonly Achter[]> =>
  leesAchter(await db().$queryRaw`SELECT * FROM gewijzigde_voorwaarden(${regelset})`)
