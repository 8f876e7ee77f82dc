import type { Feiten } from './feiten'
import { bron } from './regels/regel'
import type { Bron, Uitkomst } from './routeadvies'

/** Something the caller can do now, without any table. */
type Stap = {
  readonly tekst: string
  readonly bron: Bron
  readonly geldt: (feiten: Feiten, uitkomst: Uitkomst) => boolean
}

const uitgangspunten = bron('S1', 'Wat zijn de uitgangspunten')
const waarom = bron('S1', 'Toelichting, waarom dit overzicht')
const ondersteuning = bron('S1', 'Inzet onafhankelijke cliëntondersteuning')
const triage = bron('S1', 'Triage & Transfertafel Twente, doel overleg')
const regiotafel = bron('S1', 'Regiotafel zorgkantoor Wlz-GGZ, instroom')
const crisis = bron('S1', 'Regionaal crisis- en ondersteuningsteam zorgkantoor, deelnemers')
const topx = bron('S1', 'TopX, doel overleg')

const zoektZorg = ({ vraag }: Feiten): boolean =>
  vraag.includes('wachttijd') || vraag.includes('geen-passende-plek')

const krijgtWlz = ({ hulp }: Feiten): boolean => hulp.includes('wlz')

/** For who goes on to a table, or comes back from it: read from top to bottom, the urgent first. */
export const stappen: readonly Stap[] = [
  {
    tekst: 'Bel de huisarts of de crisisdienst ggz. Zij beoordelen of het een crisis is.',
    bron: crisis,
    geldt: ({ situatie }) =>
      situatie.plotseling === 'gezondheid' || situatie.plotseling === 'zorg-weggevallen',
  },
  {
    tekst:
      'Vraag hulp aan het Zorg- en Veiligheidshuis Twente (ZVH). Daar denkt iemand met u mee over de volgende stap.',
    bron: bron('S2', 'Voorgesteld besluit'),
    geldt: (_feiten, uitkomst) => uitkomst === 'bel-zvh',
  },
  {
    tekst: 'Neem contact op met het wijkteam of de procesmanager gemeente. Vraag wie de regie voert.',
    bron: uitgangspunten,
    geldt: ({ situatie }, uitkomst) =>
      uitkomst === 'los-op' || (situatie.lokaal !== 'betrokken' && situatie.lokaal !== 'vastgelopen'),
  },
  {
    tekst: 'Vraag de procesmanager gemeente om lokaal op te schalen, bijvoorbeeld met het AVE-model.',
    bron: uitgangspunten,
    geldt: ({ situatie }) => situatie.lokaal === 'vastgelopen',
  },
  {
    tekst:
      'Bespreek de situatie met de huisarts. Vraag om een verwijzing, zo nodig naar een andere aanbieder.',
    bron: waarom,
    geldt: (feiten, uitkomst) =>
      uitkomst === 'los-op' || (zoektZorg(feiten) && !feiten.geprobeerd.includes('verwijzing')),
  },
  {
    tekst: 'Vraag de zorgverzekeraar om zorgbemiddeling. Die zoekt mee naar een plek.',
    bron: waarom,
    geldt: (feiten, uitkomst) =>
      uitkomst === 'los-op' ||
      (zoektZorg(feiten) && !krijgtWlz(feiten) && !feiten.geprobeerd.includes('zorgbemiddeling')),
  },
  {
    tekst: 'Vraag het zorgkantoor welke stappen 1, 2 en 3 zijn, en leg vast wat u al deed.',
    bron: regiotafel,
    geldt: (feiten) => krijgtWlz(feiten) && (zoektZorg(feiten) || feiten.vraag.includes('plek-houdt-niet')),
  },
  {
    tekst: 'Vraag een andere aanbieder in de regio of daar eerder plek is. Overleg dit met de inwoner.',
    bron: bron('S3', 'vraag 22'),
    geldt: (feiten) => zoektZorg(feiten) && !feiten.geprobeerd.includes('andere-aanbieder'),
  },
  {
    tekst: 'Houd de inwoner in zorg tot er een andere plek is. Vraag het CCE om mee te denken.',
    bron: regiotafel,
    geldt: ({ vraag }) => vraag.includes('plek-houdt-niet'),
  },
  {
    tekst:
      'Vraag de gemeente of het zorgkantoor welke extra hulp thuis nu kan. Denk ook aan de mantelzorger.',
    bron: crisis,
    geldt: ({ vraag }) => vraag.includes('thuis-gaat-het-niet-meer'),
  },
  {
    tekst: 'Zet de partijen lokaal bij elkaar. Spreek af wie wat doet en wie de regie voert.',
    bron: uitgangspunten,
    geldt: ({ vraag, geprobeerd }) =>
      vraag.includes('partijen-komen-er-niet-uit') && !geprobeerd.includes('lokaal-overleg'),
  },
  {
    tekst: 'Schrijf op waar partijen het niet over eens zijn, en welke afspraak nodig is.',
    bron: bron('S3', 'vraag 23'),
    geldt: ({ vraag, geprobeerd }) =>
      vraag.includes('doorbraak') ||
      (vraag.includes('partijen-komen-er-niet-uit') && geprobeerd.includes('lokaal-overleg')),
  },
  {
    tekst:
      'Maak met de betrokkenen een veiligheidsplan: wie doet wat als het misgaat. Bel bij direct gevaar 112.',
    bron: topx,
    geldt: ({ vraag, veiligheid }) => vraag.includes('onveiligheid') || veiligheid.gevaarVoorAnderen === 'ja',
  },
  {
    tekst: 'Vraag een collega uit een ander vakgebied om mee te denken.',
    bron: triage,
    geldt: ({ vraag }) => vraag.includes('advies'),
  },
  {
    tekst: 'Bespreek deze stap met de inwoner. Begin bij wat hij of zij zelf wil.',
    bron: ondersteuning,
    geldt: ({ situatie }) => situatie.akkoordInwoner !== 'ja',
  },
  {
    tekst: 'Bied onafhankelijke cliëntondersteuning aan. Die is gratis en een wettelijk recht.',
    bron: ondersteuning,
    geldt: ({ situatie }) =>
      situatie.clientondersteuner === undefined || situatie.clientondersteuner === 'nee',
  },
  {
    tekst: 'Spreek af wie de inwoner vasthoudt tot de volgende stap is gezet.',
    bron: uitgangspunten,
    geldt: () => true,
  },
  {
    tekst: 'Kom terug bij de wegwijzer als deze stappen geen plek opleveren, of als het slechter gaat.',
    bron: waarom,
    geldt: (_feiten, uitkomst) => uitkomst === 'los-op',
  },
]

const vasteStappen: Readonly<Partial<Record<Uitkomst, readonly string[]>>> = {
  spoed: [
    'Bel 112 als er nu direct gevaar is.',
    'Bel anders de huisarts. Is die dicht, bel dan de huisartsenpost.',
    'Denkt iemand aan zelfdoding? Bel 113, of gratis 0800-0113.',
  ],
  'eerst-gemeente': [
    'Neem contact op met het wijkteam of de procesmanager gemeente. Die kan de casus verder brengen.',
    'U kunt uw zorgen ook melden bij het Meldpunt Zorgwekkend Gedrag Twente.',
    'Vertel de inwoner dat u zich zorgen maakt, als dat veilig kan.',
  ],
  'buiten-regio': [
    'Zoek de eigen regio op in het landelijke overzicht op www.wegvandewachtlijst.nl.',
    'Neem contact op met de gemeente waar de inwoner woont. Die gemeente houdt de regie.',
  ],
  jeugd: [
    'Neem contact op met het wijkteam of de jeugdhulp van de gemeente.',
    'Vraag de huisarts om mee te denken en zo nodig te verwijzen.',
    'Wordt de inwoner binnenkort 18? Maak op tijd afspraken over de overgang.',
  ],
  landelijk: [
    'Vraag het Zorg- en Veiligheidshuis Twente (ZVH) om de casus voor te leggen aan de Unit Complexe Zorgvragen van VWS.',
    'Laat de gemeente vastleggen welk aanbod ontbreekt, in de terugkoppeling aan de regio.',
    'Spreek af wie de inwoner vasthoudt tot er een besluit is.',
    'Bied onafhankelijke cliëntondersteuning aan. Die is gratis en een wettelijk recht.',
  ],
}

const voorInwoner: readonly string[] = [
  'Vraag een onafhankelijke cliëntondersteuner om met u mee te denken. Dat is gratis.',
  'Bespreek met uw huisarts wat u nodig hebt. Gaat het ineens slechter, bel dan meteen.',
  'Neem contact op met het wijkteam van uw gemeente.',
  'Wacht u te lang op zorg? Vraag uw zorgverzekeraar om zorgbemiddeling.',
]

const voorNaaste: readonly string[] = [
  'Vraag een onafhankelijke cliëntondersteuner om mee te denken. Dat is gratis.',
  'Bel de huisarts van uw naaste als u zich zorgen maakt.',
  'Neem contact op met het wijkteam van de gemeente waar uw naaste woont. Vraag daar ook hulp voor uzelf.',
]

/** What the caller can do now: the first half of "los op of schaal op". Never empty. */
export function losOpVoor(feiten: Feiten, uitkomst: Uitkomst): readonly string[] {
  if (uitkomst === 'inwonerroute') return feiten.situatie.rol === 'naaste' ? voorNaaste : voorInwoner
  return vasteStappen[uitkomst] ?? stappenVoor(feiten, uitkomst)
}

function stappenVoor(feiten: Feiten, uitkomst: Uitkomst): readonly string[] {
  const teksten: string[] = []
  for (const { tekst, geldt } of stappen) if (geldt(feiten, uitkomst)) teksten.push(tekst)
  return teksten
}
