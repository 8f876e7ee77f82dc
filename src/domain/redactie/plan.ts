import { z } from 'zod'
import { criteriaSchema } from '../overlegtafel/criteria'

/** The words around one field; `pad` of a row holds `*` for its number. */
export type Etiket = {
  readonly label: string
  readonly hint?: string
  /** What the choices are called, and in which order they are shown. */
  readonly opties?: Readonly<Record<string, string>>
  /** The choices are the texts of this kind, by their key. */
  readonly uit?: 'besluit'
}

/** Per path. A path that is left out on purpose is `null`: it is kept as it is, and edited elsewhere or not at all. */
export type Etiketten = Readonly<Record<string, Etiket | null>>

export type Vorm = 'regel' | 'tekst' | 'email' | 'website' | 'datum' | 'getal' | 'keuze' | 'keuzes' | 'regels'

/** One field of the form, as it follows from the schema. */
export type Veld = Etiket & {
  readonly soort: 'veld'
  readonly naam: string
  readonly vorm: Vorm
  readonly verplicht: boolean
  readonly max: number | undefined
  /** What an empty field becomes. */
  readonly leeg: null | undefined | readonly never[]
  readonly schema: z.ZodType
}

export type Groep = {
  readonly soort: 'groep'
  readonly naam: string
  readonly label: string | undefined
  /** Nothing filled in means that the whole group is unknown. */
  readonly magLeeg: boolean
  readonly delen: readonly Deel[]
}

/** A list of small forms; an empty one is no row. */
export type Rijen = Etiket & {
  readonly soort: 'rijen'
  readonly naam: string
  readonly verplicht: boolean
  readonly rij: Groep
}

export type CriteriaDeel = Etiket & { readonly soort: 'criteria'; readonly naam: string }

/** Not in the form: what stands there stays. */
export type Vast = { readonly soort: 'vast'; readonly naam: string }

export type Deel = Veld | Groep | Rijen | CriteriaDeel | Vast

/** A text of more than this is a box of several lines. */
const eenRegel = 300

/**
 * The form that belongs to a schema: one field per text, number or choice, in the order of the schema.
 * @throws for a field without words: a mistake in the code
 */
export function planVan(schema: z.ZodType, etiketten: Etiketten): Groep {
  return groep(schema, '', '', etiketten, false)
}

function groep(schema: z.ZodType, naam: string, pad: string, etiketten: Etiketten, magLeeg: boolean): Groep {
  if (!(schema instanceof z.ZodObject)) throw new Error(`geen velden bij ${pad}`)
  const delen = Object.entries(schema.shape).map(([sleutel, deel]) =>
    deelVan(deel as z.ZodType, sleutel, pad === '' ? sleutel : `${pad}.${sleutel}`, etiketten),
  )
  return { soort: 'groep', naam, label: etiketten[pad]?.label, magLeeg, delen }
}

function deelVan(schema: z.ZodType, naam: string, pad: string, etiketten: Etiketten): Deel {
  const etiket = etiketten[pad]
  if (etiket === null) return { soort: 'vast', naam }
  const { kern, leeg } = ontpak(schema)
  const verplicht = leeg === 'verplicht'
  if (kern instanceof z.ZodObject) return groep(kern, naam, pad, etiketten, !verplicht)
  if (!etiket) throw new Error(`geen woorden bij ${pad}`)
  if (kern === criteriaSchema) return { soort: 'criteria', naam, ...etiket }
  if (kern instanceof z.ZodArray) {
    const element = kern.element as z.ZodType
    if (element instanceof z.ZodObject) {
      const rij = groep(element, '*', `${pad}.*`, etiketten, true)
      return { soort: 'rijen', naam, ...etiket, verplicht: !kern.safeParse([]).success, rij }
    }
    const vorm = etiket.opties ? 'keuzes' : 'regels'
    const magLeeg = !verplicht || kern.safeParse([]).success
    const max = undefined
    return {
      soort: 'veld',
      naam,
      ...etiket,
      vorm,
      verplicht: !magLeeg,
      max,
      leeg: leeg === null ? null : [],
      schema: kern,
    }
  }
  const max = 'maxLength' in kern && typeof kern.maxLength === 'number' ? kern.maxLength : undefined
  return {
    soort: 'veld',
    naam,
    ...etiket,
    ...(kern instanceof z.ZodEnum ? { opties: optiesVan(kern, etiket) } : {}),
    vorm: vormVan(kern, max, naam),
    verplicht,
    max,
    leeg: leeg === 'verplicht' ? undefined : leeg,
    schema: kern,
  }
}

/** Looks through "may be absent" at what it is when it is there. */
function ontpak(schema: z.ZodType): { kern: z.ZodType; leeg: null | undefined | 'verplicht' } {
  if (schema instanceof z.ZodDefault) return ontpak(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodNullable) return { kern: ontpak(schema.unwrap() as z.ZodType).kern, leeg: null }
  if (schema instanceof z.ZodOptional)
    return { kern: ontpak(schema.unwrap() as z.ZodType).kern, leeg: undefined }
  return { kern: schema, leeg: 'verplicht' }
}

function vormVan(kern: z.ZodType, max: number | undefined, naam: string): Vorm {
  if (kern instanceof z.ZodEnum) return 'keuze'
  if (kern instanceof z.ZodNumber) return 'getal'
  if (kern instanceof z.ZodEmail) return 'email'
  if (kern instanceof z.ZodISODate) return 'datum'
  if (naam === 'website' || naam === 'link') return 'website'
  return max !== undefined && max > eenRegel ? 'tekst' : 'regel'
}

/** The choices of the schema in the words of the label; a word that is missing is the value itself. */
function optiesVan(kern: z.ZodEnum, { opties = {} }: Etiket): Record<string, string> {
  const waarden = kern.options.map(String)
  const eerst = Object.keys(opties).filter((waarde) => waarden.includes(waarde))
  return Object.fromEntries(
    [...new Set([...eerst, ...waarden])].map((waarde) => [waarde, opties[waarde] ?? waarde]),
  )
}

/** The address of a part below a path. */
export const onder = (pad: string, naam: string): string => (pad === '' ? naam : `${pad}.${naam}`)
