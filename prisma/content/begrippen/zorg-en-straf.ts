import { s1, vraag } from '../bronverwijzing'
import type { Begrip } from './begrip'

export const zorgEnStraf: readonly Begrip[] = [
  {
    term: 'crisiszorg',
    voluit: null,
    uitleg: 'Zorg die er binnen 24 of 48 uur moet zijn, omdat er direct gevaar dreigt.',
    bron: s1('Regionaal crisis- en ondersteuningsteam zorgkantoor, instroom'),
  },
  {
    term: 'drang en dwang',
    voluit: null,
    uitleg: 'Bij drang zet u iemand onder druk om hulp aan te nemen. Bij dwang heeft iemand geen keuze.',
    bron: null,
  },
  {
    term: 'forensische zorg',
    voluit: null,
    uitleg: 'Zorg voor mensen die een strafbaar feit hebben gepleegd of daarvan worden verdacht.',
    bron: null,
  },
  {
    term: 'geïntegreerde ggz',
    voluit: null,
    uitleg: 'Grote ggz-aanbieders met veel soorten behandeling.',
    bron: null,
  },
  {
    term: 'ggz',
    voluit: 'geestelijke gezondheidszorg',
    uitleg: 'Zorg voor mensen met psychische problemen.',
    vormen: ['GGZ', 'Ggz'],
    bron: null,
  },
  {
    term: 'ggz-w',
    voluit: 'ggz-wonen',
    uitleg: 'Zorg met wonen, voor mensen met een psychische stoornis. De Wlz betaalt deze zorg.',
    bron: null,
  },
  {
    term: 'hoogcomplex',
    voluit: null,
    uitleg: 'De zorgvraag is zo ingewikkeld dat gewone zorg niet past. Er zijn zeven landelijke criteria.',
    bron: vraag(26),
  },
  {
    term: 'ISD',
    voluit: 'inrichting voor stelselmatige daders',
    uitleg: 'Een maatregel van de rechter voor mensen die steeds opnieuw strafbare feiten plegen.',
    bron: null,
  },
  {
    term: 'leefgebied',
    voluit: null,
    uitleg: 'Een deel van het leven, zoals wonen, werk, geld of gezondheid.',
    bron: null,
  },
  {
    term: 'LVB',
    voluit: 'licht verstandelijke beperking',
    uitleg: 'Iemand heeft meer moeite met leren en met het dagelijks leven.',
    bron: null,
  },
  {
    term: 'sociaal domein',
    voluit: null,
    uitleg: 'De hulp die de gemeente regelt, bijvoorbeeld bij wonen, werk en geld.',
    bron: null,
  },
  {
    term: 'TBS',
    voluit: 'terbeschikkingstelling',
    uitleg: 'Een maatregel van de rechter. Iemand wordt behandeld omdat hij of zij gevaarlijk is.',
    vormen: ['tbs'],
    bron: null,
  },
  {
    term: 'transfer',
    voluit: null,
    uitleg: 'Een andere instelling neemt de zorg over, omdat daar eerder plek is.',
    bron: s1('Triage & Transfertafel Twente, uitstroom'),
  },
  {
    term: 'transfermechanisme',
    voluit: null,
    uitleg: 'Een afspraak in de regio om vrije plekken bij elkaar te gebruiken. Dit is RDM-trede 1.',
    bron: vraag(24),
  },
  {
    term: 'triage',
    voluit: null,
    uitleg: 'Bepalen welke hulp nodig is en hoeveel haast er is.',
    bron: null,
  },
  {
    term: 'VB',
    voluit: 'verstandelijke beperking',
    uitleg: 'Iemand kan minder goed leren en begrijpen. VB-zorg is zorg voor mensen met deze beperking.',
    bron: null,
  },
  {
    term: 'vrijgevestigde ggz',
    voluit: null,
    uitleg: 'Behandelaren met een eigen praktijk, zoals een psycholoog.',
    bron: null,
  },
  {
    term: 'zorgbemiddeling',
    voluit: null,
    uitleg: 'De zorgverzekeraar helpt zoeken naar een plek bij een zorgaanbieder.',
    bron: s1('Regio OostNL hoogcomplex, doel overleg'),
  },
]
