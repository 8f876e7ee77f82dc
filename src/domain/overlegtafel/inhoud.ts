import { z } from 'zod'
import { bronSchema } from './bron'
import { criteriaSchema } from './criteria'
import { vraagAanSchema } from './vraagAan'

const regel = z.string().trim().min(1).max(300)
const tekst = z.string().trim().min(1).max(3000)
const dagen = z.number().int().min(1).max(366)

/** An address without a scheme, as people write it (`www.voorbeeld.nl/pad`): a page can only make an https link of it. */
export const websiteSchema = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[A-Za-z0-9._~/-]*)?$/)

/** The parts of a table page that come from a source. */
export const inhoudOnderdelen = [
  'doel',
  'regie',
  'deelnemers',
  'aanmelders',
  'instroom',
  'uitstroom',
  'clientondersteuning',
  'contact',
  'ritme',
  'termijn',
  'kanaal',
  'trede',
] as const

export type InhoudOnderdeel = (typeof inhoudOnderdelen)[number]

const deelnemerSchema = z.strictObject({
  wie: regel,
  wanneer: z.enum(['vast', 'daarnaast', 'per-casus']),
})

const contactSchema = z.strictObject({
  naam: regel.nullable(),
  email: z.email().nullable(),
  website: websiteSchema.nullable(),
  telefoon: regel.nullable(),
})

export const onbekendSchema = z.strictObject({ wat: regel, vraagAan: vraagAanSchema })

/** The terms a machine counts with; the words for people stand in `ritme` and `termijn`. */
const termijnenSchema = z.strictObject({
  indienenVoorafDagen: dagen.nullable(),
  reactieUren: z.array(z.strictObject({ uren: z.number().int().min(1).max(720), voorWie: regel })),
  frequentieDagen: dagen.nullable(),
})

const kanaalSchema = z.strictObject({
  soort: z.enum(['portaal', 'portaal-of-mail', 'beveiligde-mail', 'telefoon', 'meldpunt']),
  uitleg: tekst,
  stappen: z.array(regel).min(1).max(12),
})

/**
 * What the page of one overlegtafel holds: stored as JSON, edited later by a redacteur.
 * `null` means that no source says it; the page then shows `onbekend`, with whom to ask.
 */
export const overlegtafelInhoudSchema = z.strictObject({
  doelKort: regel,
  doel: tekst,
  regie: z.strictObject({ organisatie: regel, functie: regel.nullable(), toelichting: tekst.nullable() }),
  deelnemers: z.array(deelnemerSchema).max(30),
  deelnemersUitleg: tekst.nullable(),
  aanmelders: z.strictObject({ tekst, opmerking: tekst.nullable() }),
  instroom: criteriaSchema,
  uitstroom: tekst.nullable(),
  clientondersteuning: tekst.nullable(),
  contact: contactSchema,
  ritme: regel.nullable(),
  termijn: regel.nullable(),
  termijnen: termijnenSchema,
  kanaal: kanaalSchema,
  /** Who reviews in the portal; `extern` tables have their own channel, the portal only registers what was sent. */
  behandeling: z.enum(['zvh', 'tafel', 'extern']),
  /** Proposal of the portal for the first terugmelding, until the ZVH confirms it; `null` where waiting is no option. */
  reactietermijn: z
    .strictObject({
      werkdagen: z.number().int().min(1).max(60),
      zekerheid: z.enum(['bron', 'bevestigd', 'afgeleid']),
    })
    .nullable(),
  zekerheid: z.strictObject({ trede: z.enum(['bron', 'afgeleid']), toelichting: tekst }),
  onbekend: z.array(onbekendSchema),
  kanttekeningen: z.array(z.strictObject({ tekst, bronnen: z.array(bronSchema).min(1) })),
  bronnen: z.array(bronSchema.extend({ onderdeel: z.enum(inhoudOnderdelen) })).min(1),
  eigenaar: regel,
  laatstGecontroleerd: z.iso.date().nullable(),
})

export type OverlegtafelInhoud = z.infer<typeof overlegtafelInhoudSchema>
