import {
  begripInhoudSchema,
  paginaInhoudSchema,
  synoniemInhoudSchema,
  vraagInhoudSchema,
} from '../kennis/inhoud'
import { besluitInhoudSchema, projectInhoudSchema, themabijeenkomstInhoudSchema } from '../netwerk/inhoud'
import { nieuwsInhoudSchema } from '../nieuws/inhoud'
import { contactInhoudSchema } from '../overlegtafel/contact-inhoud'
import { gemeenteInhoudSchema } from '../overlegtafel/gemeente-inhoud'
import { overlegtafelInhoudSchema } from '../overlegtafel/inhoud'
import { ondersteunerInhoudSchema } from '../overlegtafel/ondersteuner-inhoud'

/**
 * Every kind of content, by the name of its table, with what its `inhoud` holds (decision 007). All tables have a `naam`, a
 * `seed_hash` and a `bewerkt_op`; their key is `slug`, and a gemeente has a `code` as well.
 */
export const inhoudSoorten = {
  overlegtafel: overlegtafelInhoudSchema,
  gemeente: gemeenteInhoudSchema,
  contact: contactInhoudSchema,
  ondersteuner: ondersteunerInhoudSchema,
  vraag: vraagInhoudSchema,
  begrip: begripInhoudSchema,
  pagina: paginaInhoudSchema,
  synoniem: synoniemInhoudSchema,
  nieuws: nieuwsInhoudSchema,
  besluit: besluitInhoudSchema,
  project: projectInhoudSchema,
  themabijeenkomst: themabijeenkomstInhoudSchema,
} as const

export type InhoudSoort = keyof typeof inhoudSoorten

export const isInhoudSoort = (naam: string): naam is InhoudSoort => Object.hasOwn(inhoudSoorten, naam)
