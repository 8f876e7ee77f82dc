import { z } from 'zod'
import { contactInhoudSchema } from '@/domain/overlegtafel/contact-inhoud'
import { type GemeenteInhoud, gemeenteInhoudSchema } from '@/domain/overlegtafel/gemeente-inhoud'
import { type OndersteunerInhoud, ondersteunerInhoudSchema } from '@/domain/overlegtafel/ondersteuner-inhoud'
import { type Overlegtafel, overlegtafelSchema } from '@/domain/overlegtafel/overlegtafel'
import { gemeenten } from '@/domain/routering/gemeenten'
import { regelset } from '@/domain/routering/routeadvies'
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

const contactSchema = z.strictObject({ slug: z.string(), naam: z.string(), inhoud: contactInhoudSchema })

export type GemeentePagina = Readonly<z.infer<typeof gemeenteSchema>> & { readonly inhoud: GemeenteInhoud }
export type Ondersteuner = Readonly<z.infer<typeof ondersteunerSchema>> & {
  readonly inhoud: OndersteunerInhoud
}

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
  return overlegtafelSchema.array().parse(rows)
}

export async function readGemeenten(): Promise<readonly GemeentePagina[]> {
  const rows = await db().gemeente.findMany({
    select: { code: true, naam: true, slug: true, inhoud: true },
    orderBy: { naam: 'asc' },
  })
  return gemeenteSchema.array().parse(rows)
}

export async function readOndersteuners(): Promise<readonly Ondersteuner[]> {
  const rows = await db().ondersteuner.findMany({
    select: { slug: true, naam: true, inhoud: true },
    orderBy: { volgorde: 'asc' },
  })
  return ondersteunerSchema.array().parse(rows)
}

/** One row: the Zorg- en Veiligheidshuis. */
export const readContact = async () =>
  contactSchema.parse(await db().contact.findFirst({ select: { slug: true, naam: true, inhoud: true } }))

const achterSchema = z.object({ soort: z.string(), sleutel: z.string(), regels: z.array(z.string()) })

/** Texts whose conditions changed while the rules of the wegwijzer did not follow yet. */
export async function readRegelsAchter() {
  const rows: unknown = await db().$queryRaw`SELECT * FROM regels_achter(${regelset})`
  return achterSchema.array().parse(rows)
}
