import type { z } from 'zod'
import { type InhoudSoort, inhoudSoorten } from '../inhoud/soorten'
import { findGemeente } from '../routering/gemeenten'
import { type Etiketten, type Groep, planVan } from './plan'
import { gemeenteEtiketten } from './soorten/gemeente'
import { begripEtiketten, paginaEtiketten, synoniemEtiketten, vraagEtiketten } from './soorten/kennis'
import { ondersteunerEtiketten } from './soorten/ondersteuner'
import { overlegtafelEtiketten } from './soorten/overlegtafel'

/** One kind of text that can be edited: what it is called, and the form that follows from its schema. */
export type Inhoudsoort = {
  readonly meervoud: string
  readonly schema: z.ZodType
  readonly plan: Groep
  /** The title can be edited. The others are fixed: the rules of the portal know their names. */
  readonly vrij: boolean
  /** The public page where the text stands. */
  readonly pad: (sleutel: string, inhoud: unknown, naam: string) => string
}

type Woorden = Omit<Inhoudsoort, 'schema' | 'plan'> & { readonly etiketten: Etiketten }

/** A new kind of content is a line here, and policies and a trigger as in migration redactie_kennis. */
const woorden: Readonly<Record<InhoudSoort, Woorden>> = {
  overlegtafel: {
    meervoud: 'Overlegtafels',
    etiketten: overlegtafelEtiketten,
    vrij: false,
    pad: (slug) => `/overlegtafels/${slug}`,
  },
  gemeente: {
    meervoud: 'Gemeenten',
    etiketten: gemeenteEtiketten,
    vrij: false,
    pad: (code) => `/gemeenten/${findGemeente(code)?.naam.toLowerCase().replaceAll(' ', '-') ?? ''}`,
  },
  ondersteuner: {
    meervoud: 'Organisaties voor cliëntondersteuning',
    etiketten: ondersteunerEtiketten,
    vrij: true,
    pad: (slug) => `/clientondersteuning#${slug}`,
  },
  vraag: { meervoud: 'Vragen', etiketten: vraagEtiketten, vrij: true, pad: (slug) => `/vragen/${slug}` },
  begrip: {
    meervoud: 'Begrippen',
    etiketten: begripEtiketten,
    vrij: true,
    pad: (slug) => `/begrippen#${slug}`,
  },
  pagina: {
    meervoud: 'Pagina’s',
    etiketten: paginaEtiketten,
    vrij: true,
    pad: (_, inhoud) => (inhoud as { href: string }).href,
  },
  synoniem: {
    meervoud: 'Synoniemen voor het zoeken',
    etiketten: synoniemEtiketten,
    vrij: true,
    pad: () => '/zoeken',
  },
}

/** As the address of the page of a gemeente is made. */
export const gemeenteSlug = (naam: string): string => naam.toLowerCase().replaceAll(' ', '-')

export type Soort = InhoudSoort

export const soorten = Object.keys(woorden) as readonly Soort[]

export const isSoort = (naam: string): naam is Soort => Object.hasOwn(woorden, naam)

const maak = (soort: Soort): Inhoudsoort => {
  const { etiketten, ...rest } = woorden[soort]
  const schema = inhoudSoorten[soort]
  return { ...rest, schema, plan: planVan(schema, etiketten) }
}

const gemaakt = new Map<Soort, Inhoudsoort>()

/** The kind by its name; its form is made once. */
export function soortVan(soort: Soort): Inhoudsoort {
  const bekend = gemaakt.get(soort) ?? maak(soort)
  gemaakt.set(soort, bekend)
  return bekend
}
