import { rolMagNiet } from '../aanmelder/messages'

export const kiesMessages = {
  'casus-niet-gevonden': 'Deze casus bestaat niet (meer), of is niet van u.',
  'rol-mag-niet': rolMagNiet,
  'reden-ontbreekt': 'Schrijf op waarom u deze tafel kiest.',
  'loopt-al': 'Bij deze tafel loopt al een aanmelding voor deze casus, van iemand anders.',
  'regisseur-ontbreekt': 'Er loopt al een aanmelding bij een andere tafel. Kies wie het overzicht houdt.',
}
