import { z } from 'zod'
import { isSoort, type Soort, soortVan } from '@/domain/redactie/soorten'
import { uitVelden } from '@/domain/redactie/velden'
import { schoon, type Velden } from '@/domain/redactie/veldwaarde'

const opnieuw = 'Laad de pagina opnieuw.'

const soort = z.string(opnieuw).refine(isSoort, opnieuw)
const sleutel = z.string(opnieuw).regex(/^[A-Za-z0-9-]{1,80}$/, opnieuw)
const nummer = z
  .string(opnieuw)
  .regex(/^\d{1,9}$/, opnieuw)
  .transform(Number)

/** Which text; every act on one names it. */
const tekst = { soort, sleutel }

/** The title, where it can be edited. What is not a field of the content begins with a line, which no field of a content does. */
export const naamveld = '_naam'
const langsteNaam = 120

/** Everything that was posted, without what is not a field of the text; several choices are lines. */
function veldenUit(posted: Readonly<Record<string, unknown>>): Velden {
  return Object.fromEntries(
    Object.entries(posted).map(([naam, waarde]) => [
      naam,
      Array.isArray(waarde) ? waarde.join('\n') : String(waarde),
    ]),
  )
}

const bezwaarTegenNaam = (naam: string): string | undefined => {
  if (naam.trim() === '') return 'Vul ‘Titel’ in.'
  return naam.length > langsteNaam
    ? `Maak de titel korter. Er mogen ${langsteNaam} tekens staan. Nu zijn het er ${naam.length}.`
    : undefined
}

/** What a text that is not public yet has of itself: nobody looked at it. */
export const nogNiets = { laatstGecontroleerd: null }

/** A title is one line. */
export const schoneNaam = (naam: string): string => schoon(naam).replace(/\s+/g, ' ').trim()

/** A text that does not exist yet: its kind and its title. */
export const nieuweTekstSchema = z.object({
  soort: z.string('Kies wat u wilt toevoegen.').refine(isSoort, 'Kies wat u wilt toevoegen.'),
  naam: z
    .string()
    .superRefine((naam, context) => {
      const message = bezwaarTegenNaam(naam)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })
    .transform(schoneNaam),
})

/** What is wrong with the fields of a text; per field, in a sentence. */
function bezwaren(soort: Soort, velden: Velden): Readonly<Record<string, string>> {
  const { plan, vrij, schema } = soortVan(soort)
  const naam = vrij ? bezwaarTegenNaam(velden[naamveld] ?? '') : undefined
  const { inhoud, fouten } = uitVelden(plan, velden, nogNiets)
  return {
    ...(naam === undefined ? {} : { [naamveld]: naam }),
    ...(Object.keys(fouten).length > 0 ? fouten : samenhang(schema, inhoud)),
  }
}

/** What is wrong between fields that are each right, as the schema says it. */
const samenhang = (schema: z.ZodType, inhoud: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (schema.safeParse(inhoud).error?.issues ?? [])
      .filter(({ code }) => code === 'custom')
      .map(({ path, message }) => [path.join('.'), message]),
  )

/** A draft as posted. Only who wants to see the result has to have everything right; a draft may be half done. */
export const conceptSchema = z
  .object({
    _soort: soort,
    _sleutel: sleutel,
    _gezien: nummer,
    _basis: nummer,
    _actie: z.enum(['bekijk', 'bewaar']).catch('bekijk'),
  })
  .loose()
  .transform(({ _soort: soort, _sleutel: sleutel, _gezien: gezien, _basis: basis, ...posted }, context) => {
    const { _actie: actie, ...rest } = posted
    const velden = veldenUit(rest)
    if (actie === 'bekijk')
      for (const [pad, message] of Object.entries(bezwaren(soort, velden)))
        context.addIssue({ code: 'custom', path: [pad], message })
    return { soort, sleutel, gezien, basis, actie, velden }
  })

export const tekstSchema = z.object(tekst)

export const publiceerSchema = z.object({
  ...tekst,
  /** The number of the draft that was looked at. */
  gezien: nummer,
  toelichting: z.string().trim().max(300, 'Maak de toelichting korter. Er mogen 300 tekens staan.').catch(''),
  regelsGemeld: z.literal('ja').optional(),
  gecontroleerd: z.literal('ja').optional(),
})

const wegReden = 'Schrijf waarom u de tekst weghaalt. Dat staat bij de versies.'

export const weghaalSchema = z.object({
  ...tekst,
  /** The version that was looked at. */
  versie: nummer,
  reden: z
    .string(wegReden)
    .trim()
    .min(1, wegReden)
    .max(300, 'Maak de reden korter. Er mogen 300 tekens staan.'),
})

export const versieSchema = z.object({ ...tekst, versie: nummer })

export type Concept = z.output<typeof conceptSchema>
export type NieuweTekst = z.output<typeof nieuweTekstSchema>
export type Weghaling = z.output<typeof weghaalSchema>
export type Publicatie = z.output<typeof publiceerSchema>
