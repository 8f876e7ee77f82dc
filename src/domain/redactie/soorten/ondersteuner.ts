import { gemeenten } from '../../routering/gemeenten'
import type { Etiketten } from '../plan'
import { beheerEtiketten, bronEtiketten } from './bron'

export const ondersteunerEtiketten: Etiketten = {
  soort: {
    label: 'Soort hulp',
    opties: {
      clientondersteuning: 'cliëntondersteuning',
      ervaringsdeskundigheid: 'ervaringsdeskundigheid',
      consultatie: 'consultatie',
      'niet-genoemd': 'niet genoemd in de bron',
    },
  },
  wat: { label: 'Wat doet deze organisatie?' },
  werkgebied: { label: 'Werkgebied, in woorden' },
  gemeenteCodes: {
    label: 'Werkt in deze gemeenten',
    hint: 'Kies niets als het niet bekend is.',
    opties: Object.fromEntries(gemeenten.map(({ code, naam }) => [code, naam])),
  },
  website: { label: 'Website' },
  vraagAan: { label: 'E-mailadres', hint: 'Laat leeg als het niet bekend is. Vragen gaan dan naar het ZVH.' },
  ...bronEtiketten('bronnen.*', 'Bronnen'),
  ...beheerEtiketten,
}
