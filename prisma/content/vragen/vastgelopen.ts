import { s2 } from '../bronverwijzing'
import { s3Vraag } from './vraag'

const groep = 'vastgelopen'

export const vastgelopenVragen = [
  s3Vraag(
    25,
    groep,
    'trede-1-werkt-niet',
    'Partijen nemen op RDM-trede 1 hun verantwoordelijkheid niet. Wat nu?',
    {
      kort: 'Meld het bij de landelijke stuurgroep. In Twente is er ook de stuurgroep ZVS.',
      antwoord: [
        'Lukt het in de regio echt niet om goede afspraken te maken? Mail dan de landelijke stuurgroep via info@wegvandewachtlijst.nl. Elke regio heeft daar een vaste contactpersoon. Die kan misschien helpen.',
        'In Twente bespreekt de stuurgroep Zorg, Veiligheid en Straf (ZVS) signalen dat partijen zich niet inzetten.',
        'U kunt de casus ook opschalen naar RDM-trede 3.',
      ],
      tafels: ['bestuurlijk-escalatieoverleg'],
      begrippen: ['stuurgroep-zvs', 'opschalen'],
      zieOok: ['betere-samenwerking', 'volgorde-van-de-treden'],
      zoekwoorden: ['klacht', 'niet meewerken', 'commitment', 'accounthouder'],
      bronnen: [s2('Kanttekening 1.1')],
    },
  ),
  s3Vraag(
    29,
    groep,
    'lvb-verslaving-en-psychiatrie',
    'Waar kan iemand terecht met een verstandelijke beperking, verslaving en psychische problemen?',
    {
      kort: 'Is er nergens plek? Dan hoort dit bij de bestuurders, op RDM-trede 3.',
      antwoord: [
        'Valt iemand met deze problemen tussen wal en schip? Dan kunnen bestuurders op RDM-trede 3 een oplossing forceren voor deze ene cliënt.',
        'Komt het vaker voor? Dan praten de bestuurders over andere oplossingen. Aan tafel zitten dan in elk geval de grootste zorgverzekeraars en de betrokken aanbieders.',
      ],
      punten: [
        'Regels ruimer maken over wie een instelling aanneemt.',
        'Samen nieuw aanbod maken.',
        'Een oplossing met geld zoeken.',
        'Vaststellen welk aanbod gewenst is.',
        'Het aanbod anders verdelen tussen aanbieders.',
      ],
      letOp:
        'Bij de landelijke stuurgroep was dit in 2022 nog niet bekend als signaal. Meld het ook bij uw eigen brancheorganisatie.',
      tafels: ['bestuurlijk-escalatieoverleg'],
      begrippen: ['lvb', 'exclusiecriteria'],
      zieOok: ['geen-zorg-beschikbaar'],
      zoekwoorden: ['lvg', 'drugs', 'alcohol', 'triple', 'middelen', 'driedubbele diagnose'],
    },
  ),
]
