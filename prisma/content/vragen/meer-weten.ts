import { s1, vraag } from '../bronverwijzing'
import { zvh } from '../zvh'
import { s3Vraag } from './vraag'

const groep = 'meer-weten'

export const meerWetenVragen = [
  s3Vraag(31, groep, 'hoe-staat-het-met-oco', 'Hoe staat het met onafhankelijke cliëntondersteuning?', {
    kort: 'De gemeente moet het regelen. Voor mensen die tussen wal en schip vallen is het vaak nog niet genoeg.',
    antwoord: [
      'Onafhankelijke cliëntondersteuning (OCO) is een belangrijk deel van RDM. De gemeente moet zorgen dat inwoners er gebruik van kunnen maken.',
      'De Wmo 2015 zegt wat het is: informatie, advies en algemene steun. Die hulp maakt inwoners sterker en helpt hen meedoen. Het gaat over zorg, wonen, werk, geld, jeugdhulp en onderwijs.',
      'Vaak is de hulp nog niet genoeg voor mensen die tussen wal en schip dreigen te vallen. Daarom waren er in 2022 proeven met OCO binnen RDM. Een daarvan was in Twente.',
    ],
    letOp: 'Onze bronnen zeggen niet hoe de proef in Twente is afgelopen. Vraag het aan het ZVH.',
    begrippen: ['oco', 'clientondersteuner', 'wmo'],
    zieOok: ['poh-ggz-en-clientondersteuner', 'meedoen-met-oco-pilot'],
    zoekwoorden: ['oco', 'cliëntondersteuning', 'pilot', 'wet'],
    bronnen: [s1('Toelichting, inzet onafhankelijke cliëntondersteuning')],
  }),
  s3Vraag(
    32,
    groep,
    'meedoen-met-oco-pilot',
    'Kan een regio meedoen met een proef met cliëntondersteuning?',
    {
      kort: 'Mail naar info@wegvandewachtlijst.nl.',
      antwoord: ['Wil uw regio meedenken over een proef? Mail dan naar info@wegvandewachtlijst.nl.'],
      letOp: 'Dit antwoord is uit 2022. In dat jaar was er al een proef in Twente.',
      begrippen: ['oco'],
      zieOok: ['hoe-staat-het-met-oco'],
      zoekwoorden: ['pilot', 'oco'],
      bronnen: [vraag(31)],
    },
  ),
  s3Vraag(35, groep, 'goede-voorbeelden', 'Waar vind ik goede voorbeelden uit de praktijk?', {
    kort: 'Op wegvandewachtlijst.nl/in-de-praktijk, en in de landelijke nieuwsbrief.',
    antwoord: [
      'De landelijke stuurgroep deelt voorbeelden op wegvandewachtlijst.nl/in-de-praktijk. Een paar keer per jaar komt er een nieuwsbrief. U meldt zich aan op de homepage, helemaal onderaan.',
      'Elk half jaar komt er ook een Regiomonitor. Daarmee wil de stuurgroep regio’s met elkaar in contact brengen.',
    ],
    zieOok: ['succesverhalen'],
    zoekwoorden: ['voorbeelden', 'praktijk', 'nieuwsbrief', 'regiomonitor'],
  }),
  s3Vraag(36, groep, 'succesverhalen', 'Wat heeft RDM al opgeleverd?', {
    kort: 'In 2022 kregen tussen de 2.300 en 2.400 cliënten passende hulp via een transfermechanisme.',
    antwoord: [
      'Dat aantal is geteld tot en met september of oktober 2022, voor zover het gemeten is. Het gaat om heel Nederland.',
      'Regio’s vertellen ook dat partijen elkaar beter leren kennen. Daardoor helpen zij cliënten beter. Een deelnemer zag aan de overlegtafel meer begrip en vertrouwen. Nu kunnen partijen de echte problemen samen aanpakken.',
    ],
    begrippen: ['transfermechanisme'],
    zieOok: ['goede-voorbeelden'],
    zoekwoorden: ['succes', 'resultaat', 'cijfers', 'aantal'],
  }),
  s3Vraag(
    37,
    groep,
    'suggesties-voor-rdm',
    'Ik heb een goed idee over RDM of wachttijden. Wie wil dat weten?',
    {
      kort: 'De landelijke stuurgroep: info@wegvandewachtlijst.nl.',
      antwoord: [
        'Mail uw idee naar de landelijke stuurgroep via info@wegvandewachtlijst.nl.',
        `Gaat het over Twente? Mail dan het ZVH via ${zvh.inhoud.email}.`,
      ],
      begrippen: ['zvh'],
      zieOok: ['nog-een-vraag'],
      zoekwoorden: ['idee', 'tip', 'suggestie'],
      bronnen: [s1('TopX, contactinformatie')],
    },
  ),
  s3Vraag(38, groep, 'nog-een-vraag', 'Mijn vraag staat hier niet bij. Wie kan ik mailen?', {
    kort: `Over Twente: ${zvh.inhoud.email}. Over het landelijke beleid: info@wegvandewachtlijst.nl.`,
    antwoord: [
      `Gaat uw vraag over Twente? Mail dan het ZVH via ${zvh.inhoud.email}.`,
      'Gaat uw vraag over de landelijke afspraken? Mail dan de landelijke stuurgroep via info@wegvandewachtlijst.nl. Die vult de landelijke lijst met vragen aan.',
      'Zet in uw mail nooit gegevens van een inwoner.',
    ],
    begrippen: ['zvh'],
    zieOok: ['suggesties-voor-rdm'],
    zoekwoorden: ['contact', 'mailen', 'vraag stellen', 'hulp'],
    bronnen: [s1('TopX, contactinformatie')],
  }),
]
