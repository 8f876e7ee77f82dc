import { z } from 'zod'
import { bronSchema } from '../overlegtafel/bron'
import { tafelSlugs } from '../routering/tafels'

const regel = z.string().trim().min(1).max(300)
const alinea = z.string().trim().min(1).max(1500)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Who keeps a text, and when somebody last checked it; `null`: nobody did yet. */
const bijgehouden = {
  eigenaar: regel,
  laatstGecontroleerd: z.iso.date().nullable(),
}

/** Words by which people look for it, beside the words that it shows. */
const zoekwoorden = z.array(regel).max(20)

export const vraaggroepen = [
  'wat-is-rdm',
  'aanmelden',
  'treden',
  'vastgelopen',
  'samenwerken',
  'meer-weten',
] as const

export type Vraaggroep = (typeof vraaggroepen)[number]

/** A question and our answer to it. */
export const vraagInhoudSchema = z.strictObject({
  groep: z.enum(vraaggroepen),
  /** The answer in one or two sentences: for who reads no further. */
  kort: regel,
  antwoord: z.array(alinea).max(8),
  punten: z.array(regel).max(10),
  /** What is wrong, old or contradicted in the source, and what goes instead. */
  letOp: alinea.nullable(),
  tafels: z.array(z.enum(tafelSlugs)),
  begrippen: z.array(slug),
  zieOok: z.array(slug),
  zoekwoorden,
  bronnen: z.array(bronSchema).min(1),
  ...bijgehouden,
})

export type VraagInhoud = z.infer<typeof vraagInhoudSchema>

/** A word or abbreviation, explained. `bron` is `null` when the five documents use it without explaining it. */
export const begripInhoudSchema = z.strictObject({
  voluit: regel.nullable(),
  uitleg: alinea,
  /** Other spellings of the word. */
  vormen: z.array(regel).max(8),
  bron: bronSchema.nullable(),
  ...bijgehouden,
})

export type BegripInhoud = z.infer<typeof begripInhoudSchema>

const deelSchema = z.strictObject({
  kop: regel,
  alineas: z.array(alinea).max(8),
  punten: z.array(regel).max(12),
  bronnen: z.array(bronSchema),
})

/** A page of the portal as people look for it; `delen` is its text when the page has no design of its own. */
export const paginaInhoudSchema = z.strictObject({
  href: z.string().regex(/^\/[a-z0-9/-]*$/),
  inleiding: alinea,
  delen: z.array(deelSchema).max(12),
  zoekwoorden,
  ...bijgehouden,
})

export type PaginaInhoud = z.infer<typeof paginaInhoudSchema>

/** Words that mean the same to somebody who searches. */
export const synoniemInhoudSchema = z.strictObject({
  woorden: z.array(regel).min(2).max(20),
})

export type SynoniemInhoud = z.infer<typeof synoniemInhoudSchema>
