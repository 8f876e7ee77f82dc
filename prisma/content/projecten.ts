import type { ProjectInhoud } from '@/domain/netwerk/inhoud'
import type { Bron } from '@/domain/overlegtafel/bron'
import { s2 } from './bronverwijzing'
import { zvh } from './zvh'

type ProjectSeed = { readonly slug: string; readonly naam: string; readonly inhoud: ProjectInhoud }

const s4 = (kop: string): Bron => ({ document: 'S4', kop })

const gewoon = { website: null, vraagAan: null, eigenaar: zvh.naam, laatstGecontroleerd: null }

/** Where the project of S4 stood when the document was written; nothing later is known. */
const in2022 = 'In juni 2022 was dit begonnen. Wat er daarna gebeurde, staat niet in onze bron.'

/** What the documents name as begun. The richting is that of the source; an uitgangspunt is named only where its very subject is meant. */
export const projecten: readonly ProjectSeed[] = [
  {
    slug: 'regionale-doorzettingsmacht',
    naam: 'Regionale doorzettingsmacht in Twente',
    inhoud: {
      wat: 'Een projectgroep bracht alle overlegtafels in beeld. Ook schreef de groep het voorstel voor RDM-trede 3.',
      trekker: 'Projectgroep RDM, met een projectleider van de Twentse Koers',
      stand: 'Het overzicht en het voorstel lagen er in april 2024.',
      volgendeStap:
        'De 14 gemeenten besluiten. Daarna hoort iedereen welke RDM-trede wanneer kan. Elke procesmanager gemeente krijgt uitleg, in een bijeenkomst met elkaar.',
      richtingen: ['A'],
      uitgangspunten: [],
      zoekwoorden: ['RDM', 'projectgroep', 'Weg van de Wachtlijst'],
      bronnen: [s2('Argument 1.2'), { document: 'S0', kop: 'Vervolg' }],
      ...gewoon,
    },
  },
  {
    slug: 'actieplan-zorg-en-veiligheid',
    naam: 'Actieplan zorg en veiligheid',
    inhoud: {
      wat: 'De oplossingsrichtingen A, B en D komen in één plan, waar iedereen achter staat.',
      trekker: 'De trekkersgroep van de Versterkingsagenda',
      stand: 'De werkgroep vroeg dit in juni 2022 aan de stuurgroep ZVS.',
      volgendeStap: 'Het plan uitwerken, en er subsidie voor aanvragen bij ZonMw.',
      richtingen: ['A', 'B', 'D'],
      uitgangspunten: [],
      zoekwoorden: ['versterkingsagenda', 'subsidie', 'trekkersgroep'],
      bronnen: [s4('Beslispunten'), s4('Kernpunt 3: Maak een gedragen actieplan voor het vervolg')],
      ...gewoon,
    },
  },
  {
    slug: 'overleg-verward-gedrag-en-hoog-risico',
    naam: 'Overleg over verward gedrag met een hoog risico (RFPN)',
    inhoud: {
      wat: 'Het overleg over personen met verward gedrag en een hoog risico begint opnieuw.',
      trekker: zvh.naam,
      stand: in2022,
      volgendeStap: null,
      richtingen: ['A'],
      uitgangspunten: [],
      zoekwoorden: ['RFPN', 'verward gedrag'],
      bronnen: [s4('Oplossingsrichting A, wat loopt al')],
      ...gewoon,
    },
  },
  {
    slug: 'van-meldpunt-naar-gemeente',
    naam: 'Van het meldpunt naar de gemeente',
    inhoud: {
      wat: 'Een melding bij het meldpunt Onbegrepen Gedrag komt beter terecht bij de mensen in de gemeente.',
      trekker: null,
      stand: in2022,
      volgendeStap: null,
      richtingen: ['A'],
      uitgangspunten: [],
      zoekwoorden: ['meldpunt', 'onbegrepen gedrag', 'overdracht'],
      bronnen: [s4('Oplossingsrichting A, wat loopt al')],
      ...gewoon,
    },
  },
  {
    slug: 'triage-overleg-hengelo',
    naam: 'Triage-overleg in Hengelo als voorbeeld',
    inhoud: {
      wat: 'Van het overleg in Hengelo kan de rest van Twente leren.',
      trekker: null,
      stand: in2022,
      volgendeStap: 'Kijken of het overleg in heel Twente kan.',
      richtingen: ['A'],
      uitgangspunten: [],
      zoekwoorden: ['Hengelo', 'goed voorbeeld'],
      bronnen: [s4('Oplossingsrichting A, wat loopt al')],
      ...gewoon,
    },
  },
  {
    slug: 'regionale-hulp-in-de-gemeente',
    naam: 'Regionale hulp in de gemeente zelf',
    inhoud: {
      wat: 'Regionale ondersteuners willen de helft van hun tijd in de gemeenten werken. Zij helpen daar om vroeg informatie te delen.',
      trekker: 'De regionale ondersteuners',
      stand: in2022,
      volgendeStap: 'Dit kan het begin zijn van een groep helpers die van gemeente naar gemeente gaat.',
      richtingen: ['B'],
      uitgangspunten: ['3'],
      zoekwoorden: ['reizend circus', 'vroegsignalering', 'informatie delen'],
      bronnen: [s4('Oplossingsrichting B, wat loopt al')],
      ...gewoon,
    },
  },
  {
    slug: 'stuurgroep-en-expertgroep',
    naam: 'De Stuurgroep en Expertgroep ZVS versterken',
    inhoud: {
      wat: 'De twee groepen worden bekeken, en werken daarna beter samen. Er komt ook een nieuwe tekening van hun plek in de regio.',
      trekker: 'De Expertgroep ZVS',
      stand:
        'In mei 2022 sprak de Expertgroep dit uit. Het rapport over beide groepen zou er voor de zomer van 2022 zijn.',
      volgendeStap: 'De lessen uit het rapport en uit de Versterkingsagenda gebruiken.',
      richtingen: ['C'],
      uitgangspunten: [],
      zoekwoorden: ['evaluatie', 'stuurgroep ZVS', 'expertgroep'],
      bronnen: [s4('Oplossingsrichting C, wat loopt al')],
      ...gewoon,
    },
  },
  {
    slug: 'stuurgroep-wvggz',
    naam: 'Stuurgroep Wvggz voor heel Twente',
    inhoud: {
      wat: 'Er komt een stuurgroep over verplichte zorg voor heel Twente. Psychiaters bereiden het overleg mee voor.',
      trekker: null,
      stand: in2022,
      volgendeStap: null,
      richtingen: ['C'],
      uitgangspunten: [],
      zoekwoorden: ['verplichte ggz', 'psychiaters'],
      bronnen: [s4('Oplossingsrichting C, wat loopt al')],
      ...gewoon,
    },
  },
  {
    slug: 'ervaringsdeskundigen-inzetten',
    naam: 'Ervaringsdeskundigen vaker vragen',
    inhoud: {
      wat: 'Ervaringsdeskundigen denken op sommige plekken al mee, zoals Ixta Noa in Hengelo. Het kan vaker.',
      trekker: null,
      stand: in2022,
      volgendeStap:
        'Aan het Twentse netwerk voor ervaringsdeskundigheid en herstel vragen waar zij kunnen helpen.',
      richtingen: ['D'],
      uitgangspunten: ['2'],
      zoekwoorden: ['ervaringsdeskundigheid', 'Ixta Noa', 'herstel', 'NHET'],
      bronnen: [s4('Oplossingsrichting D, wat loopt al')],
      ...gewoon,
      website: 'www.nhet-twente.nl',
    },
  },
  {
    slug: 'casussen-in-de-stuurgroep',
    naam: 'Casussen bespreken in de Stuurgroep ZVS',
    inhoud: {
      wat: 'Bestuurders leren van echte casussen. De Expertgroep zoekt casussen die de stuurgroep kan bespreken.',
      trekker: 'De Expertgroep ZVS',
      stand: 'In mei 2022 sprak de Expertgroep dit uit. Wat er daarna gebeurde, staat niet in onze bron.',
      volgendeStap: null,
      richtingen: ['D'],
      uitgangspunten: ['7'],
      zoekwoorden: ['casusevaluatie', 'leren', 'stuurgroep'],
      bronnen: [s4('Oplossingsrichting D, wat loopt al')],
      ...gewoon,
    },
  },
]
