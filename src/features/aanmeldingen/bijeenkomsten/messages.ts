import type { PlekReason } from './plek'

const dubbel = 'Deze tafel heeft op dat moment al een overleg. Kies een ander moment.'

/** Why an aanmelding cannot stand on this agenda, and what to do then. */
export const plekMessages: Record<PlekReason, string> = {
  'bijeenkomst-niet-gevonden': 'Dit overleg bestaat niet (meer). Kies een ander overleg uit de lijst.',
  'bijeenkomst-afgezegd': 'Dit overleg is afgezegd. Kies een ander overleg uit de lijst.',
  'bijeenkomst-voorbij': 'Dit overleg is al geweest. Kies een overleg dat nog komt.',
  'agenda-vol': 'De agenda van dit overleg is vol. Kies een ander overleg, of maak er een plek bij.',
  'dubbel-geboekt': dubbel,
}

const nietVanU = 'U kunt van deze tafel geen bijeenkomsten plannen. Vraag het de coördinator van de tafel.'

export const planMessages = {
  'tafel-niet-van-u': nietVanU,
  'dubbel-geboekt': `${dubbel} Plant u er meer? Dan is een van die momenten al bezet. Er is niets gepland.`,
}

export const wijzigMessages = {
  'niet-gevonden': 'Deze bijeenkomst bestaat niet (meer), of is niet van uw tafel.',
  'al-afgezegd': 'Deze bijeenkomst is al afgezegd. U kunt niets meer wijzigen. Plan een nieuwe.',
  'al-geweest': 'Deze bijeenkomst is al geweest. U kunt niets meer wijzigen.',
  'inmiddels-gewijzigd':
    'Een collega was u net voor. Er is niets overschreven. Bekijk op deze pagina wat er nu geldt.',
  'dubbel-geboekt': dubbel,
  'te-weinig-plekken':
    'Er staan al meer casussen op de agenda. Kies meer plekken, of haal eerst een casus van de agenda.',
}

export const volgordeMessages = { 'niet-gevonden': wijzigMessages['niet-gevonden'] }

export const ritmeMessages = { 'tafel-niet-van-u': nietVanU }
