import { gemeentestandNamen } from '../../netwerk/namen'
import type { Etiketten } from '../plan'
import { beheerEtiketten, bronEtiketten } from './bron'

const contact = (pad: string, label: string): Etiketten => ({
  [pad]: { label },
  [`${pad}.naam`]: { label: 'Loket of functie', hint: 'Geen naam van een persoon.' },
  [`${pad}.email`]: { label: 'E-mailadres' },
  [`${pad}.telefoon`]: { label: 'Telefoon' },
})

export const gemeenteEtiketten: Etiketten = {
  eersteStap: { label: 'Eerste stap' },
  ggzGebied: { label: 'Ggz-gebied', hint: 'Laat leeg als het niet bekend is.' },
  topxStad: { label: 'Stad van TopX', hint: 'Laat leeg als het niet bekend is.' },
  ...contact('contact', 'Contact'),
  lokaleWerkwijze: {
    label: 'Eigen werkwijze van de gemeente',
    hint: 'Hoe u een casus bespreekt en opschaalt, naast wat voor heel Twente geldt.',
  },
  clientondersteuning: { label: 'Cliëntondersteuning in de gemeente' },
  ervaringsdeskundigheid: { label: 'Ervaringsdeskundigheid in de gemeente' },
  ...contact('fg', 'Functionaris gegevensbescherming (FG)'),
  besluiten: { label: 'Besluiten van de gemeente' },
  'besluiten.*.besluit': { label: 'Besluit', uit: 'besluit' },
  'besluiten.*.stand': { label: 'Stand', opties: gemeentestandNamen },
  'besluiten.*.datum': { label: 'Datum van het besluit' },
  'besluiten.*.link': {
    label: 'Webadres van het besluit',
    hint: 'Laat leeg als het nergens openbaar staat.',
  },
  vraagAan: {
    label: 'Vragen over wat nog niet bekend is, gaan naar',
    hint: 'Laat leeg als het ZVH antwoord geeft.',
  },
  ...bronEtiketten('bron'),
  ...beheerEtiketten,
}
