import { gemeenten } from './gemeenten'
import type { Regie } from './routeadvies'
import type { Situatie } from './situatie'

const eersteStap = 'wijkteam of procesmanager gemeente'

const perGemeente: ReadonlyMap<string, Regie> = new Map(
  gemeenten.map(({ code, naam }) => [code, { gemeente: code, naam, eersteStap }]),
)

const nogNietGevraagd: Regie = { gemeente: null, naam: 'de gemeente waar de inwoner woont', eersteStap }

const nogTeBepalen: Regie = {
  gemeente: null,
  naam: 'nog te bepalen',
  eersteStap: 'Zorg- en Veiligheidshuis Twente (ZVH): helpt bepalen welke gemeente de regie heeft',
}

const buitenTwente: Regie = {
  gemeente: null,
  naam: 'de eigen gemeente, buiten Twente',
  eersteStap: 'wijkteam of procesmanager van die gemeente, volgens de afspraken in die regio',
}

/** Who keeps the regie over all up- and downscaling: the gemeente where the inhabitant lives (S1, uitgangspunten). */
export function regieVan(gemeente: Situatie['gemeente']): Regie {
  if (gemeente === undefined) return nogNietGevraagd
  if (gemeente === 'buiten-twente') return buitenTwente
  return perGemeente.get(gemeente) ?? nogTeBepalen
}
