import type { Etiketten } from '../plan'
import { bronEtiketten } from './bron'

export const contactEtiketten: Etiketten = {
  email: {
    label: 'E-mailadres',
    hint: 'Staat op elke pagina die naar het ZVH verwijst, ook als het portaal niet werkt.',
  },
  telefoon: { label: 'Telefoonnummer', hint: 'Laat leeg als het niet bekend is.' },
  website: { label: 'Website' },
  wat: { label: 'Wat doet het ZVH?' },
  zoekwoorden: {
    label: 'Andere zoekwoorden',
    hint: 'Woorden waarmee mensen hiernaar zoeken. Eén per regel.',
  },
  ...bronEtiketten('bronnen.*', 'Bronnen'),
  laatstGecontroleerd: null,
}
