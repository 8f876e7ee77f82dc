import type { Client } from 'pg'
import { plaats } from '@/features/smoelenboek/commands'
import { wijzigSchema } from '@/features/smoelenboek/schema'
import { findDemoActor } from './actor'
import { value } from './demoStap'

const vermeldingen: Readonly<Record<string, object>> = {
  'procesmanager.enschede': {
    functie: 'Procesmanager complexe casuïstiek',
    waarvoor: 'Verzonnen voorbeeld. Vragen over opschalen vanuit Enschede, en over wie de regie houdt.',
    telefoon: '053 000 00 00',
    themas: ['onbegrepen-gedrag', 'wonen', 'zorgwetten'],
    gemeenten: ['GM0153'],
    tafels: ['topx'],
    aanspreekpunt: 'ja',
  },
  zvh: {
    functie: 'Procesmanager ZVH',
    waarvoor: 'Verzonnen voorbeeld. Bel mij als u twijfelt tussen TopX en de Levensloopaanpak.',
    themas: ['zorg-en-straf', 'onbegrepen-gedrag', 'gegevens'],
    gemeenten: ['twente'],
    tafels: ['topx', 'levensloopaanpak', 'bestuurlijk-escalatieoverleg'],
    programmas: 'Verzonnen landelijk programma',
    aanspreekpunt: 'ja',
  },
  ggz: {
    functie: 'Behandelaar, team voor mensen met meer problemen tegelijk',
    themas: ['ggz', 'verslaving', 'verplichte-zorg'],
    gemeenten: ['GM0141', 'GM0164', 'GM0153'],
    tafels: ['triage-transfertafel'],
    email: '',
  },
  clientondersteuner: {
    functie: 'Onafhankelijke cliëntondersteuner',
    waarvoor: 'Verzonnen voorbeeld. Ik denk mee vanuit de inwoner, gratis en los van elke organisatie.',
    themas: ['clientondersteuning', 'ervaring', 'gezin'],
    gemeenten: ['twente'],
  },
  triagetafel: {
    functie: 'Coördinator',
    themas: ['ggz', 'crisis'],
    gemeenten: ['twente'],
    tafels: ['triage-transfertafel'],
    programmas: 'Verzonnen landelijk programma',
  },
}

/** Some of the invented people chose to be found; the others show how it looks without them. */
export async function loadVermeldingen(owner: Client): Promise<void> {
  for (const [name, typed] of Object.entries(vermeldingen)) {
    const velden = wijzigSchema.parse({ email: `${name}@demo.test`, ...typed })
    value(await plaats(await findDemoActor(owner, name), velden))
  }
}
