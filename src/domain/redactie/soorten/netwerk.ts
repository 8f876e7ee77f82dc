import {
  beslisserNamen,
  besluitstandNamen,
  richtingNamen,
  themapubliekNamen,
  themasoortNamen,
  themastatusNamen,
  uitgangspuntNamen,
} from '../../netwerk/namen'
import type { Etiketten } from '../plan'
import { beheerEtiketten, bronEtiketten } from './bron'

const nummers = (namen: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(namen).map(([code, naam]) => [code, `${code}. ${naam}`]))

const vraagAan = { label: 'Vragen gaan naar', hint: 'Laat leeg als het ZVH antwoord geeft.' }

const algemeen: Etiketten = {
  zoekwoorden: {
    label: 'Andere zoekwoorden',
    hint: 'Woorden waarmee mensen hiernaar zoeken. Eén per regel.',
  },
  ...beheerEtiketten,
}

const volgendeStap = { label: 'Volgende stap', hint: 'Laat leeg als die niet bekend is.' }

export const besluitEtiketten: Etiketten = {
  wat: { label: 'Waar gaat het over?' },
  punten: { label: 'Wat staat in het besluit?', hint: 'Eén punt per regel.' },
  orgaan: { label: 'Wie besluit?', hint: 'Een overleg of bestuur, geen naam van een persoon.' },
  beslisser: { label: 'Hoe wordt besloten?', opties: beslisserNamen },
  stand: { label: 'Stand', hint: 'Laat leeg als die niet bekend is.', opties: besluitstandNamen },
  datum: { label: 'Datum van het besluit of voorstel' },
  wanneer: {
    label: 'Wanneer, in woorden',
    hint: 'Als er geen precieze dag bekend is. Bijvoorbeeld: april 2024.',
  },
  document: { label: 'Naam van het document' },
  link: { label: 'Webadres van het document', hint: 'Laat leeg als het nergens openbaar staat.' },
  volgendeStap,
  ...bronEtiketten('bronnen.*', 'Bronnen'),
  vraagAan,
  ...algemeen,
}

export const projectEtiketten: Etiketten = {
  wat: { label: 'Wat is het?' },
  trekker: { label: 'Wie trekt het?', hint: 'Een organisatie of functie, geen naam van een persoon.' },
  stand: { label: 'Hoe ver is het?', hint: 'Schrijf erbij van wanneer dat is.' },
  richtingen: { label: 'Past bij deze oplossingsrichtingen', opties: nummers(richtingNamen) },
  uitgangspunten: { label: 'Past bij deze uitgangspunten', opties: nummers(uitgangspuntNamen) },
  website: { label: 'Website' },
  volgendeStap,
  ...bronEtiketten('bronnen.*', 'Bronnen'),
  vraagAan,
  ...algemeen,
}

export const themabijeenkomstEtiketten: Etiketten = {
  soort: { label: 'Soort bijeenkomst', opties: themasoortNamen },
  voorWie: { label: 'Wie mag dit zien?', opties: themapubliekNamen },
  status: { label: 'Gaat het door?', opties: themastatusNamen },
  datum: { label: 'Datum' },
  van: { label: 'Begintijd', hint: 'Bijvoorbeeld 13.30.' },
  tot: { label: 'Eindtijd', hint: 'Bijvoorbeeld 16.00.' },
  plaats: { label: 'Plaats' },
  wat: { label: 'Waar gaat het over?' },
  doelgroep: { label: 'Voor wie is het?', hint: 'Functies of organisaties, geen namen van personen.' },
  aanmelden: { label: 'Hoe meldt iemand zich aan?' },
  link: { label: 'Webadres met meer uitleg' },
  vraagAan: { label: 'Vragen gaan naar' },
  ...algemeen,
}
