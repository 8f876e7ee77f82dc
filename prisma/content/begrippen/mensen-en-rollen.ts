import { s1, s2, vraag } from '../bronverwijzing'
import type { Begrip } from './begrip'

export const mensenEnRollen: readonly Begrip[] = [
  {
    term: 'aanmelder',
    voluit: null,
    uitleg: 'De professional die een casus aanmeldt bij een overlegtafel.',
    bron: null,
  },
  {
    term: 'cliëntondersteuner',
    voluit: null,
    uitleg:
      'Iemand die gratis en onafhankelijk meedenkt met de inwoner. Alleen het belang van de inwoner telt.',
    bron: s1('Toelichting, inzet onafhankelijke cliëntondersteuning'),
  },
  {
    term: 'crisisregisseur zorgkantoor',
    voluit: null,
    uitleg: 'Leidt het Crisis- en ondersteuningsteam van het zorgkantoor.',
    bron: s1('Regionaal crisis- en ondersteuningsteam zorgkantoor, onder regie van'),
  },
  {
    term: 'ervaringsdeskundige',
    voluit: null,
    uitleg: 'Iemand die zelf heeft meegemaakt wat de inwoner meemaakt, en daarmee anderen helpt.',
    bron: null,
  },
  {
    term: 'gemeentebestuurder',
    voluit: null,
    uitleg: 'De burgemeester of een wethouder.',
    bron: s1('Bestuurlijk escalatieoverleg, deelnemers'),
  },
  {
    term: 'inwoner',
    voluit: null,
    uitleg: 'De persoon om wie het gaat. Elders heet deze persoon ook cliënt, patiënt of zorgvrager.',
    bron: null,
  },
  {
    term: 'mantelzorg',
    voluit: null,
    uitleg: 'Zorg die familie, vrienden of buren geven zonder betaling.',
    bron: null,
  },
  {
    term: 'naaste',
    voluit: null,
    uitleg: 'Iemand die dicht bij de inwoner staat, zoals familie of een vriend.',
    bron: null,
  },
  {
    term: 'OCO',
    voluit: 'onafhankelijke cliëntondersteuning',
    uitleg: 'Gratis hulp van een cliëntondersteuner die voor niemand anders werkt dan voor de inwoner.',
    bron: vraag(31),
  },
  {
    term: 'POH-ggz',
    voluit: 'praktijkondersteuner ggz van de huisarts',
    uitleg: 'Werkt bij de huisarts en helpt mensen met psychische klachten.',
    vormen: ['POH ggz', 'POH GGZ', 'POH'],
    bron: null,
  },
  {
    term: 'portefeuillehouder Onbegrepen gedrag',
    voluit: null,
    uitleg:
      'De Twentse bestuurder voor dit onderwerp. Krijgt de uitkomst van elk Bestuurlijk escalatieoverleg.',
    bron: s2('Argument 2.1'),
  },
  {
    term: 'procesmanagement zorgkantoor',
    voluit: null,
    uitleg: 'De mensen van het zorgkantoor die ingrijpen als iemand plotseling zorg nodig heeft.',
    bron: s1('Regionaal crisis- en ondersteuningsteam zorgkantoor, doel overleg'),
  },
  {
    term: 'procesmanager gemeente',
    voluit: null,
    uitleg:
      'Let bij de gemeente op het verloop van complexe casussen. Meldt aan bij de Levensloopaanpak en overlegt over TopX.',
    bron: s1('Levensloopaanpak, wie mag aanmelden'),
  },
  {
    term: 'procesmanager ZVH',
    voluit: null,
    uitleg: 'Leidt TopX, bij het Zorg- en Veiligheidshuis Twente.',
    bron: s1('TopX, onder regie van'),
  },
  {
    term: 'SPV',
    voluit: 'sociaal-psychiatrisch verpleegkundige',
    uitleg: 'Een verpleegkundige voor mensen met psychische en sociale problemen.',
    bron: s1('TopX, deelnemers'),
  },
  {
    term: 'wijkcoach',
    voluit: null,
    uitleg: 'Helpt inwoners in de wijk namens de gemeente. Heet in sommige gemeenten wijkconsulent.',
    bron: s1('TopX, deelnemers'),
  },
]
