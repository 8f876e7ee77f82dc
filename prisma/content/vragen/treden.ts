import { s1, vraag } from '../bronverwijzing'
import { s3Vraag } from './vraag'

const groep = 'treden'

export const tredenVragen = [
  s3Vraag(22, groep, 'wachten-of-geen-plek', 'Lang wachten of nergens passen: welke trede hoort erbij?', {
    kort: 'Lang wachten hoort bij RDM-trede 1, een zeer complexe vraag bij RDM-trede 2.',
    antwoord: [
      'Moet een cliënt te lang wachten? Dan past RDM-trede 1. Een andere aanbieder kan de cliënt misschien overnemen. Dat gebeurt alleen als de cliënt dat wil.',
      'Krijgt een cliënt geen zorg omdat de vraag zeer complex is? Dan past RDM-trede 2.',
      'Helpt RDM-trede 1 niet en is de casus te licht voor RDM-trede 2? Dan gaat de casus naar de bestuurders op RDM-trede 3. Zij zoeken samen een oplossing, forceren die, of bevestigen een advies van een lagere trede.',
      'De bestuurders kijken ook verder. Is het aanbod er echt niet? Gebruikt de regio haar plekken goed? En wat is er nodig om het aanbod compleet te maken?',
    ],
    tafels: ['triage-transfertafel', 'hoogcomplex-oostnl', 'bestuurlijk-escalatieoverleg'],
    begrippen: ['rdm-trede', 'transfer'],
    zieOok: ['volgorde-van-de-treden', 'criteria-van-trede-2'],
    zoekwoorden: ['wachttijd', 'te licht', 'welke trede', 'te lang wachten'],
  }),
  s3Vraag(23, groep, 'volgorde-van-de-treden', 'Moet u de treden in volgorde doorlopen?', {
    kort: 'Nee. U kiest de trede die past.',
    antwoord: [
      'Is meteen duidelijk dat een casus zeer complex is? Dan heeft RDM-trede 1 geen nut. Ga dan direct naar RDM-trede 2. Daarvoor zijn er vaste criteria.',
      'U kunt ook van RDM-trede 1 direct naar RDM-trede 3. Dat kan als de casus niet complex is, maar partijen er samen niet uitkomen.',
    ],
    tafels: ['hoogcomplex-oostnl', 'bestuurlijk-escalatieoverleg'],
    begrippen: ['escalatiemodel', 'rdm-trede'],
    zieOok: ['eerst-in-de-regio', 'criteria-van-trede-2'],
    zoekwoorden: ['volgorde', 'overslaan', 'escalatieladder', 'stappen'],
  }),
  s3Vraag(24, groep, 'eerst-in-de-regio', 'Moet u niet eerst alles in de regio proberen?', {
    kort: 'Kan het in de regio? Dan heeft dat de voorkeur. RDM-trede 3 komt pas na RDM-trede 1 of RDM-trede 2.',
    antwoord: [
      'Een oplossing in de regio heeft de voorkeur. Op RDM-trede 1 zoekt u een vrije plek elders in de regio. Op RDM-trede 2 zoekt u een antwoord op een inhoudelijk complexe vraag.',
      'Op deze twee treden zijn professionals aan zet die de inhoud kennen. Op RDM-trede 3 kunnen bestuurders een oplossing forceren. Daarom komt die later.',
    ],
    begrippen: ['transfermechanisme', 'escalatiemodel'],
    zieOok: ['volgorde-van-de-treden', 'wachten-of-geen-plek'],
    zoekwoorden: ['regio', 'bovenregionaal', 'logisch'],
  }),
  s3Vraag(26, groep, 'criteria-van-trede-2', 'Wanneer past een casus bij RDM-trede 2?', {
    kort: 'Als de cliënt zorg op maat nodig heeft en aan zeven landelijke criteria voldoet.',
    antwoord: [
      'Het gaat om cliënten voor wie zorg helemaal op maat nodig is, in de zwaarste ggz. Alle zeven punten moeten kloppen.',
    ],
    punten: [
      'De cliënt heeft meerdere psychiatrische aandoeningen die met elkaar verweven zijn.',
      'Er is een doel voor de behandeling en dat is haalbaar. Het doel mag ook zorg of herstel zijn.',
      'Meerdere stoornissen hangen samen, met problemen in het gezin of op meer levensgebieden.',
      'Er dreigt ernstig gevaar: lichamelijke schade of overlijden.',
      'Er zijn al specifieke behandelingen gedaan.',
      'Een uitzonderlijke behandeling is nodig om gevaar te voorkomen en te kunnen beginnen.',
      'De zorg is schaars, intensief en duur, en niet makkelijk uit te breiden.',
    ],
    letOp:
      'De bronnen verschillen bij punt 5. Volgens het Twentse overzicht is er een uitgebreid traject van behandelingen geweest.',
    tafels: ['hoogcomplex-oostnl'],
    begrippen: ['hoogcomplex'],
    zieOok: ['hoe-ver-zijn-de-regios', 'wachten-of-geen-plek'],
    zoekwoorden: ['inclusiecriteria', 'voorwaarden', 'hoog complex'],
    bronnen: [s1('Regio OostNL hoogcomplex, instroom')],
  }),
  s3Vraag(
    14,
    groep,
    'overlegtafel-naast-transfertafel',
    'Kan er een overlegtafel naast een transfertafel zijn?',
    {
      kort: 'Ja, dat komt voor. In Twente zijn ze samen één tafel.',
      antwoord: [
        'Een transfertafel gaat over plekken. Ggz-aanbieders ruilen daar vrije plekken met elkaar.',
        'Een overlegtafel gaat over één casus en zoekt een concrete oplossing. Daar zitten ook huisartsen, gemeenten en het sociaal domein.',
        'Op verschillende plekken in het land zijn de twee samengevoegd. Twente doet dat ook, met de Triage & Transfertafel.',
      ],
      tafels: ['triage-transfertafel'],
      begrippen: ['transfermechanisme', 'overlegtafel'],
      zieOok: ['een-transfermechanisme-per-regio'],
      zoekwoorden: ['transfertafel', 'overlap', 'capaciteit'],
      bronnen: [s1('Triage & Transfertafel Twente, doel overleg')],
    },
  ),
  s3Vraag(
    30,
    groep,
    'steeds-terug-bij-de-huisarts',
    'Een cliënt komt steeds terug bij de huisarts, omdat alle hulp tijdelijk is. Helpt RDM dan?',
    {
      kort: 'Ja. Een overlegtafel samen met een tafel voor zeer complexe ggz kan hier helpen.',
      antwoord: [
        'Aan zo’n tafel zitten verschillende partijen bij elkaar. Daardoor kan er een oplossing komen die blijft.',
        'Is wonen een deel van het probleem? Dan kan de woningcorporatie ook aan tafel zitten.',
      ],
      tafels: ['triage-transfertafel', 'hoogcomplex-oostnl'],
      begrippen: ['hoogcomplex', 'overlegtafel'],
      zieOok: ['poh-ggz-en-clientondersteuner'],
      zoekwoorden: ['huisarts', 'draaideur', 'woningcorporatie', 'woningbouwvereniging', 'twee tafels'],
      bronnen: [vraag(14)],
    },
  ),
]
