import type { Routeadvies, Uitkomst } from '../routeadvies'
import type { Situatie } from '../situatie'
import type { TafelSlug } from '../tafels'

/** Outcomes that are a next step in themselves, without a table. */
const vasteRoutes: readonly Uitkomst[] = [
  'spoed',
  'inwonerroute',
  'eerst-gemeente',
  'buiten-regio',
  'jeugd',
  'los-op',
  'landelijk',
  'bel-zvh',
]

/** Equally strong tables in the order that a person must see: crisis, then by trede, the ladder before the side lanes. */
const volgorde: readonly TafelSlug[] = [
  'crisis-ondersteuningsteam',
  'triage-transfertafel',
  'topx',
  'regiotafel-wlz-ggz',
  'hoogcomplex-oostnl',
  'levensloopaanpak',
  'bestuurlijk-escalatieoverleg',
]

const rang = ({ tafel, oordeel }: Routeadvies['adviezen'][number]): number =>
  volgorde.indexOf(tafel) + (oordeel === 'past' ? 0 : volgorde.length)

/** What is wrong with this advice for this person; null when nobody is left without a next step and an owner. */
export function gebrek({ eerder = [] }: Situatie, advies: Routeadvies): string | null {
  const { uitkomst, adviezen, losOp, regie } = advies
  if (losOp.length === 0) return 'geen eerste stap'
  if (regie.naam === '' || regie.eersteStap === '') return 'geen regie'
  if (adviezen.length === 0 && !vasteRoutes.includes(uitkomst)) return 'geen volgende stap'
  if (adviezen.length > 0 && uitkomst !== 'tafels' && uitkomst !== 'inwonerroute') return 'tafel na einde'
  let vorige = -1
  for (const advies of adviezen) {
    if (rang(advies) <= vorige) return `volgorde van ${advies.tafel}`
    vorige = rang(advies)
    if (advies.redenen.length === 0) return `geen reden voor ${advies.tafel}`
    if (advies.oordeel === 'past' && advies.ontbreekt.length > 0)
      return `past, maar mist iets: ${advies.tafel}`
    if (advies.aanmelden === 'niet' && advies.wieWel.length === 0) return `geen ingang bij ${advies.tafel}`
    for (const { tafel, uitkomst } of eerder)
      if (tafel === advies.tafel && uitkomst !== 'opgelost') return `${tafel} staat niet open`
  }
  return null
}
