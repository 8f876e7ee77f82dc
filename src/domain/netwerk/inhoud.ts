import { z } from 'zod'
import { bronSchema } from '../overlegtafel/bron'
import { vraagAanSchema } from '../overlegtafel/vraagAan'
import { isTijd } from '../termijn/kloktijd'

const regel = z.string().trim().min(1).max(300)
const alinea = z.string().trim().min(1).max(1500)
/** Where something can be read, without a scheme: a page can only make an https link of it. Also the long addresses of archives. */
const link = z
  .string()
  .max(500)
  .regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(\/[\w.~/%?&=+,;:@-]*)?$/)

/** As in the other texts: who keeps it, and by which other words people look for it. */
const algemeen = {
  zoekwoorden: z.array(regel).max(20),
  eigenaar: regel,
}

/** What was right once is looked at twice a year. */
const bijgehouden = { ...algemeen, vraagAan: vraagAanSchema, laatstGecontroleerd: z.iso.date().nullable() }

const bronnen = z.array(bronSchema).max(12)

export const besluitstanden = ['voorgesteld', 'genomen', 'niet-genomen'] as const

/** Who decides: one body for the region, or every gemeente for itself. */
export const besluitBeslissers = ['regio', 'elke-gemeente'] as const

/** A decision. `null`: in no source, so "nog niet bekend". */
export const besluitInhoudSchema = z.strictObject({
  wat: alinea,
  /** What it says, point by point. */
  punten: z.array(alinea).max(12),
  /** A body, never a person. */
  orgaan: regel,
  beslisser: z.enum(besluitBeslissers),
  stand: z.enum(besluitstanden).nullable(),
  /** The day on which it was decided, or proposed. */
  datum: z.iso.date().nullable(),
  /** When in words, for a source that gives no day. */
  wanneer: regel.nullable(),
  document: regel.nullable(),
  /** Where it can be read. */
  link: link.nullable(),
  volgendeStap: alinea.nullable(),
  bronnen,
  ...bijgehouden,
})

export type BesluitInhoud = z.infer<typeof besluitInhoudSchema>

export const uitgangspuntCodes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const
export const richtingCodes = ['A', 'B', 'C', 'D'] as const

/** Something that people in Twente work on together. */
export const projectInhoudSchema = z.strictObject({
  wat: alinea,
  /** An organisation or function, never a person. */
  trekker: regel.nullable(),
  stand: alinea.nullable(),
  volgendeStap: alinea.nullable(),
  richtingen: z.array(z.enum(richtingCodes)),
  uitgangspunten: z.array(z.enum(uitgangspuntCodes)),
  website: link.nullable(),
  bronnen,
  ...bijgehouden,
})

export type ProjectInhoud = z.infer<typeof projectInhoudSchema>

export const gemeentestanden = ['ingestemd', 'niet-ingestemd', 'nog-niet-besloten'] as const
export type Gemeentestand = (typeof gemeentestanden)[number]

/** What one gemeente says about one decision; of what it does not mention nothing is known. */
export const gemeentebesluitSchema = z.strictObject({
  besluit: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  stand: z.enum(gemeentestanden),
  datum: z.iso.date().nullable(),
  link: link.nullable(),
})

export type Gemeentebesluit = z.infer<typeof gemeentebesluitSchema>

/** What a gemeente says about this decision; undefined when it says nothing. */
export const standVan = (slug: string, besluiten: readonly Gemeentebesluit[]): Gemeentebesluit | undefined =>
  besluiten.find(({ besluit }) => besluit === slug)

export const themasoorten = ['themadag', 'reflectiebijeenkomst', 'spiegelsessie', 'andere'] as const
export const themapubliek = ['iedereen', 'ingelogd'] as const
export const themastatussen = ['gepland', 'afgezegd'] as const

const tijd = z.string().refine(isTijd).max(5)

/** A day to learn together. It stands in the calendar beside the meetings of the tables. */
export const themabijeenkomstInhoudSchema = z
  .strictObject({
    soort: z.enum(themasoorten),
    voorWie: z.enum(themapubliek),
    status: z.enum(themastatussen),
    datum: z.iso.date(),
    van: tijd,
    tot: tijd,
    plaats: regel,
    wat: alinea,
    doelgroep: regel.nullable(),
    aanmelden: regel.nullable(),
    link: link.nullable(),
    /** Of who organises it. */
    vraagAan: z.email(),
    ...algemeen,
  })
  .superRefine(({ van, tot }, context) => {
    if (minuten(tot) <= minuten(van))
      context.addIssue({ code: 'custom', path: ['tot'], message: 'De eindtijd moet na de begintijd liggen.' })
  })

/** Minutes since midnight. */
const minuten = (tijd: string): number => {
  const [uur, minuut] = tijd.split(/[.:]/).map(Number)
  return (uur ?? 0) * 60 + (minuut ?? 0)
}

export type ThemabijeenkomstInhoud = z.infer<typeof themabijeenkomstInhoudSchema>
