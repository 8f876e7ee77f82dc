export type Handeling = 'bevestigen' | 'afmelden'

type Woorden = {
  readonly pad: string
  readonly titel: string
  readonly uitleg: string
  readonly knop: string
  readonly klaarTitel: string
  readonly klaar: string
  readonly nietGelukt: string
}

/** What the two links of a mail say. */
export const woorden: Readonly<Record<Handeling, Woorden>> = {
  bevestigen: {
    pad: '/nieuwsbrief/bevestigen',
    titel: 'Wilt u de nieuwsbrief?',
    uitleg: 'Druk op de knop. Daarna krijgt u een mail als er nieuws is.',
    knop: 'Ja, stuur mij de nieuwsbrief',
    klaarTitel: 'U krijgt de nieuwsbrief',
    klaar: 'Uw adres staat op de lijst. In elke mail staat een link om te stoppen.',
    nietGelukt: 'De link is te oud, of niet helemaal meegekomen. Vraag de nieuwsbrief opnieuw aan.',
  },
  afmelden: {
    pad: '/nieuwsbrief/afmelden',
    titel: 'Wilt u stoppen met de nieuwsbrief?',
    uitleg: 'Druk op de knop. Dan wissen wij uw adres.',
    knop: 'Stop de nieuwsbrief',
    klaarTitel: 'U krijgt geen nieuwsbrief meer',
    klaar: 'Wij hebben uw adres gewist.',
    nietGelukt: 'De link is niet helemaal meegekomen. Kopieer hem helemaal uit de mail.',
  },
}
