import type { Begrip } from './begrip'

/** What the portal itself hands out, and how it is made; no source explains these. */
export const bestanden: readonly Begrip[] = [
  {
    term: 'API',
    voluit: null,
    uitleg: 'Een vaste manier waarop een ander programma gegevens van het portaal ophaalt.',
    bron: null,
  },
  {
    term: 'CSV',
    voluit: null,
    uitleg: 'Een lijst als tekst, met puntkomma’s ertussen. Bijna elk rekenprogramma leest dit.',
    bron: null,
  },
  {
    term: 'EUPL',
    voluit: 'licentie van de Europese Unie',
    uitleg: 'Zegt wat u met de gegevens en de software mag doen. Het is gratis.',
    bron: null,
  },
  {
    term: 'ICS',
    voluit: null,
    uitleg: 'Een bestand met afspraken. U zet het in uw eigen kalender.',
    bron: null,
  },
  {
    term: 'JSON',
    voluit: null,
    uitleg: 'Een bestand waar software de gegevens uit leest.',
    bron: null,
  },
  {
    term: 'ODS',
    voluit: null,
    uitleg: 'Een rekenblad dat in elk rekenprogramma opent.',
    bron: null,
  },
  {
    term: 'WCAG',
    voluit: null,
    uitleg: 'De afspraken waar een website aan voldoet die iedereen kan gebruiken.',
    bron: null,
  },
]
