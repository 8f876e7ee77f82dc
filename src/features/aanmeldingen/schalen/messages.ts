import { rolMagNiet } from '../aanmelder/messages'

export const kiesMessages = {
  'casus-niet-gevonden': 'Deze casus bestaat niet (meer), of is niet van u.',
  'rol-mag-niet': rolMagNiet,
  'reden-ontbreekt': 'Schrijf op waarom u deze tafel kiest.',
  'loopt-al': 'Bij deze tafel loopt al een aanmelding voor deze casus, van iemand anders.',
  'regisseur-ontbreekt': 'Er loopt al een aanmelding bij een andere tafel. Kies wie het overzicht houdt.',
}

export const afschaalMessages = {
  'casus-niet-gevonden': 'Deze casus bestaat niet (meer), of is niet van uw gemeente.',
  'loopt-nog':
    'Er loopt nog iets: een aanmelding bij een tafel, een overdracht of een rode knop. Wacht tot dat klaar is. Uw tekst staat er nog.',
  'tafel-kan-niet': 'Naar deze overlegtafel kan de casus nu niet. Kies een andere.',
}
