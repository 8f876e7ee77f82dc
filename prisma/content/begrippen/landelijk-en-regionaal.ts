import { s1, vraag } from '../bronverwijzing'
import type { Begrip } from './begrip'

const s4 = (kop: string) => ({ document: 'S4', kop }) as const
const letters = 'Onze bron zegt niet wat de letters betekenen.'

/** Words and abbreviations of the source documents that people meet when they read them. */
export const landelijkEnRegionaal: readonly Begrip[] = [
  {
    term: 'AO',
    voluit: null,
    uitleg: `Staat in de Versterkingsagenda als overleg: AO Jeugd en AO HG. ${letters}`,
    bron: s4('Vervolg'),
  },
  {
    term: 'B&W',
    voluit: 'burgemeester en wethouders',
    uitleg: 'Het dagelijks bestuur van een gemeente. Heet ook het college.',
    bron: null,
  },
  {
    term: 'exclusiecriteria',
    voluit: null,
    uitleg: 'De regels waarmee een instelling zegt wie zij niet aanneemt.',
    vormen: ['in- en exclusiecriteria'],
    bron: vraag(21),
  },
  {
    term: 'GGD',
    voluit: 'gemeentelijke gezondheidsdienst',
    uitleg: 'De dienst die werkt aan de gezondheid van alle inwoners in de regio.',
    bron: s4('Betrokkenen en hun rol'),
  },
  {
    term: 'handreiking RDM',
    voluit: null,
    uitleg:
      'Het landelijke stuk dat zegt wat een regio voor RDM moet regelen. Het staat op www.wegvandewachtlijst.nl.',
    bron: s1('Toelichting, waarom dit overzicht'),
  },
  {
    term: 'HG',
    voluit: null,
    uitleg: `Staat in de Versterkingsagenda bij een overleg: AO HG. ${letters}`,
    bron: s4('Vervolg'),
  },
  {
    term: 'IVZ',
    voluit: null,
    uitleg: `Een Twents platform van gemeenten, met trekkers per onderwerp. ${letters}`,
    bron: s4('Rode draden, governance regionaal'),
  },
  {
    term: 'KM',
    voluit: null,
    uitleg: `Staat in de Versterkingsagenda als overleg. ${letters}`,
    bron: s4('Vervolg'),
  },
  {
    term: 'LVG',
    voluit: 'licht verstandelijk gehandicapt',
    uitleg: 'Een ouder woord voor LVB: licht verstandelijke beperking.',
    bron: vraag(29),
  },
  {
    term: 'MeerGGZ',
    voluit: null,
    uitleg: 'Een van de partijen in de landelijke stuurgroep over wachttijden in de ggz.',
    bron: s1('Toelichting, waarom dit overzicht'),
  },
  {
    term: 'MIND',
    voluit: null,
    uitleg: 'Een van de partijen in de landelijke stuurgroep. MIND Platform stelde RDM voor.',
    bron: vraag(2),
  },
  {
    term: 'RFPN',
    voluit: null,
    uitleg: `Een overleg in het ZVH over personen met verward gedrag en een hoog risico. ${letters}`,
    bron: s4('Oplossingsrichting A'),
  },
  {
    term: 'RT',
    voluit: 'Regionale Taskforce',
    uitleg: 'De groep partijen die in een regio verantwoordelijk is voor kortere wachttijden en RDM.',
    vormen: ["RT's", 'RT’s'],
    bron: vraag(3),
  },
  {
    term: 'SD',
    voluit: 'sociaal domein',
    uitleg: 'De hulp die de gemeente regelt, bijvoorbeeld bij wonen, werk en geld.',
    bron: s4('Rode draden, governance regionaal'),
  },
  {
    term: 'SG',
    voluit: 'stuurgroep',
    uitleg: 'Een groep die een samenwerking leidt. SG ZVS is de stuurgroep Zorg, Veiligheid en Straf.',
    bron: s4('Betrokkenen en hun rol'),
  },
  {
    term: 'Treeknorm',
    voluit: null,
    uitleg: 'De landelijke afspraak over hoe lang iemand hooguit op zorg hoort te wachten.',
    bron: null,
  },
  {
    term: 'Twentse Koers',
    voluit: null,
    uitleg: 'De Twentse samenwerking waaruit het project over RDM is begonnen.',
    bron: { document: 'S2', kop: 'Argument 1.2' },
  },
  {
    term: 'VG',
    voluit: 'verstandelijk gehandicapten',
    uitleg: 'Een ouder woord voor mensen met een verstandelijke beperking.',
    bron: s1('Toelichting, inzet onafhankelijke cliëntondersteuning'),
  },
  {
    term: 'VTT',
    voluit: 'Veilig Thuis Twente',
    uitleg: 'Het advies- en meldpunt voor huiselijk geweld en kindermishandeling in Twente.',
    bron: s4('Rode draden, casus- en procesregie'),
  },
  {
    term: 'Z&V',
    voluit: 'Zorg en Veiligheid',
    uitleg: 'De samenwerking tussen zorg en veiligheid.',
    bron: s4('Werkwijze'),
  },
  {
    term: 'ZN',
    voluit: 'Zorgverzekeraars Nederland',
    uitleg: 'De vereniging van zorgverzekeraars. Zit in de landelijke stuurgroep over wachttijden in de ggz.',
    bron: s1('Toelichting, waarom dit overzicht'),
  },
  {
    term: 'ZonMw',
    voluit: null,
    uitleg: 'Een organisatie die geld geeft voor onderzoek en vernieuwing in de zorg.',
    vormen: ['ZonMW'],
    bron: vraag(13),
  },
  {
    term: 'ZSM',
    voluit: null,
    uitleg: 'Een manier van werken om veel voorkomende strafzaken snel af te doen.',
    bron: null,
  },
]
