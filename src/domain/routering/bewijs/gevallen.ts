import type { Situatie } from '../situatie'
import {
  alleChecks,
  bekend,
  bemiddeld,
  geenPlek,
  gevaarlijk,
  ggz,
  hoogcomplex,
  huisarts,
  inwoner,
  na,
  plekHoudtNiet,
  veilig,
  wijkcoach,
} from './situaties'

/** Situations that people of the trade would recognise; `beslistabel.md` holds what the wegwijzer answers, for review. */
export type Geval = readonly [omschrijving: string, situatie: Situatie]

export const gevallen: readonly Geval[] = [
  ['Nog niets verteld', {}],
  ['Direct gevaar', { directGevaar: 'ja' }],
  [
    'Direct gevaar, en al veel bekend',
    { ...wijkcoach, directGevaar: 'ja', ...geenPlek, veiligheid: gevaarlijk },
  ],
  ['Inwoner zelf', inwoner],
  ['Inwoner, drie criteria ja', { ...inwoner, hoogcomplex: hoogcomplex(3) }],
  ['Inwoner, drie ja en drie nee', { ...inwoner, hoogcomplex: hoogcomplex(3, 3) }],
  [
    'Inwoner, hoogcomplex loopt al',
    { ...inwoner, hoogcomplex: hoogcomplex(5), ...na(['hoogcomplex-oostnl', 'loopt']) },
  ],
  ['Naaste, alles ernstig', { ...inwoner, rol: 'naaste', hoogcomplex: hoogcomplex(7) }],
  ['Woningcorporatie met zorgen', { ...bekend, rol: 'andere-partner', vraag: ['onveiligheid'] }],
  ['Woningcorporatie, gemeente onbekend', { ...bekend, rol: 'andere-partner', gemeente: 'onbekend' }],
  ['Huisarts, inwoner buiten Twente', { ...huisarts, gemeente: 'buiten-twente', ...geenPlek }],
  ['Wijkcoach, inwoner van 16', { ...wijkcoach, leeftijd: 'onder-18', ...geenPlek }],
  ['Wijkcoach, inwoner bijna 18', { ...wijkcoach, leeftijd: 'bijna-18', vraag: ['wachttijd'] }],
  [
    'Huisarts, lange wachttijd',
    { ...huisarts, vraag: ['wachttijd'], geprobeerd: ['verwijzing'], hulp: ['zvw'] },
  ],
  ['POH-ggz zoekt advies', { ...bekend, rol: 'poh-ggz', vraag: ['advies'] }],
  ['Ervaringsdeskundige zoekt advies', { ...bekend, rol: 'ervaringsdeskundige', vraag: ['advies'] }],
  ['Zorgverzekeraar, wachttijd', { ...bekend, rol: 'zorgverzekeraar', vraag: ['wachttijd'] }],
  ['Rol nog onbekend, wachttijd', { directGevaar: 'nee', vraag: ['wachttijd'] }],
  ['Wijkcoach, nog niets geprobeerd', { ...wijkcoach, vraag: ['wachttijd'], geprobeerd: ['niets'] }],
  [
    'Nog niets geprobeerd, wel een gebiedsprobleem',
    { ...wijkcoach, vraag: ['wachttijd'], geprobeerd: ['niets'], veiligheid: { gebiedsgebonden: 'ja' } },
  ],
  [
    'Niets geprobeerd, zes criteria ja',
    { ...wijkcoach, ...geenPlek, geprobeerd: ['niets'], hoogcomplex: hoogcomplex(6) },
  ],
  [
    'Advies, alleen forensische zorg',
    { ...bekend, rol: 'reclassering', vraag: ['advies'], hulp: ['forensisch'] },
  ],
  ['Advies, wlz en wmo', { ...wijkcoach, vraag: ['advies'], hulp: ['wlz', 'wmo'] }],
  ['Wijkcoach, gemeente doet niet mee', { ...wijkcoach, lokaal: 'niet-betrokken', vraag: ['advies'] }],
  ['Huisarts, gemeente doet niet mee', { ...huisarts, lokaal: 'niet-betrokken', vraag: ['advies'] }],
  [
    'Verslavingszorg, lokaal onbekend, geen vaste plek',
    { ...bekend, rol: 'verslavingszorg', lokaal: 'onbekend', gemeente: 'geen-vaste-plek', vraag: ['advies'] },
  ],
  ['Geen passende plek, criteria nog open', { ...ggz, ...geenPlek }],
  ['Geen passende plek, drie criteria ja', { ...ggz, ...geenPlek, hoogcomplex: hoogcomplex(3, 2) }],
  ['Geen passende plek, drie criteria nee', { ...ggz, ...geenPlek, hoogcomplex: hoogcomplex(4, 3) }],
  ['Alle zeven criteria, niet bemiddeld', { ...ggz, ...geenPlek, hoogcomplex: hoogcomplex(7) }],
  ['Alle zeven criteria, bemiddeld', { ...ggz, ...geenPlek, ...bemiddeld, hoogcomplex: hoogcomplex(7) }],
  [
    'Wijkcoach, alle zeven en bemiddeld',
    { ...wijkcoach, ...geenPlek, ...bemiddeld, hoogcomplex: hoogcomplex(7) },
  ],
  [
    'Alle zeven, maar de vraag is wachttijd',
    { ...ggz, vraag: ['wachttijd'], ...bemiddeld, hoogcomplex: hoogcomplex(7) },
  ],
  ['Plotseling slechter, met wlz', { ...huisarts, plotseling: 'gezondheid', hulp: ['wlz'] }],
  [
    'Mantelzorg valt weg, wlz verwacht',
    { ...wijkcoach, plotseling: 'zorg-weggevallen', hulp: ['wlz-verwacht'] },
  ],
  [
    'Plotseling slechter, zonder wlz',
    { ...wijkcoach, plotseling: 'gezondheid', hulp: ['zvw'], vraag: ['wachttijd'] },
  ],
  ['Plotseling slechter, hulp onbekend', { ...wijkcoach, plotseling: 'gezondheid', hulp: ['onbekend'] }],
  [
    'Thuis gaat het niet meer',
    { ...wijkcoach, vraag: ['thuis-gaat-het-niet-meer'], hulp: ['wmo'], verblijf: 'thuis' },
  ],
  ['Plek in de wlz houdt niet, alles gedaan', { ...plekHoudtNiet, regiotafel: alleChecks }],
  [
    'Plek in de wlz houdt niet, CCE niet betrokken',
    { ...plekHoudtNiet, regiotafel: { ...alleChecks, cceBetrokken: 'nee' } },
  ],
  ['Plek in de wlz houdt niet, niets bekend', plekHoudtNiet],
  [
    'Plek in de wlz houdt niet, toch crisis',
    { ...plekHoudtNiet, regiotafel: { ...alleChecks, geenCrisis: 'nee' } },
  ],
  [
    'Plek in de wlz houdt niet, plotseling slechter',
    { ...plekHoudtNiet, plotseling: 'gezondheid', regiotafel: alleChecks },
  ],
  [
    'Plek in de wlz houdt niet, en geen passende plek',
    { ...plekHoudtNiet, vraag: ['plek-houdt-niet', 'geen-passende-plek'], hoogcomplex: hoogcomplex(5) },
  ],
  ['Wijkcoach, plek in de wlz houdt niet', { ...plekHoudtNiet, rol: 'wijkcoach', regiotafel: alleChecks }],
  ['Plek houdt niet, maar de inwoner woont thuis', { ...plekHoudtNiet, verblijf: 'thuis' }],
  ['Plek houdt niet, zonder wlz', { ...plekHoudtNiet, hulp: ['zvw'], verblijf: 'kliniek' }],
  ['Gevaar en ernstige psychiatrie', { ...wijkcoach, vraag: ['onveiligheid'], veiligheid: gevaarlijk }],
  [
    'Gevaar, psychiatrie onbekend',
    { ...wijkcoach, vraag: ['onveiligheid'], veiligheid: { gevaarVoorAnderen: 'ja' } },
  ],
  [
    'Gevaar, geen psychiatrie',
    {
      ...bekend,
      rol: 'politie',
      veiligheid: { gevaarVoorAnderen: 'ja', ernstigePsychiatrieVerslavingOfLvb: 'nee' },
    },
  ],
  ['Overlast in een gebied', { ...bekend, rol: 'politie', veiligheid: { gebiedsgebonden: 'ja' } }],
  [
    'Overlast op meer leefgebieden, met impact',
    { ...bekend, rol: 'om', veiligheid: { meerdereLeefgebiedenMetOverlast: 'ja', impactOpOmgeving: 'ja' } },
  ],
  [
    'Dezelfde overlast, ketens niet samen nodig',
    {
      ...bekend,
      rol: 'om',
      veiligheid: { meerdereLeefgebiedenMetOverlast: 'ja', impactOpOmgeving: 'ja', ketensSamenNodig: 'nee' },
    },
  ],
  ['Overlast, impact onbekend', { ...wijkcoach, veiligheid: { meerdereLeefgebiedenMetOverlast: 'ja' } }],
  [
    'Overlast, geen impact',
    { ...wijkcoach, veiligheid: { meerdereLeefgebiedenMetOverlast: 'ja', impactOpOmgeving: 'nee' } },
  ],
  [
    'Procesmanager: gevaar, gebied en geen plek',
    {
      ...bekend,
      rol: 'procesmanager-gemeente',
      ...geenPlek,
      hoogcomplex: hoogcomplex(4),
      veiligheid: { ...gevaarlijk, gebiedsgebonden: 'ja' },
    },
  ],
  [
    'Alles tegelijk: crisis, veiligheid, hoogcomplex',
    {
      ...wijkcoach,
      ...geenPlek,
      ...bemiddeld,
      plotseling: 'gezondheid',
      hulp: ['wlz'],
      hoogcomplex: hoogcomplex(7),
      veiligheid: { ...gevaarlijk, gebiedsgebonden: 'ja' },
    },
  ],
  [
    'Partijen komen er niet uit, nog geen tafel',
    { ...wijkcoach, lokaal: 'vastgelopen', vraag: ['partijen-komen-er-niet-uit'], veiligheid: veilig },
  ],
]
