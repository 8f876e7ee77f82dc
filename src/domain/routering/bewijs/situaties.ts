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

/** A professional with an ordinary question, whom no rule stops or warns. */
export const basis = {
  directGevaar: 'nee',
  rol: 'wijkcoach',
  gemeente: 'GM0153',
  leeftijd: '18-plus',
  lokaal: 'betrokken',
} as const satisfies Situatie

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
export const tafelsBij = (situatie: Situatie): string[] => tafelsIn(adviseer({ ...basis, ...situatie }))
