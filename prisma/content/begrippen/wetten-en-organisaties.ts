import { s1, s2, vraag } from '../bronverwijzing'
import type { Begrip } from './begrip'

export const wettenEnOrganisaties: readonly Begrip[] = [
  {
    term: 'CCE',
    voluit: 'Centrum voor Consultatie en Expertise',
    uitleg:
      'Een centrum dat meedenkt als een casus zeer complex is. Het krijgt subsidie van het ministerie van VWS.',
    bron: s1('Regiotafel zorgkantoor Wlz-GGZ, cliëntondersteuning'),
  },
  {
    term: 'Dimence',
    voluit: null,
    uitleg: 'Een van de twee grote ggz-aanbieders in Twente. De andere is Mediant.',
    bron: s1('Toelichting, wat maken wij hierin duidelijk'),
  },
  {
    term: 'DJI',
    voluit: 'Dienst Justitiële Inrichtingen',
    uitleg: 'De organisatie die zorgt voor gevangenissen en andere plekken waar mensen vastzitten.',
    bron: null,
  },
  {
    term: 'DVO',
    voluit: null,
    uitleg:
      'Het overleg dat in april 2024 het voorstel over RDM kreeg. Onze bron zegt niet wat de letters betekenen.',
    bron: { document: 'S0', kop: 'Advies aan DVO' },
  },
  {
    term: 'FG',
    voluit: 'functionaris gegevensbescherming',
    uitleg: 'Iemand die controleert of een organisatie goed omgaat met persoonsgegevens.',
    bron: { document: 'S4', kop: 'Rode draden, informatiedeling' },
  },
  {
    term: 'Mediant',
    voluit: null,
    uitleg: 'Een van de twee grote ggz-aanbieders in Twente. Mediant leidt de Triage & Transfertafel.',
    bron: s1('Triage & Transfertafel Twente, onder regie van'),
  },
  {
    term: 'Meldpunt Zorgwekkend Gedrag Twente',
    voluit: null,
    uitleg: 'Hier meldt u dat iemand zich zorgwekkend gedraagt. Het heet ook wel meldpunt Onbegrepen Gedrag.',
    bron: { document: 'S4', kop: 'Betrokkenen en hun rol' },
  },
  {
    term: 'OM',
    voluit: 'Openbaar Ministerie',
    uitleg:
      'De organisatie van de officieren van justitie. Het OM beslist of een verdachte voor de rechter komt.',
    bron: null,
  },
  {
    term: 'reclassering',
    voluit: null,
    uitleg: 'Begeleidt verdachten en veroordeelden, zodat zij niet opnieuw een strafbaar feit plegen.',
    bron: null,
  },
  {
    term: 'stuurgroep ZVS',
    voluit: 'stuurgroep Zorg, Veiligheid en Straf',
    uitleg:
      'De Twentse groep van bestuurders voor zorg, veiligheid en straf. Signalen over de samenwerking komen hier terecht.',
    bron: s2('Kanttekening 1.1'),
  },
  {
    term: 'UCZ',
    voluit: 'Unit Complexe Zorgvragen',
    uitleg: 'Een onderdeel van het ministerie van VWS. De UCZ mag ook een casus aanmelden.',
    bron: vraag(5),
  },
  {
    term: 'VWS',
    voluit: 'ministerie van Volksgezondheid, Welzijn en Sport',
    uitleg: 'Het ministerie dat over de zorg gaat.',
    bron: vraag(2),
  },
  {
    term: 'Wlz',
    voluit: 'Wet langdurige zorg',
    uitleg: 'De wet voor mensen die blijvend veel zorg nodig hebben. Het zorgkantoor regelt deze zorg.',
    bron: null,
  },
  {
    term: 'Wmo',
    voluit: 'Wet maatschappelijke ondersteuning 2015',
    uitleg: 'De wet waarmee de gemeente inwoners helpt om mee te doen en zelfstandig te wonen.',
    bron: null,
  },
  {
    term: 'Wvggz',
    voluit: 'Wet verplichte ggz',
    uitleg:
      'De wet over zorg die iemand krijgt zonder het zelf te willen. Dat mag alleen bij ernstig gevaar.',
    vormen: ['WvGGZ'],
    bron: null,
  },
  {
    term: 'zorgkantoor',
    voluit: null,
    uitleg: 'De organisatie die in een regio de zorg uit de Wlz regelt.',
    bron: null,
  },
  {
    term: 'ZVH',
    voluit: 'Zorg- en Veiligheidshuis Twente',
    uitleg:
      'Hier werken zorg, gemeenten, politie en justitie samen. Het ZVH coördineert het Bestuurlijk escalatieoverleg.',
    bron: s2('Voorgesteld besluit'),
  },
  {
    term: 'ZVS',
    voluit: 'Zorg, Veiligheid en Straf',
    uitleg: 'De samenwerking in Twente tussen deze drie werkvelden.',
    bron: { document: 'S4', kop: 'Betrokkenen en hun rol' },
  },
  {
    term: 'Zvw',
    voluit: 'Zorgverzekeringswet',
    uitleg: 'De wet voor de basisverzekering. Een behandeling in de ggz wordt vaak hieruit betaald.',
    bron: s1('Toelichting, waarom dit overzicht'),
  },
]
