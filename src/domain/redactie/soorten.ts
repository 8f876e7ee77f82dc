import type { z } from 'zod'
import { type InhoudSoort, inhoudSoorten } from '../inhoud/soorten'
import { isOpenbareThemadag } from '../netwerk/themadag'
import { findGemeente } from '../routering/gemeenten'
import { type Etiketten, type Groep, planVan } from './plan'
import { contactEtiketten } from './soorten/contact'
import { gemeenteEtiketten } from './soorten/gemeente'
import { begripEtiketten, paginaEtiketten, synoniemEtiketten, vraagEtiketten } from './soorten/kennis'
import { besluitEtiketten, projectEtiketten, themabijeenkomstEtiketten } from './soorten/netwerk'
import { nieuwsEtiketten } from './soorten/nieuws'
import { ondersteunerEtiketten } from './soorten/ondersteuner'
import { overlegtafelEtiketten } from './soorten/overlegtafel'

/** One kind of text that can be edited: what it is called, and the form that follows from its schema. */
export type Inhoudsoort = {
  readonly meervoud: string
  readonly enkelvoud: string
  readonly schema: z.ZodType
  readonly plan: Groep
  /** The title can be edited. The others are fixed: the rules of the portal know their names. */
  readonly vrij: boolean
  /** Texts of this kind are added and removed; the others belong to the portal itself. */
  readonly toevoegbaar: boolean
  /** Somebody looks twice a year whether it is still right; news stays what it was. */
  readonly nagekeken: boolean
  /** The public page where the text stands. */
  readonly pad: (sleutel: string, inhoud: unknown, naam: string) => string
}

type Woorden = Omit<Inhoudsoort, 'schema' | 'plan' | 'nagekeken'> & { readonly etiketten: Etiketten }

/** A new kind of content is a line here, and `CALL neem_op_in_redactie(...)` of migration redactie_toevoegen. */
const woorden: Readonly<Record<InhoudSoort, Woorden>> = {
  overlegtafel: {
    meervoud: 'Overlegtafels',
    enkelvoud: 'overlegtafel',
    etiketten: overlegtafelEtiketten,
    vrij: false,
    toevoegbaar: false,
    pad: (slug) => `/overlegtafels/${slug}`,
  },
  gemeente: {
    meervoud: 'Gemeenten',
    enkelvoud: 'gemeente',
    etiketten: gemeenteEtiketten,
    vrij: false,
    toevoegbaar: false,
    pad: (code) => `/gemeenten/${findGemeente(code)?.naam.toLowerCase().replaceAll(' ', '-') ?? ''}`,
  },
  contact: {
    meervoud: 'Contact van het ZVH',
    enkelvoud: 'contact',
    etiketten: contactEtiketten,
    vrij: true,
    toevoegbaar: false,
    pad: (slug) => `/#${slug}`,
  },
  ondersteuner: {
    meervoud: 'Organisaties voor cliëntondersteuning',
    enkelvoud: 'organisatie',
    etiketten: ondersteunerEtiketten,
    vrij: true,
    toevoegbaar: true,
    pad: (slug) => `/clientondersteuning#${slug}`,
  },
  vraag: {
    meervoud: 'Vragen',
    enkelvoud: 'vraag',
    etiketten: vraagEtiketten,
    vrij: true,
    toevoegbaar: true,
    pad: (slug) => `/vragen/${slug}`,
  },
  begrip: {
    meervoud: 'Begrippen',
    enkelvoud: 'begrip',
    etiketten: begripEtiketten,
    vrij: true,
    toevoegbaar: true,
    pad: (slug) => `/begrippen#${slug}`,
  },
  pagina: {
    meervoud: 'Pagina’s',
    enkelvoud: 'pagina',
    etiketten: paginaEtiketten,
    vrij: true,
    toevoegbaar: false,
    pad: (_, inhoud) => (inhoud as { href: string }).href,
  },
  synoniem: {
    meervoud: 'Synoniemen voor het zoeken',
    enkelvoud: 'groep synoniemen',
    etiketten: synoniemEtiketten,
    vrij: true,
    toevoegbaar: true,
    pad: () => '/zoeken',
  },
  nieuws: {
    meervoud: 'Nieuws',
    enkelvoud: 'nieuwsbericht',
    etiketten: nieuwsEtiketten,
    vrij: true,
    toevoegbaar: true,
    pad: (slug) => `/nieuws/${slug}`,
  },
  besluit: {
    meervoud: 'Besluiten',
    enkelvoud: 'besluit',
    etiketten: besluitEtiketten,
    vrij: true,
    toevoegbaar: true,
    pad: (slug) => `/besluiten#${slug}`,
  },
  project: {
    meervoud: 'Projecten',
    enkelvoud: 'project',
    etiketten: projectEtiketten,
    vrij: true,
    toevoegbaar: true,
    pad: (slug) => `/projecten#${slug}`,
  },
  themabijeenkomst: {
    meervoud: 'Themadagen en reflectiebijeenkomsten',
    enkelvoud: 'themadag of bijeenkomst',
    etiketten: themabijeenkomstEtiketten,
    vrij: true,
    toevoegbaar: true,
    pad: (slug, inhoud) =>
      isOpenbareThemadag(inhoud) ? `/themadagen#${slug}` : `/agenda/themadagen/${slug}`,
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
  const nagekeken = 'laatstGecontroleerd' in schema.shape
  return { ...rest, schema, nagekeken, plan: planVan(schema, etiketten) }
}

const gemaakt = new Map<Soort, Inhoudsoort>()

/** The kind by its name; its form is made once. */
export function soortVan(soort: Soort): Inhoudsoort {
  const bekend = gemaakt.get(soort) ?? maak(soort)
  gemaakt.set(soort, bekend)
  return bekend
}
