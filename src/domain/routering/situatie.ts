import { z } from 'zod'
import { gemeenten } from './gemeenten'
import { tafelSlugs } from './tafels'

/** The values a caller may send, in the order in which a person sees them (wegwijzer-contract.md). */
export const jaNee = ['ja', 'nee'] as const
export const jaNeeOnbekend = ['ja', 'nee', 'onbekend'] as const

export const rollen = [
  'huisarts',
  'poh-ggz',
  'ggz-aanbieder',
  'verslavingszorg',
  'vb-zorg',
  'wlz-aanbieder',
  'wijkcoach',
  'procesmanager-gemeente',
  'zvh',
  'politie',
  'om',
  'reclassering',
  'zorgverzekeraar',
  'clientondersteuner',
  'ervaringsdeskundige',
  'ucz-vws',
  'andere-partner',
  'inwoner',
  'naaste',
] as const

export const gemeenteAntwoorden = [
  ...gemeenten.map((gemeente) => gemeente.code),
  'buiten-twente',
  'geen-vaste-plek',
  'onbekend',
] as const

export const leeftijden = ['18-plus', 'bijna-18', 'onder-18'] as const
export const lokaleStanden = ['betrokken', 'vastgelopen', 'niet-betrokken', 'onbekend'] as const

export const hulpvragen = [
  'wachttijd',
  'geen-passende-plek',
  'plek-houdt-niet',
  'advies',
  'onveiligheid',
  'partijen-komen-er-niet-uit',
  'thuis-gaat-het-niet-meer',
  'doorbraak',
] as const

export const pogingen = [
  'verwijzing',
  'zorgbemiddeling',
  'lokaal-overleg',
  'andere-aanbieder',
  'niets',
] as const
export const hulpsoorten = ['zvw', 'wlz', 'wlz-verwacht', 'wmo', 'forensisch', 'onbekend'] as const
export const verblijven = ['thuis', 'instelling', 'kliniek', 'detentie', 'geen-vaste-plek'] as const
export const plotselingen = ['gezondheid', 'zorg-weggevallen', 'nee'] as const
export const problematieken = ['psychiatrie', 'verslaving', 'lvb', 'anders'] as const

export const hoogcomplexCriteria = [
  'verwevenAandoeningen',
  'haalbaarBehandeldoel',
  'meerdereLevensdomeinen',
  'ernstigGevaar',
  'uitgebreidBehandeld',
  'uitzonderlijkRegime',
  'schaarseZorg',
] as const

export const veiligheidCriteria = [
  'gevaarVoorAnderen',
  'ernstigePsychiatrieVerslavingOfLvb',
  'meerdereLeefgebiedenMetOverlast',
  'impactOpOmgeving',
  'ketensSamenNodig',
  'gebiedsgebonden',
] as const

export const regiotafelCriteria = [
  'geenCrisis',
  'stappenDoorlopen',
  'eigenAanbodOnderzocht',
  'overdrachtGeprobeerd',
  'overplaatsingDringend',
  'blijftInZorg',
  'cceBetrokken',
] as const

export const eerdereUitkomsten = [
  'opgelost',
  'geen-oplossing',
  'niet-samen-uitgekomen',
  'advies-niet-uitgevoerd',
  'loopt',
] as const

const akkoorden = ['ja', 'nee', 'niet-besproken'] as const
const clientondersteunerAntwoorden = ['ja', 'aangeboden', 'nee'] as const

const criterium = z.enum(jaNeeOnbekend).optional()

/** Every field is optional: what is absent is "not asked yet". Unknown fields and values are refused. */
export const situatieSchema = z.strictObject({
  directGevaar: z.enum(jaNee).optional(),
  rol: z.enum(rollen).optional(),
  gemeente: z.enum(gemeenteAntwoorden).optional(),
  leeftijd: z.enum(leeftijden).optional(),
  lokaal: z.enum(lokaleStanden).optional(),
  vraag: z.array(z.enum(hulpvragen)).optional(),
  geprobeerd: z.array(z.enum(pogingen)).optional(),
  hulp: z.array(z.enum(hulpsoorten)).optional(),
  verblijf: z.enum(verblijven).optional(),
  plotseling: z.enum(plotselingen).optional(),
  problematiek: z.array(z.enum(problematieken)).optional(),
  hoogcomplex: z
    .strictObject({
      verwevenAandoeningen: criterium,
      haalbaarBehandeldoel: criterium,
      meerdereLevensdomeinen: criterium,
      ernstigGevaar: criterium,
      uitgebreidBehandeld: criterium,
      uitzonderlijkRegime: criterium,
      schaarseZorg: criterium,
    } satisfies Record<HoogcomplexCriterium, typeof criterium>)
    .optional(),
  veiligheid: z
    .strictObject({
      gevaarVoorAnderen: criterium,
      ernstigePsychiatrieVerslavingOfLvb: criterium,
      meerdereLeefgebiedenMetOverlast: criterium,
      impactOpOmgeving: criterium,
      ketensSamenNodig: criterium,
      gebiedsgebonden: criterium,
    } satisfies Record<VeiligheidCriterium, typeof criterium>)
    .optional(),
  regiotafel: z
    .strictObject({
      geenCrisis: criterium,
      stappenDoorlopen: criterium,
      eigenAanbodOnderzocht: criterium,
      overdrachtGeprobeerd: criterium,
      overplaatsingDringend: criterium,
      blijftInZorg: criterium,
      cceBetrokken: criterium,
    } satisfies Record<RegiotafelCriterium, typeof criterium>)
    .optional(),
  eerder: z
    .array(z.strictObject({ tafel: z.enum(tafelSlugs), uitkomst: z.enum(eerdereUitkomsten) }))
    .optional(),
  akkoordInwoner: z.enum(akkoorden).optional(),
  clientondersteuner: z.enum(clientondersteunerAntwoorden).optional(),
})

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

/** The answers given so far, about one inhabitant; holds nothing that identifies a person. */
export type Situatie = DeepReadonly<z.infer<typeof situatieSchema>>

export type Antwoord = (typeof jaNeeOnbekend)[number]
export type Rol = (typeof rollen)[number]
export type Leeftijd = (typeof leeftijden)[number]
export type LokaleStand = (typeof lokaleStanden)[number]
export type Hulpvraag = (typeof hulpvragen)[number]
export type Poging = (typeof pogingen)[number]
export type Hulpsoort = (typeof hulpsoorten)[number]
export type Verblijf = (typeof verblijven)[number]
export type Plotseling = (typeof plotselingen)[number]
export type Problematiek = (typeof problematieken)[number]
export type HoogcomplexCriterium = (typeof hoogcomplexCriteria)[number]
export type VeiligheidCriterium = (typeof veiligheidCriteria)[number]
export type RegiotafelCriterium = (typeof regiotafelCriteria)[number]
export type EerdereUitkomst = (typeof eerdereUitkomsten)[number]
