import type { Bezwaar } from '@/domain/casus/handelingen'

/** Why an act on a casus cannot be done now, and what one can do. */
export const bezwaarWoorden: Record<Bezwaar, string> = {
  'niet-betrokken': 'Dit kan wie de casus startte, wie de casus aanmeldde, of de procesmanager gemeente.',
  'alleen-procesmanager': 'Dit kan alleen de procesmanager gemeente van de gemeente die de regie heeft.',
  'alleen-starter': 'Dit kan wie de casus startte, of de procesmanager gemeente.',
  'alleen-zvh': 'Alleen het Zorg- en Veiligheidshuis (ZVH) antwoordt op de rode knop.',
  'geen-advies': 'Er is nog geen advies. Beantwoord eerst de vragen van de wegwijzer.',
  'loopt-nog':
    'Er loopt nog een aanmelding, een overdracht of een rode knop. Wacht tot die klaar is. Of trek in wat niet meer nodig is.',
  'bij-geen-tafel-geweest': 'De casus was nog bij geen overlegtafel.',
  'al-afgesloten': 'De casus is al afgesloten. De volgende stap staat bij de casus.',
  'geen-twee-tafels':
    'Er werken nu geen twee tafels tegelijk aan deze casus. U hoeft dus niemand te kiezen. Hierboven staat wie nu aan zet is.',
  'overdracht-wacht':
    'Er wacht al een vraag om overdracht op antwoord. Wacht daarop, of laat de vrager die vraag eerst intrekken.',
  'geen-overdracht': 'Er wacht geen vraag om overdracht.',
  'overdracht-van-ander': 'Deze vraag om overdracht is niet aan u, en niet van u.',
  'al-gedrukt':
    'Er is al op de rode knop gedrukt. Het ZVH kijkt mee. Het antwoord komt bij de casus te staan.',
  'nog-op-tijd':
    'Er is nu geen termijn voorbij. Dan kan alleen de procesmanager gemeente op de rode knop drukken. Duurt het te lang? Overleg met de procesmanager gemeente.',
  'niet-gedrukt': 'Er wacht nu geen rode knop op antwoord. Die is al beantwoord, of er is niet op gedrukt.',
}
