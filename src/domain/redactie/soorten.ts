import type { z } from 'zod'
import { gemeenteInhoudSchema } from '../overlegtafel/gemeente-inhoud'
import { overlegtafelInhoudSchema } from '../overlegtafel/inhoud'
import { ondersteunerInhoudSchema } from '../overlegtafel/ondersteuner-inhoud'
import { type Groep, planVan } from './plan'
import { gemeenteEtiketten } from './soorten/gemeente'
import { ondersteunerEtiketten } from './soorten/ondersteuner'
import { overlegtafelEtiketten } from './soorten/overlegtafel'

/** One kind of text that can be edited: what it is called, and the form that follows from its schema. */
export type Inhoudsoort = {
  readonly meervoud: string
  readonly enkelvoud: string
  readonly schema: z.ZodType
  readonly plan: Groep
  /** Texts of this kind can be added, and their title edited. The others are fixed: the rules of the portal know their names. */
  readonly vrij: boolean
  /** The public page where the text stands. */
  readonly pad: (sleutel: string, naam: string) => string
}

/** The kinds by their name, which is also the name of their table. A new kind is a line here, and two triggers in a migration. */
const inhoudsoorten = {
  overlegtafel: {
    meervoud: 'Overlegtafels',
    enkelvoud: 'overlegtafel',
    schema: overlegtafelInhoudSchema,
    plan: planVan(overlegtafelInhoudSchema, overlegtafelEtiketten),
    vrij: false,
    pad: (slug) => `/overlegtafels/${slug}`,
  },
  gemeente: {
    meervoud: 'Gemeenten',
    enkelvoud: 'gemeente',
    schema: gemeenteInhoudSchema,
    plan: planVan(gemeenteInhoudSchema, gemeenteEtiketten),
    vrij: false,
    pad: (code) => `/overlegtafels?gemeente=${code}`,
  },
  ondersteuner: {
    meervoud: 'Organisaties voor cliëntondersteuning',
    enkelvoud: 'organisatie',
    schema: ondersteunerInhoudSchema,
    plan: planVan(ondersteunerInhoudSchema, ondersteunerEtiketten),
    vrij: true,
    pad: () => '/#clientondersteuning',
  },
} as const satisfies Record<string, Inhoudsoort>

export type Soort = keyof typeof inhoudsoorten

export const soorten = Object.keys(inhoudsoorten) as readonly Soort[]

export const isSoort = (naam: string): naam is Soort => Object.hasOwn(inhoudsoorten, naam)

export const soortVan = (soort: Soort): Inhoudsoort => inhoudsoorten[soort]
