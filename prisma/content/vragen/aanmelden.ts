import { s1, vraag } from '../bronverwijzing'
import { s3Vraag } from './vraag'

const groep = 'aanmelden'

export const aanmeldVragen = [
  s3Vraag(4, groep, 'kan-een-client-zichzelf-aanmelden', 'Kan een cliënt zichzelf aanmelden?', {
    kort: 'Meestal niet: een professional meldt aan. Eén tafel is een uitzondering.',
    antwoord: [
      'Een cliënt meldt zich bij RDM niet zelf aan en schaalt ook niet zelf op. Een professional doet dat. De volgende vraag zegt wie dat zijn.',
      'Wel kan een cliënt altijd praten met een cliëntondersteuner. Die is gratis.',
    ],
    letOp:
      'De bronnen spreken elkaar tegen. Volgens het Twentse overzicht mag een zorgvrager zichzelf wel aanmelden bij Regio OostNL hoogcomplex. In Twente gaat het Twentse overzicht voor.',
    tafels: ['hoogcomplex-oostnl'],
    begrippen: ['clientondersteuner', 'opschalen'],
    zieOok: ['wie-meldt-een-client-aan', 'niet-behandelbaar-na-wachten'],
    zoekwoorden: ['zelf aanmelden', 'inwoner', 'patiënt', 'zorgvrager'],
    bronnen: [s1('Regio OostNL hoogcomplex, wie mag aanmelden')],
  }),
  s3Vraag(5, groep, 'wie-meldt-een-client-aan', 'Wie mag een cliënt aanmelden voor RDM?', {
    kort: 'Landelijk zijn het vijf soorten aanmelders. In Twente verschilt het per tafel.',
    antwoord: ['De landelijke lijst noemt deze aanmelders.'],
    punten: [
      'Een verwijzer, bijvoorbeeld de huisarts.',
      'Een ggz-aanbieder.',
      'Een zorgverzekeraar.',
      'Een cliëntondersteuner.',
      'De Unit Complexe Zorgvragen (UCZ) van het ministerie van VWS.',
    ],
    letOp:
      'De landelijke lijst noemt de gemeente en het OM niet. Het Twentse overzicht noemt ze wel, bij het Bestuurlijk escalatieoverleg. In Twente gaat het Twentse overzicht voor. Kijk per tafel wie mag aanmelden.',
    tafels: ['bestuurlijk-escalatieoverleg', 'triage-transfertafel'],
    begrippen: ['aanmelder', 'ucz', 'om'],
    zieOok: ['kan-een-client-zichzelf-aanmelden'],
    zoekwoorden: ['wie mag aanmelden', 'verwijzer', 'aanmelden'],
    bronnen: [s1('Bestuurlijk escalatieoverleg, wie mag aanmelden')],
  }),
  s3Vraag(
    28,
    groep,
    'niet-behandelbaar-na-wachten',
    'Iemand wachtte lang en hoort nu: u bent niet te behandelen. Waar kan die persoon terecht?',
    {
      kort: 'De aanbieder verwijst door: naar RDM-trede 1, of naar RDM-trede 2 als de vraag te complex is.',
      antwoord: [
        'De cliënt kan zich niet zelf melden. De aanbieder die geen passend aanbod heeft, verwijst door.',
        'Heeft een andere aanbieder misschien wel een plek? Dan past RDM-trede 1. Is de vraag te complex voor deze aanbieder? Dan past RDM-trede 2.',
      ],
      tafels: ['triage-transfertafel', 'hoogcomplex-oostnl'],
      begrippen: ['transfermechanisme', 'hoogcomplex'],
      zieOok: ['kan-een-client-zichzelf-aanmelden', 'wachten-of-geen-plek'],
      zoekwoorden: ['onbehandelbaar', 'uitbehandeld', 'afgewezen', 'wachtlijst'],
      bronnen: [vraag(4)],
    },
  ),
  s3Vraag(
    33,
    groep,
    'poh-ggz-en-clientondersteuner',
    'Alle aanbieders vinden de cliënt te moeilijk. Kan de POH-ggz naar de cliëntondersteuner?',
    {
      kort: 'Ja, als de gemeente de cliëntondersteuning goed heeft geregeld. De POH-ggz kan ook zelf aanmelden.',
      antwoord: [
        'Soms zeggen meerdere aanbieders dat een cliënt te moeilijk is. Dan komt de zorg terug bij de POH-ggz. De POH-ggz kan dan overleggen met de cliëntondersteuner van de gemeente.',
        'De POH-ggz kan de cliënt ook zelf aanmelden bij RDM.',
      ],
      letOp:
        'Het brondocument verwijst hier naar vraag 24. Dat klopt niet: de uitleg over cliëntondersteuning staat bij vraag 31.',
      tafels: ['triage-transfertafel'],
      begrippen: ['poh-ggz', 'oco'],
      zieOok: ['hoe-staat-het-met-oco', 'wie-meldt-een-client-aan'],
      zoekwoorden: ['praktijkondersteuner', 'huisarts', 'te moeilijk'],
      bronnen: [vraag(4), vraag(31)],
    },
  ),
]
