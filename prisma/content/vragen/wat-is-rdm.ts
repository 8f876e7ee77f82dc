import { s1, vraag } from '../bronverwijzing'
import { s3Vraag } from './vraag'

const groep = 'wat-is-rdm'

export const watIsRdmVragen = [
  s3Vraag(1, groep, 'waarom-is-er-rdm', 'Waarom is er regionale doorzettingsmacht?', {
    kort: 'Omdat mensen met een ggz-vraag nog steeds tussen wal en schip vallen.',
    antwoord: [
      'Veel partijen in de regio doen hun best. Toch zijn er mensen met een ggz-vraag die nergens passen. Regionale doorzettingsmacht (RDM) moet dat voorkomen.',
      'Met RDM zoeken partijen samen naar hulp die wel past.',
    ],
    begrippen: ['rdm', 'tussen-wal-en-schip'],
    zieOok: ['waar-komt-rdm-vandaan', 'helpt-rdm-tegen-wachttijden'],
    zoekwoorden: ['aanleiding', 'doel', 'waarom'],
    bronnen: [s1('Toelichting, waarom dit overzicht')],
  }),
  s3Vraag(2, groep, 'waar-komt-rdm-vandaan', 'Waar komt regionale doorzettingsmacht vandaan?', {
    kort: 'Het stond in een regeerakkoord, op voorstel van MIND. Nu is er een landelijke handreiking.',
    antwoord: [
      'MIND Platform stelde het voor. Daarna kwam het in een eerder regeerakkoord, op pagina 15. Het kabinet wilde iets extra’s doen als de afspraken over wachtlijsten te weinig hielpen.',
      'Nu is er een landelijke handreiking. Die komt van het ministerie van VWS en de landelijke stuurgroep. De handreiking zegt wat een regio moet regelen.',
    ],
    letOp: 'Wij hebben de handreiking zelf niet. U vindt haar op www.wegvandewachtlijst.nl.',
    begrippen: ['mind', 'vws', 'handreiking-rdm'],
    zieOok: ['waarom-is-er-rdm'],
    zoekwoorden: ['geschiedenis', 'ontstaan', 'regeerakkoord', 'handreiking'],
    bronnen: [s1('Toelichting, waarom dit overzicht')],
  }),
  s3Vraag(3, groep, 'moet-de-regio-veel-regelen', 'Moet een regio veel regelen voor de treden?', {
    kort: 'Meestal niet: veel is er al. Maar het moet wel duidelijk zijn waar u iemand aanmeldt.',
    antwoord: [
      'De meeste regio’s hebben al een transfermechanisme. Dat is RDM-trede 1. Ook de bovenregionale tafels van RDM-trede 2 zijn er al.',
      'RDM-trede 3 is een tafel van bestuurders. Zij kunnen zo nodig een doorbraak forceren. Daar komen naar verwachting weinig casussen. Belangrijk is dat bestuurders elkaar snel vinden. Dat kan via een bestaand overleg of via het Veiligheidshuis.',
      'RDM-trede 4 wordt naar verwachting niet vaak gebruikt.',
      'Let vooral op de weg en de uitleg. Nog niet overal is duidelijk hoe en waar u een cliënt aanmeldt. RDM gaat altijd over één persoon.',
    ],
    letOp:
      'In het land is een Regionale Taskforce verantwoordelijk. In Twente coördineert het ZVH de afspraken over RDM-trede 3.',
    tafels: ['triage-transfertafel', 'hoogcomplex-oostnl', 'bestuurlijk-escalatieoverleg'],
    begrippen: ['rdm-trede', 'transfermechanisme', 'rt'],
    zieOok: ['volgorde-van-de-treden', 'nog-een-overleg-erbij'],
    zoekwoorden: ['inrichten', 'regelen'],
    bronnen: [{ document: 'S0', kop: 'Advies aan DVO' }],
  }),
  s3Vraag(6, groep, 'helpt-rdm-tegen-wachttijden', 'Lost RDM de wachttijden in de ggz op?', {
    kort: 'Nee. RDM is er voor mensen die nergens passen, niet voor wachtlijsten.',
    antwoord: [
      'RDM is geen middel tegen wachttijden. RDM moet voorkomen dat iemand tussen wal en schip valt.',
      'Werken de treden goed samen? Dan komt er waarschijnlijk wel meer beweging in de wachtlijsten. Maar RDM maakt geen zorg die er niet is.',
    ],
    begrippen: ['rdm', 'triage'],
    zieOok: ['wachten-of-geen-plek', 'geen-zorg-beschikbaar'],
    zoekwoorden: ['wachttijd', 'wachtlijst', 'wachten'],
  }),
  s3Vraag(7, groep, 'waarom-alleen-zvw', 'Waarom gaat RDM vooral over zorg uit de Zvw?', {
    kort: 'De landelijke agenda gaat over de Zorgverzekeringswet. Per casus mogen andere wetten gewoon meedoen.',
    antwoord: [
      'De landelijke agenda over wachttijden gaat over de Zorgverzekeringswet (Zvw). Daarom begint RDM daar.',
      'In één casus kunnen ook andere wetten spelen, zoals de Wmo of de Wlz. Die sluit RDM niet uit. Steeds meer partijen uit andere werkvelden doen mee, zoals sociaal werk.',
    ],
    begrippen: ['zvw', 'wmo', 'wlz'],
    zieOok: ['steeds-terug-bij-de-huisarts'],
    zoekwoorden: ['financiering', 'zorgverzekeringswet', 'wet'],
    bronnen: [s1('Toelichting, waarom dit overzicht')],
  }),
  s3Vraag(21, groep, 'is-het-systeem-te-ingewikkeld', 'Is de cliënt te ingewikkeld, of het zorgsysteem?', {
    kort: 'Het zorgsysteem is ingewikkeld. RDM moet de cliënt daar juist geen last van laten hebben.',
    antwoord: [
      'Het zorgsysteem is inderdaad ingewikkeld. RDM is bedoeld om de cliënt te ontzien.',
      'De partijen in de regio moeten het systeem eenvoudiger maken. Een voorbeeld: instellingen passen hun regels aan over wie zij wel en niet aannemen.',
    ],
    begrippen: ['rdm', 'exclusiecriteria'],
    zieOok: ['geen-zorg-beschikbaar', 'lvb-verslaving-en-psychiatrie'],
    zoekwoorden: ['complex', 'criteria', 'systeem'],
  }),
  s3Vraag(27, groep, 'geen-zorg-beschikbaar', 'Er is gewoon geen zorg. Wat hebben wij dan aan RDM?', {
    kort: 'RDM maakt geen nieuwe zorg. Wel wordt duidelijk wat er ontbreekt en wat er nodig is.',
    antwoord: [
      'RDM kan geen zorg maken die er niet is. Er komt dan niet meteen een oplossing.',
      'Partijen brengen wel samen in beeld waar het aanbod te klein is. Zo stellen zij vast wat nodig is. Dat is niet altijd meer zorg. Het kan ook hulp uit een ander werkveld zijn, bijvoorbeeld een woning.',
    ],
    tafels: ['bestuurlijk-escalatieoverleg'],
    begrippen: ['rdm'],
    zieOok: ['lvb-verslaving-en-psychiatrie', 'helpt-rdm-tegen-wachttijden'],
    zoekwoorden: ['ontbrekend aanbod', 'geen plek', 'wonen'],
    bronnen: [vraag(6)],
  }),
]
