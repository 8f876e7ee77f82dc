import type { Etiketten } from '../plan'
import { beheerEtiketten } from './bron'

export const nieuwsEtiketten: Etiketten = {
  datum: { label: 'Datum van het bericht' },
  kort: { label: 'Het bericht in één of twee zinnen', hint: 'Dit staat in de lijst en in de nieuwsbrief.' },
  alineas: { label: 'Tekst', hint: 'Eén alinea per regel. Schrijf niets over een inwoner of een casus.' },
  link: { label: 'Link onder het bericht' },
  'link.naam': { label: 'Tekst van de link' },
  'link.website': { label: 'Website' },
  ...beheerEtiketten,
}
