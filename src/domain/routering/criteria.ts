import type { Criterium } from './routeadvies'

/** What has to hold for each criterion, as one statement: read as reason when it does, as homework when it is missing. */
const teksten: Readonly<Record<Criterium, string>> = {
  'hoogcomplex.verwevenAandoeningen':
    'De inwoner heeft meerdere psychische aandoeningen die met elkaar verweven zijn.',
  'hoogcomplex.haalbaarBehandeldoel':
    'Er is een haalbaar doel voor de behandeling. Herstel of goede zorg telt ook.',
  'hoogcomplex.meerdereLevensdomeinen':
    'De aandoeningen hangen samen met problemen in het gezin of op meer gebieden van het leven.',
  'hoogcomplex.ernstigGevaar': 'Er dreigt ernstige lichamelijke schade of overlijden.',
  'hoogcomplex.uitgebreidBehandeld': 'De inwoner heeft al een uitgebreid traject van behandelingen gehad.',
  'hoogcomplex.uitzonderlijkRegime':
    'Er is een uitzonderlijke aanpak nodig om gevaar te voorkomen en de behandeling te starten.',
  'hoogcomplex.schaarseZorg': 'De zorg is schaars, intensief en duur. Meer ervan regelen lukt niet zomaar.',
  'veiligheid.gevaarVoorAnderen': 'De inwoner gedraagt zich gevaarlijk voor anderen, of dat dreigt.',
  'veiligheid.ernstigePsychiatrieVerslavingOfLvb':
    'Er is ernstige psychiatrische problematiek, verslaving of een verstandelijke beperking.',
  'veiligheid.meerdereLeefgebiedenMetOverlast':
    'Problemen op meer leefgebieden leiden tot criminaliteit, overlast of verder afglijden, of dat valt te verwachten.',
  'veiligheid.impactOpOmgeving':
    'Gezin of omgeving heeft invloed op de problemen en heeft er last van, of dat valt te verwachten.',
  'veiligheid.ketensSamenNodig': 'Zorg, gemeente en justitie zijn samen nodig.',
  'veiligheid.gebiedsgebonden':
    'Er is een ernstig veiligheidsprobleem in een buurt of gebied. Dat vraagt een aanpak van meer ketens samen.',
  'regiotafel.geenCrisis': 'Er is nu geen crisis.',
  'regiotafel.stappenDoorlopen':
    'De stappen 1, 2 en 3 van het zorgkantoor zijn doorlopen en vastgelegd, zonder genoeg resultaat.',
  'regiotafel.eigenAanbodOnderzocht':
    'De zorgaanbieder heeft andere plekken in de eigen organisatie onderzocht, ook landelijk.',
  'regiotafel.overdrachtGeprobeerd':
    'De zorgaanbieder heeft geprobeerd de zorg over te dragen aan een andere aanbieder.',
  'regiotafel.overplaatsingDringend': 'Verhuizen is nodig en kan niet wachten op een gewone wachtlijst.',
  'regiotafel.blijftInZorg':
    'De zorgaanbieder houdt de inwoner tot die tijd in zorg, zonder crisisplaatsing.',
  'regiotafel.cceBetrokken':
    'Het CCE (Centrum voor Consultatie en Expertise) is betrokken, of er is een duidelijke reden waarom niet.',
  'geprobeerd.zorgbemiddeling': 'De zorgverzekeraar heeft al geprobeerd te bemiddelen (zorgbemiddeling).',
  hulp: 'Er is een vraag om behandeling uit de Zorgverzekeringswet (Zvw), of hulp uit de Wmo.',
  eerder: 'De casus is eerst besproken aan een tafel van RDM-trede 1 of 2.',
}

/** The B1 sentence of a criterion: what holds, or what still has to be arranged or found out. */
export const criteriumTekst = (criterium: Criterium): string => teksten[criterium]
