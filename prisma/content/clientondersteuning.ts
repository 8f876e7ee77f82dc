import { s1, vraag } from './bronverwijzing'

const bron = s1('Toelichting, inzet onafhankelijke cliëntondersteuning')

/** What cliëntondersteuning is; shown on every route. The organisations stand in organisaties.ts. */
export const clientondersteuning = {
  titel: 'Gratis hulp van een cliëntondersteuner',
  uitleg:
    'Een cliëntondersteuner denkt mee met de inwoner over de beste weg naar hulp. De cliëntondersteuner is onafhankelijk: alleen het belang van de inwoner telt. Het kost de inwoner niets.',
  recht:
    'Inwoners hebben recht op deze hulp. Dat staat in de Wet maatschappelijke ondersteuning (Wmo 2015) en in de Wet langdurige zorg (Wlz).',
  soortenHulp: [
    { tekst: 'Informatie en advies geven.', bron },
    { tekst: 'De vraag duidelijk maken en helpen met een persoonlijk plan.', bron },
    { tekst: 'Helpen zoeken naar passende zorg of hulp, en helpen kiezen.', bron },
    { tekst: 'Helpen met het zorgplan: maken, aanpassen en later samen terugkijken.', bron },
  ],
  ervaringsdeskundigen:
    'Er zijn ook organisaties met ervaringsdeskundigen. Zij kunnen ook als cliëntondersteuner werken.',
  watDoetDeGemeente: 'De gemeente moet zorgen dat er cliëntondersteuning is voor haar inwoners.',
  onbekend:
    'Welke organisatie in welke gemeente werkt, staat niet in onze bronnen. Vraag het aan uw gemeente.',
  bronnen: [bron, vraag(31)],
} as const
