import { overgangMessages } from '../overgang'
import type { Beletsel } from './verzending'

export const rolMagNiet =
  'Met uw rol kunt u hier niet zelf aanmelden. Bij de tafel staat wie dat wel kan. Vraag het die persoon.'

export const bewaarMessages = {
  'niet-gevonden': overgangMessages['niet-gevonden'],
  'al-verstuurd':
    'Deze aanmelding is al verstuurd. U kunt niets meer wijzigen. Wat u net typte, is niet bewaard.',
}

/** What keeps an agreement from being asked, and the way out. */
export const beletselTeksten: Record<Beletsel, string> = {
  'gemeente-onbekend':
    'De procesmanager gemeente moet akkoord geven. Maar bij deze casus is nog niet bekend welke gemeente de regie heeft.',
  'geen-procesmanager':
    'De procesmanager gemeente moet akkoord geven. Maar in deze gemeente heeft nog niemand met die functie een account.',
}

export const verstuurMessages = {
  ...overgangMessages,
  ...beletselTeksten,
  onvolledig: 'De aanmelding is nog niet compleet. Op de controlepagina staat wat er ontbreekt.',
  'rol-mag-niet': rolMagNiet,
  'kanaal-niet-open': 'Bij deze tafel meldt u aan in het portaal.',
}
