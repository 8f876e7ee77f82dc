import { adviseer } from '../adviseer'
import type { Routeadvies } from '../routeadvies'
import {
  type Antwoord,
  type HoogcomplexCriterium,
  hoogcomplexCriteria,
  type RegiotafelCriterium,
  regiotafelCriteria,
  type Situatie,
} from '../situatie'

/** Answers that stop or warn nobody. */
export const bekend = {
  directGevaar: 'nee',
  gemeente: 'GM0153',
  leeftijd: '18-plus',
  lokaal: 'betrokken',
} as const satisfies Situatie

/** Somebody who asks; most tests put one answer on top. */
export const wijkcoach = { ...bekend, rol: 'wijkcoach' } as const satisfies Situatie
export const huisarts = { ...bekend, rol: 'huisarts' } as const satisfies Situatie
export const ggz = { ...bekend, rol: 'ggz-aanbieder' } as const satisfies Situatie
const wlz = { ...bekend, rol: 'wlz-aanbieder', hulp: ['wlz'] } as const satisfies Situatie
export const inwoner = { directGevaar: 'nee', rol: 'inwoner', gemeente: 'GM0141' } as const satisfies Situatie

export const geenPlek = { vraag: ['geen-passende-plek'] } as const satisfies Situatie
export const bemiddeld = { geprobeerd: ['verwijzing', 'zorgbemiddeling'] } as const satisfies Situatie
export const plekHoudtNiet = {
  ...wlz,
  vraag: ['plek-houdt-niet'],
  verblijf: 'instelling',
} as const satisfies Situatie

export const veilig = {
  gevaarVoorAnderen: 'nee',
  gebiedsgebonden: 'nee',
  meerdereLeefgebiedenMetOverlast: 'nee',
} as const satisfies Situatie['veiligheid']

export const gevaarlijk = {
  gevaarVoorAnderen: 'ja',
  ernstigePsychiatrieVerslavingOfLvb: 'ja',
} as const satisfies Situatie['veiligheid']

type Eerder = NonNullable<Situatie['eerder']>[number]

/** After these tables. */
export const na = (...eerder: readonly (readonly [Eerder['tafel'], Eerder['uitkomst']])[]): Situatie => ({
  eerder: eerder.map(([tafel, uitkomst]) => ({ tafel, uitkomst })),
})

/** The first `ja` criteria are met, the next `nee` are not, the rest is unknown. */
export const hoogcomplex = (ja: number, nee = 0): Record<HoogcomplexCriterium, Antwoord> =>
  Object.fromEntries(
    hoogcomplexCriteria.map((criterium, plaats) => [
      criterium,
      plaats < ja ? 'ja' : plaats < ja + nee ? 'nee' : 'onbekend',
    ]),
  ) as Record<HoogcomplexCriterium, Antwoord>

export const alleChecks = Object.fromEntries(
  regiotafelCriteria.map((criterium) => [criterium, 'ja']),
) as Record<RegiotafelCriterium, 'ja'>

/** The advised tables in one line each: "topx past R7". */
export const tafelsIn = (advies: Routeadvies): string[] =>
  advies.adviezen.map(({ tafel, oordeel, regel }) => `${tafel} ${oordeel} ${regel}`)

/** The advised tables for these answers on top of the ordinary ones. */
export const tafelsBij = (situatie: Situatie): string[] => tafelsIn(adviseer({ ...wijkcoach, ...situatie }))
