import type { PaginaInhoud } from '@/domain/kennis/inhoud'
import { s1, vraag } from './bronverwijzing'
import { clientondersteuning } from './clientondersteuning'
import { oplossingsrichtingen } from './paginas/oplossingsrichtingen'
import { uitgangspunten } from './paginas/uitgangspunten'
import { voorInwoners } from './paginas/voor-inwoners'
import { zvh } from './zvh'

type PaginaSeed = { readonly slug: string; readonly naam: string; readonly inhoud: PaginaInhoud }

const bijgehouden = { eigenaar: zvh.naam, laatstGecontroleerd: null }

/** A page with a design of its own: only what people look for stands here. */
const vast = (
  slug: string,
  naam: string,
  href: string,
  inleiding: string,
  ...zoekwoorden: string[]
): PaginaSeed => ({ slug, naam, inhoud: { href, inleiding, delen: [], zoekwoorden, ...bijgehouden } })

const ondersteuning = s1('Toelichting, inzet onafhankelijke cliëntondersteuning')

const clientondersteuningPagina: PaginaSeed = {
  slug: 'clientondersteuning',
  naam: 'Cliëntondersteuning',
  inhoud: {
    href: '/clientondersteuning',
    inleiding:
      'Een cliëntondersteuner denkt mee met de inwoner. Het is gratis en onafhankelijk, en elke inwoner heeft er recht op.',
    delen: [
      {
        kop: 'Wat is het?',
        alineas: [clientondersteuning.uitleg, clientondersteuning.recht],
        punten: [],
        bronnen: [ondersteuning],
      },
      {
        kop: 'Wat doet een cliëntondersteuner?',
        alineas: ['Er zijn vier soorten hulp.'],
        punten: clientondersteuning.soortenHulp.map(({ tekst }) => tekst),
        bronnen: [ondersteuning],
      },
      {
        kop: 'Wie is het niet?',
        alineas: [
          'Een cliëntondersteuner beslist niet over de hulp. Een cliëntondersteuner werkt ook niet voor de gemeente of de zorgaanbieder, maar voor de inwoner.',
          'Het Centrum voor Consultatie en Expertise (CCE) staat in het overzicht bij cliëntondersteuning. Het CCE is iets anders: het denkt mee met professionals.',
        ],
        punten: [],
        bronnen: [
          ondersteuning,
          s1('Regionaal crisis- en ondersteuningsteam zorgkantoor, cliëntondersteuner'),
        ],
      },
      {
        kop: 'Wat doet u als professional?',
        alineas: [
          'Wijs de inwoner op cliëntondersteuning voordat u aanmeldt. Vraag of de inwoner dat wil. Zet in de aanmelding of er een cliëntondersteuner is.',
          'Bij het Bestuurlijk escalatieoverleg zit de cliëntondersteuner altijd aan tafel.',
        ],
        punten: [],
        bronnen: [
          s1('Toelichting, wat zijn de uitgangspunten'),
          s1('Bestuurlijk escalatieoverleg, deelnemers'),
        ],
      },
      {
        kop: 'Wie regelt het?',
        alineas: [
          clientondersteuning.watDoetDeGemeente,
          'Voor mensen die tussen wal en schip dreigen te vallen is het vaak nog niet genoeg.',
          clientondersteuning.ervaringsdeskundigen,
        ],
        punten: [],
        bronnen: [vraag(31), ondersteuning],
      },
    ],
    zoekwoorden: ['gratis hulp', 'MEE', 'SCOT', 'OCO', 'recht op ondersteuning', 'wie helpt de inwoner'],
    ...bijgehouden,
  },
}

/** Everything that can be found by its name, also what is not a text of the database. */
export const paginas: readonly PaginaSeed[] = [
  vast(
    'wegwijzer',
    'Wegwijzer: wat moet ik doen?',
    '/wegwijzer',
    'Beantwoord een paar vragen en zie welke overlegtafel past. Wij bewaren niets.',
    'welke tafel past',
    'hulp bij kiezen',
    'advies',
  ),
  vast(
    'overlegtafels',
    'De zeven overlegtafels van Twente',
    '/overlegtafels',
    'Alle tafels op één pagina: wie mag aanmelden, wanneer, en waar.',
    'overzicht',
    'alle tafels',
    'e-mailadressen',
  ),
  vast(
    'treden',
    'Zo werken de treden',
    '/treden',
    'Wat regionale doorzettingsmacht (RDM) is, welke treden er zijn en wanneer u een trede hoger gaat.',
    'escalatiemodel',
    'los op of schaal op',
    'uitleg',
  ),
  vast(
    'gemeenten',
    'De 14 gemeenten van Twente',
    '/gemeenten',
    'Per gemeente: de eerste stap, het contact en wat er lokaal is afgesproken.',
    'wijkteam',
    'procesmanager gemeente',
    'eerste stap',
  ),
  clientondersteuningPagina,
  { slug: 'uitgangspunten', naam: 'Tien uitgangspunten', inhoud: { ...uitgangspunten, ...bijgehouden } },
  {
    slug: 'oplossingsrichtingen',
    naam: 'Vier oplossingsrichtingen',
    inhoud: { ...oplossingsrichtingen, ...bijgehouden },
  },
  vast(
    'besluiten',
    'Besluiten',
    '/besluiten',
    'Wat er over doorzettingsmacht en samenwerken is voorgesteld en besloten, en welke gemeente al besloot.',
    'status van het besluit',
    'collegebesluit',
  ),
  vast(
    'projecten',
    'Projecten',
    '/projecten',
    'Waar Twente aan werkt: wie trekt het, hoe ver is het en wat is de volgende stap.',
    'actieplan',
    'trekker',
  ),
  vast(
    'themadagen',
    'Themadagen',
    '/themadagen',
    'Themadagen en bijeenkomsten om samen terug te kijken: wanneer, waar en voor wie.',
    'reflectiebijeenkomst',
    'leren',
    'agenda',
  ),
  { slug: 'voor-inwoners', naam: 'Voor inwoners en naasten', inhoud: { ...voorInwoners, ...bijgehouden } },
  vast(
    'delen',
    'Mag ik dit delen?',
    '/delen',
    'Zes korte vragen over het delen van gegevens: wat, met wie, en wat u eerst doet. Wij bewaren niets.',
    'gegevens delen',
    'privacy',
    'toestemming',
    'FG',
    'beroepsgeheim',
  ),
  vast(
    'vragen',
    'Vragen en antwoorden',
    '/vragen',
    'De 38 landelijke vragen over RDM, met een antwoord in gewone woorden.',
    'veelgestelde vragen',
    'Q&A',
  ),
  vast(
    'begrippen',
    'Begrippen en afkortingen',
    '/begrippen',
    'Alle afkortingen en moeilijke woorden, uitgelegd.',
    'woordenlijst',
    'betekenis',
  ),
  vast(
    'overzicht-op-papier',
    'Overzicht op papier',
    '/overzicht-op-papier',
    'De zeven overlegtafels op twee vellen papier, om op te hangen.',
    'printen',
    'poster',
    'pdf',
  ),
  vast(
    'wegwijzer-regels',
    'De regels van de wegwijzer',
    '/wegwijzer/regels',
    'Alle regels waarmee de wegwijzer een advies geeft, met hun bron.',
    'algoritme',
    'uitleg van het advies',
  ),
  vast(
    'open-data',
    'Open data',
    '/open-data',
    'Alles wat openbaar is als CSV, JSON of rekenblad, om te downloaden en te gebruiken.',
    'downloaden',
    'open gegevens',
    'exporteren',
    'Excel',
    'licentie',
  ),
  vast(
    'nieuws',
    'Nieuws',
    '/nieuws',
    'Wat er verandert aan de overlegtafels en de afspraken in Twente.',
    'berichten',
    'actueel',
  ),
  vast(
    'nieuwsbrief',
    'Nieuwsbrief',
    '/nieuwsbrief',
    'Krijg een mail als er nieuws is. U stopt met één druk op de knop.',
    'aanmelden nieuwsbrief',
    'afmelden nieuwsbrief',
    'mail',
  ),
]
