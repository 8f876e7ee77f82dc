import { opties, type Vraag } from './vraag'

/** Asked in the intake; the answers steer the first steps, never the tables. */
export const akkoordInwoner: Vraag = {
  id: 'akkoordInwoner',
  onderwerp: 'Samen met de inwoner',
  vraag: 'Is de inwoner het eens met deze stap?',
  soort: 'een',
  opties: opties({ ja: 'Ja', nee: 'Nee', 'niet-besproken': 'Nog niet besproken' }),
  weetNiet: null,
}

export const clientondersteuner: Vraag = {
  id: 'clientondersteuner',
  onderwerp: 'Samen met de inwoner',
  vraag: 'Heeft de inwoner een onafhankelijke cliëntondersteuner?',
  hint: 'Een cliëntondersteuner is gratis en staat naast de inwoner.',
  soort: 'een',
  opties: opties({ ja: 'Ja', aangeboden: 'Nee, maar het is wel aangeboden', nee: 'Nee' }),
  weetNiet: null,
}
