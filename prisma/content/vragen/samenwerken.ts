import { s1, s2, vraag } from '../bronverwijzing'
import { s3Vraag } from './vraag'

const groep = 'samenwerken'

export const samenwerkVragen = [
  s3Vraag(8, groep, 'hoe-ver-zijn-de-regios', 'Hoe ver zijn de regio’s in Nederland?', {
    kort: 'Bijna elke regio heeft RDM-trede 1. Voor RDM-trede 2 zijn er acht tafels in het land.',
    antwoord: [
      'Partijen werken steeds meer samen, lokaal en in de regio. In bijna elke regio is een transfermechanisme. Dat is RDM-trede 1. Acht bovenregionale tafels dekken samen het hele land. Dat is RDM-trede 2.',
      'Niet elke verwijzer, cliëntondersteuner of ggz-professional weet deze tafels te vinden. En veel regio’s hadden in 2022 nog geen RDM-trede 3.',
    ],
    letOp:
      'Het brondocument zegt dat de criteria van RDM-trede 2 bij vraag 21 staan. Dat klopt niet: ze staan bij vraag 26.',
    tafels: ['triage-transfertafel', 'hoogcomplex-oostnl'],
    begrippen: ['transfermechanisme', 'hoogcomplex'],
    zieOok: ['criteria-van-trede-2', 'hoe-is-het-geregeld-in-mijn-regio'],
    zoekwoorden: ['stand van zaken', 'landelijk', 'acht tafels'],
    bronnen: [vraag(26)],
  }),
  s3Vraag(9, groep, 'zijn-er-regionale-taskforces', 'Zijn er al Regionale Taskforces?', {
    kort: 'Ja, in de regio’s zijn Regionale Taskforces gevormd.',
    antwoord: [
      'De stand van zaken staat in de Monitor Toegankelijkheid en wachttijden ggz. Op de tweede pagina van elke monitor vindt u de rapporten per regio.',
    ],
    letOp: 'De link naar de monitor is in onze bron verloren gegaan. Zoek op www.wegvandewachtlijst.nl.',
    begrippen: ['rt'],
    zieOok: ['hoe-is-het-geregeld-in-mijn-regio', 'heeft-een-taskforce-mensen'],
    zoekwoorden: ['taskforce', 'monitor', 'rt'],
  }),
  s3Vraag(10, groep, 'hoe-is-het-geregeld-in-mijn-regio', 'Hoe is RDM geregeld in mijn regio?', {
    kort: 'Voor Twente staat het in dit portaal. Voor andere regio’s is er een landelijke monitor.',
    antwoord: [
      'Dit portaal laat alle tafels van Twente zien, met hun e-mailadres.',
      'Zoekt u een andere regio? De landelijke stuurgroep kijkt elk half jaar hoe het in de regio’s gaat. Dat staat in de Monitor Toegankelijkheid en wachttijden ggz. Op de tweede pagina staan de rapporten per regio.',
    ],
    letOp:
      'In 2022 zou er op www.wegvandewachtlijst.nl een kaart komen met contactpersonen per regio. Onze bron zegt niet of die er nu is.',
    begrippen: ['rdm'],
    zieOok: ['zijn-er-regionale-taskforces', 'nog-een-vraag'],
    zoekwoorden: ['andere regio', 'kaart', 'contactpersoon', 'monitor', 'buiten Twente'],
    bronnen: [s1('Toelichting, waarom dit overzicht')],
  }),
  s3Vraag(11, groep, 'een-transfermechanisme-per-regio', 'Is er één transfermechanisme per regio?', {
    kort: 'Meestal wel. Er kunnen daarnaast meer tafels zijn voor casussen.',
    antwoord: [
      'In de meeste regio’s is er één transfermechanisme. In Twente is dat de Triage & Transfertafel.',
      'Er kunnen meer tafels zijn die over casussen praten. Zo’n tafel heeft een gebied nodig dat niet te klein en niet te groot is.',
    ],
    tafels: ['triage-transfertafel'],
    begrippen: ['transfermechanisme'],
    zieOok: ['overlegtafel-naast-transfertafel', 'wie-begint-een-transfermechanisme'],
    zoekwoorden: ['transfertafel', 'gebied'],
    bronnen: [s1('Triage & Transfertafel Twente, doel overleg')],
  }),
  s3Vraag(12, groep, 'wie-begint-een-transfermechanisme', 'Wie moet een transfermechanisme opzetten?', {
    kort: 'De grootste ggz-aanbieder van de regio. In Twente is dat Mediant.',
    antwoord: [
      'De grootste ggz-aanbieder neemt het initiatief. Die overlegt altijd met de verzekeraar die in de regio voorop loopt. Liefst ook met de grote gemeente.',
      'In Twente heeft Mediant deze rol.',
    ],
    tafels: ['triage-transfertafel'],
    begrippen: ['mediant', 'transfermechanisme'],
    zieOok: ['altijd-een-ggz-aanbieder-voorop', 'hulp-bij-het-opzetten'],
    zoekwoorden: ['verantwoordelijk', 'initiatief', 'verzekeraar'],
    bronnen: [s2('Inleiding')],
  }),
  s3Vraag(13, groep, 'hulp-bij-het-opzetten', 'Is er hulp bij het opzetten van zo’n overleg?', {
    kort: 'Ja. Aanbieders zetten projectleiders in, en ZonMw betaalt soms een versneller.',
    antwoord: [
      'De grootste ggz-aanbieder heeft de leiding. Dat is vaak de aanbieder waar mensen het langst te lang wachten. De aanbieder zet daarvoor eigen projectleiders in, en vaak ook mensen van buiten.',
      'ZonMw kan subsidie geven voor een versneller. Een versneller helpt partijen in de regio om de samenwerking op te zetten of vast te houden. Ook moet een versneller zorgen dat de afspraken blijven.',
    ],
    begrippen: ['zonmw', 'treeknorm'],
    zieOok: ['wie-begint-een-transfermechanisme'],
    zoekwoorden: ['subsidie', 'versneller', 'begeleiding', 'projectleider'],
    bronnen: [vraag(12)],
  }),
  s3Vraag(15, groep, 'kleine-praktijken-aan-tafel', 'Hoe kunnen kleine praktijken meedoen aan een tafel?', {
    kort: 'Zij sturen samen één iemand, die collega’s erbij kan halen.',
    antwoord: [
      'In sommige regio’s werken kleine praktijken samen. Zo kost meedoen minder tijd.',
      'Een voorbeeld: één vrijgevestigde behandelaar zit aan tafel. Die vraagt collega’s tijdens het overleg per app of zij een plek hebben.',
    ],
    letOp: 'Zet in een app nooit iets waaraan u een inwoner herkent.',
    tafels: ['triage-transfertafel'],
    begrippen: ['vrijgevestigde-ggz'],
    zieOok: ['meepraten-als-kleine-praktijk'],
    zoekwoorden: ['vrijgevestigd', 'psycholoog', 'kleine praktijk'],
  }),
  s3Vraag(16, groep, 'altijd-een-ggz-aanbieder-voorop', 'Moet altijd een ggz-aanbieder de leiding nemen?', {
    kort: 'Bij een transfertafel wel. Een tafel over casussen mag ook iemand anders beginnen.',
    antwoord: [
      'Er is afgesproken dat de grootste ggz-aanbieder de leiding neemt bij het transfermechanisme.',
      'In de praktijk zijn er verschillende vormen. Aan een transfertafel zitten vaak alleen ggz-aanbieders. Zij kijken vooral naar cijfers: wie heeft waar ruimte?',
      'Er zijn ook tafels over casussen. Daar bespreken meer partijen welke cliënt waar past, zonder naam. Zo’n tafel kan ook een andere partij beginnen.',
    ],
    tafels: ['triage-transfertafel'],
    begrippen: ['transfermechanisme', 'treeknorm'],
    zieOok: ['wie-begint-een-transfermechanisme', 'overlegtafel-naast-transfertafel'],
    zoekwoorden: ['voortouw', 'leiding', 'transfertafel'],
  }),
  s3Vraag(17, groep, 'heeft-een-taskforce-mensen', 'Heeft een Regionale Taskforce eigen mensen?', {
    kort: 'Dat verschilt. De partijen in de regio regelen het samen.',
    antwoord: [
      'De partijen zijn samen verantwoordelijk voor RDM. Zij bepalen zelf hoe zij dat doen. Soms betalen zij samen een projectleider. Soms zet elke partij eigen mensen in.',
      'In Twente coördineert het ZVH, met de mensen en het geld die er al zijn.',
    ],
    begrippen: ['rt', 'zvh'],
    zieOok: ['zijn-er-regionale-taskforces'],
    zoekwoorden: ['staf', 'projectleider', 'capaciteit', 'kosten'],
    bronnen: [s2('Kosten, opbrengsten en dekking')],
  }),
  s3Vraag(18, groep, 'nog-een-overleg-erbij', 'Er zijn al zoveel overleggen. Moet er weer een bij?', {
    kort: 'Nee. Sluit aan bij wat er al is.',
    antwoord: [
      'De handreiking zegt wat geregeld moet zijn. De partijen in de regio bepalen hoe. Een bestaand overleg van bestuurders kan dus ook casussen gaan bespreken.',
      'Wel moet dat overleg te vinden en te bereiken zijn. Het gaat om mensen voor wie op RDM-trede 1 en RDM-trede 2 geen oplossing kwam. Bestuurders zijn er dan voor verantwoordelijk dat die er wel komt.',
    ],
    tafels: ['bestuurlijk-escalatieoverleg'],
    begrippen: ['handreiking-rdm'],
    zieOok: ['moet-de-regio-veel-regelen'],
    zoekwoorden: ['gremium', 'extra overleg', 'vergaderen'],
  }),
  s3Vraag(
    19,
    groep,
    'transfermechanisme-bij-korte-wachttijden',
    'Moet er een transfermechanisme zijn als de wachttijden kort zijn?',
    {
      kort: 'Ja, regel wel iets. Ook dan kan iemand te lang wachten of nergens passen.',
      antwoord: [
        'Er zijn bijna geen regio’s met overal korte wachttijden. En ook dan wachten mensen soms te lang bij één aanbieder. Ook daar kan iemand tussen wal en schip vallen.',
        'Cliënten, hun vertegenwoordigers, verwijzers en behandelaren moeten ergens terecht kunnen. Gebruik de handreiking RDM om dit te regelen.',
      ],
      begrippen: ['treeknorm', 'handreiking-rdm'],
      zieOok: ['een-transfermechanisme-per-regio'],
      zoekwoorden: ['verplicht', 'treeknorm', 'wachttijd'],
    },
  ),
  s3Vraag(20, groep, 'betere-samenwerking', 'Hoe zorgen wij dat mensen echt beter samenwerken?', {
    kort: 'Doe wat bij uw rol hoort, en spreek elkaar daarop aan.',
    antwoord: [
      'Partijen vinden elkaar steeds beter. Samenwerken gaat nog niet vanzelf. Ggz-instellingen zien elkaar soms nog te veel als concurrent.',
      'Het helpt als elke partij haar eigen taak goed doet. Het helpt ook als partijen elkaar durven aan te spreken. De landelijke werkkaart ‘samenwerken in de regio’ geeft tips.',
    ],
    letOp: 'De link naar de werkkaart is in onze bron verloren gegaan. Zoek op www.wegvandewachtlijst.nl.',
    zieOok: ['trede-1-werkt-niet'],
    zoekwoorden: ['samenwerken', 'werkkaart', 'concurrent', 'aanspreken'],
  }),
  s3Vraag(34, groep, 'meepraten-als-kleine-praktijk', 'Ik heb een kleine praktijk. Hoe kan ik meepraten?', {
    kort: 'Sluit aan bij het transfermechanisme, eventueel samen met andere kleine praktijken.',
    antwoord: [
      'Neem contact op met de grootste ggz-instellingen. Of sluit aan bij het transfermechanisme.',
      'U kunt dat samen doen met andere kleine praktijken. Eén iemand vertegenwoordigt dan de anderen en mag namens hen beslissen. U kunt ook mailen naar info@wegvandewachtlijst.nl.',
      'In Twente zit de vrijgevestigde ggz al aan de Triage & Transfertafel.',
    ],
    tafels: ['triage-transfertafel'],
    begrippen: ['vrijgevestigde-ggz', 'mandaat'],
    zieOok: ['kleine-praktijken-aan-tafel'],
    zoekwoorden: ['kleine praktijk', 'vrijgevestigd', 'meedoen'],
    bronnen: [s1('Triage & Transfertafel Twente, deelnemers')],
  }),
]
