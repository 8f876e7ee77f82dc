import { z } from 'zod'
import type { Bericht } from '@/server/mail/compose'

type Woorden = { readonly onderwerp: string; readonly pad: (over: Bericht) => string }

const bijTafel = ({ aanmeldingId }: Bericht) => `/werklijst/${aanmeldingId}`
const bijAanmelder = ({ aanmeldingId }: Bericht) => `/aanmeldingen/${aanmeldingId}`
const bijTerugkoppeling = ({ gegevens }: Bericht) => {
  const { terugkoppelingId } = z.object({ terugkoppelingId: z.uuid() }).parse(gegevens)
  return `/terugkoppelingen/${terugkoppelingId}`
}
const bijOverleg = ({ overlegId }: Bericht) => `/overleg/${overlegId}`
const bijCasus = ({ casusId }: Bericht) => `/casussen/${casusId}`
const bijEigenKanaal = () => '/werklijst/eigen-kanaal'
const bijBijeenkomst = ({ bijeenkomstId }: Bericht) => `/agenda/${bijeenkomstId}`
const bijGemeente = ({ aanmeldingId }: Bericht) => `/taken/${aanmeldingId}`

/**
 * The notices that leave by mail, by `outbox.soort`. They never hold casus content: only that something is waiting, and where.
 * A mail that needs data or a calendar file is completed by a composer of the feature (src/server/mail/compose.ts).
 */
export const berichten = {
  'akkoord-gevraagd': { onderwerp: 'Er wacht een vraag om akkoord op u', pad: bijGemeente },
  'nieuw-bij-tafel': { onderwerp: 'Er is een nieuwe aanmelding voor uw tafel', pad: bijTafel },
  toegewezen: { onderwerp: 'Er is een aanmelding aan u toegewezen', pad: bijTafel },
  aangevuld: { onderwerp: 'Er is een antwoord op uw vraag', pad: bijTafel },
  ingetrokken: { onderwerp: 'Een aanmelding is ingetrokken', pad: bijTafel },
  ontvangen: { onderwerp: 'Uw aanmelding is ontvangen', pad: bijAanmelder },
  'aanvulling-gevraagd': { onderwerp: 'Er is een vraag over uw aanmelding', pad: bijAanmelder },
  dagbericht: { onderwerp: 'Uw overzicht van vandaag', pad: () => '/start' },
  'uurtermijn-nadert': { onderwerp: 'Binnen twee uur loopt een termijn af', pad: bijAanmelder },
  'uurtermijn-voorbij': { onderwerp: 'Een termijn is voorbij', pad: bijAanmelder },
  'uurtermijn-tafel': {
    onderwerp: 'Een aanmelder wacht dringend op antwoord van uw tafel',
    pad: bijEigenKanaal,
  },
  'uurtermijn-zvh': { onderwerp: 'Bij een tafel is een dringende termijn voorbij', pad: () => '/cijfers' },
  'doorgestuurd-naar-tafel': {
    onderwerp: 'Er is een casus naar uw tafel doorgestuurd',
    pad: bijEigenKanaal,
  },
  'uitleg-gevraagd': {
    onderwerp: 'Een aanmelder vraagt uitleg',
    pad: (over: Bericht) => `/uitleg/${over.aanmeldingId}`,
  },
  'terugkoppeling-verzonden': {
    onderwerp: 'Er is een terugkoppeling van een bestuurlijk escalatieoverleg',
    pad: bijTerugkoppeling,
  },
  'terugkoppeling-gecorrigeerd': {
    onderwerp: 'Er is een nieuwe versie van een terugkoppeling',
    pad: bijTerugkoppeling,
  },
  'aanmelding-klaargezet': { onderwerp: 'Er staat een nieuwe aanmelding voor u klaar', pad: bijCasus },
  'casus-nieuws': { onderwerp: 'Er is nieuws over een casus', pad: bijCasus },
  'gemeente-aan-zet': { onderwerp: 'De volgende stap in een casus ligt bij uw gemeente', pad: bijCasus },
  'overdracht-gevraagd': {
    onderwerp: 'Uw gemeente wordt gevraagd een casus over te nemen',
    pad: (over: Bericht) => `${bijCasus(over)}/overdracht`,
  },
  'overdracht-beantwoord': {
    onderwerp: 'Er is een antwoord op uw overdracht',
    pad: (over: Bericht) => `${bijCasus(over)}/overdracht`,
  },
  'rode-knop': {
    onderwerp: 'Rode knop: iemand vraagt het ZVH nu mee te kijken',
    pad: (over: Bericht) => `${bijCasus(over)}/rode-knop/beantwoorden`,
  },
  'rode-knop-beantwoord': { onderwerp: 'Er is een antwoord op uw rode knop', pad: bijCasus },
  'bijeenkomst-gewijzigd': { onderwerp: 'Een bijeenkomst van uw tafel is gewijzigd', pad: bijBijeenkomst },
  'bijeenkomst-afgezegd': { onderwerp: 'Een bijeenkomst van uw tafel is afgezegd', pad: bijBijeenkomst },
  'melding-beantwoord': {
    onderwerp: 'Antwoord op uw bericht over het portaal doorzettingsmacht',
    pad: () => '/',
  },
  nieuwsbrief: { onderwerp: 'Nieuwsbrief', pad: () => '/nieuws' },
  'nieuwsbrief-aanmelding': { onderwerp: 'Bevestig dat u de nieuwsbrief wilt', pad: () => '/nieuwsbrief' },
  terugmelding: { onderwerp: 'Er is nieuws over uw aanmelding', pad: bijAanmelder },
  'overleg-besluit-gevraagd': {
    onderwerp: 'Er wacht een besluit op u over een bestuurlijk escalatieoverleg',
    pad: bijOverleg,
  },
  'overleg-besloten': {
    onderwerp: 'De gemeentebestuurder heeft besloten over een bestuurlijk escalatieoverleg',
    pad: bijOverleg,
  },
  'overleg-nieuws': { onderwerp: 'Er is nieuws over een bestuurlijk escalatieoverleg', pad: bijOverleg },
  'overleg-vervalt': {
    onderwerp: 'De aanmelding voor een bestuurlijk escalatieoverleg is ingetrokken of afgesloten',
    pad: bijOverleg,
  },
  'overleg-verhuist': {
    onderwerp:
      'Een bestuurlijk escalatieoverleg ging over naar een andere gemeente: u besluit er niet meer over',
    pad: () => '/overleg',
  },
  'overleg-bij-uw-gemeente': {
    onderwerp: 'Een bestuurlijk escalatieoverleg hoort nu bij uw gemeente',
    pad: bijOverleg,
  },
  'overleg-bij-andere-gemeente': {
    onderwerp:
      'Een bestuurlijk escalatieoverleg hoort nu bij een andere gemeente. Bent u uitgenodigd, dan blijft dat zo',
    pad: () => '/overleg',
  },
  'overleg-deelnemers-nakijken': {
    onderwerp:
      'Een bestuurlijk escalatieoverleg hoort nu bij een andere gemeente: kijk of de deelnemers nog kloppen',
    pad: bijOverleg,
  },
  'overleg-uitnodiging': { onderwerp: 'Uitnodiging voor een bestuurlijk escalatieoverleg', pad: bijOverleg },
  'overleg-afgezegd': { onderwerp: 'Een bestuurlijk escalatieoverleg gaat niet door', pad: bijOverleg },
  'overleg-afwezig': { onderwerp: 'Een genodigde komt niet naar het escalatieoverleg', pad: bijOverleg },
  'overleg-uitkomst': {
    onderwerp: 'De uitkomst van een bestuurlijk escalatieoverleg staat vast',
    pad: bijOverleg,
  },
  uitgenodigd: { onderwerp: 'Uw account voor het portaal doorzettingsmacht', pad: () => '/inloggen' },
  'nieuw-wachtwoord': { onderwerp: 'Kies een nieuw wachtwoord', pad: () => '/inloggen' },
  'tweede-factor-weg': { onderwerp: 'U moet uw inlog-app opnieuw instellen', pad: () => '/inloggen' },
  'account-bijna-geblokkeerd': {
    onderwerp: 'Uw account wordt binnenkort geblokkeerd',
    pad: () => '/inloggen',
  },
  'afspraak-nadert': { onderwerp: 'Een afspraak moet bijna klaar zijn', pad: bijOverleg },
  'afspraak-voorbij': { onderwerp: 'Een afspraak is niet op tijd klaar', pad: bijOverleg },
} as const satisfies Record<string, Woorden>

export type Berichtsoort = keyof typeof berichten

export const isBerichtsoort = (value: string): value is Berichtsoort => value in berichten
