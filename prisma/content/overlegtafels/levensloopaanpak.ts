import type { BewaardeOverlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { s1, uitOverzicht } from '../bronverwijzing'

export const levensloopaanpak: BewaardeOverlegtafel = {
  slug: 'levensloopaanpak',
  naam: 'Levensloopaanpak hoogcomplex zorg & veiligheid',
  korteNaam: 'Levensloopaanpak',
  trede: 2,
  spoor: 'veiligheid',
  volgorde: 6,
  inhoud: {
    doelKort: 'Langdurige hulp op maat voor mensen met een hoog risico voor de veiligheid.',
    doel: 'Voor sommige mensen werkt de gewone weg niet. Zij worden steeds doorgestuurd. Dat gaat door tot het misgaat en geen instantie hen nog toelaat. De levensloopaanpak geeft hun één aanspreekpunt bij de gemeente en een eigen trajectplan. Partijen uit zorg en veiligheid werken daarin lang samen. Zo wordt de kans op escalatie en gevaarlijk gedrag kleiner. De gemeente blijft betrokken en helpt met de basis. Denk aan onderdak, werk, inkomen en een identiteitsbewijs. Ook ondersteuning en een netwerk horen daarbij.',
    regie: { organisatie: 'Transfore (Overijssel en Gelderland)', functie: null, toelichting: null },
    deelnemers: [
      { wie: 'Gemeenten', wanneer: 'vast' },
      { wie: 'Reclassering', wanneer: 'vast' },
      { wie: 'Hulpverlening', wanneer: 'vast' },
      { wie: 'Openbaar Ministerie (OM)', wanneer: 'vast' },
      { wie: 'Dienst Justitiële Inrichtingen (DJI)', wanneer: 'vast' },
      { wie: 'Politie', wanneer: 'vast' },
      { wie: 'Forensische zorg', wanneer: 'vast' },
    ],
    deelnemersUitleg:
      'Deze partijen werken landelijk en lokaal samen. De landelijke afspraken zijn het kader voor de regio. Het is belangrijk dat de forensische zorg lang betrokken blijft.',
    aanmelders: {
      tekst:
        'Alleen gemeenten mogen aanmelden, via de procesmanager gemeente. De aanmelding gaat naar het ZVH.',
      opmerking:
        'Werkt u ergens anders, of bent u wijkcoach? Bespreek de casus met de procesmanager gemeente.',
    },
    instroom: {
      soort: 'alle',
      inleiding: 'Al deze punten moeten kloppen.',
      delen: [
        {
          soort: 'criterium',
          sleutel: 'veiligheid.ernstigePsychiatrieVerslavingOfLvb',
          tekst:
            'Er zijn ernstige psychiatrische problemen, een verslaving of een verstandelijke beperking. Meerdere tegelijk kan ook.',
        },
        {
          soort: 'criterium',
          sleutel: 'veiligheid.gevaarVoorAnderen',
          tekst: 'Het risico voor de veiligheid is hoog. De inwoner is gevaarlijk of dreigt dat te worden.',
        },
        {
          soort: 'criterium',
          sleutel: 'levensloop.gewone-weg-werkt-niet',
          tekst: 'De gewone weg naar hulp werkt niet.',
        },
      ],
    },
    uitstroom: null,
    clientondersteuning: null,
    contact: { naam: 'Transfore', email: null, website: 'www.transfore.nl/levensloopaanpak', telefoon: null },
    ritme: null,
    termijn: 'De aanpak is voor de lange termijn.',
    termijnen: { indienenVoorafDagen: null, reactieUren: [], frequentieDagen: null },
    kanaal: {
      soort: 'portaal',
      uitleg: 'De gemeente meldt aan in dit portaal. De aanmelding komt binnen bij het ZVH.',
      stappen: [
        'Overleg met de procesmanager gemeente van de gemeente waar de inwoner woont.',
        'Bespreek uw plan met de inwoner en wijs op gratis cliëntondersteuning.',
        'Start een casus in dit portaal. Vul geen naam of andere persoonsgegevens in.',
        'Vul de aanmelding in en verstuur die.',
        'De procesmanager gemeente geeft akkoord. Daarna ziet het ZVH de aanmelding.',
        'Het ZVH laat u in het portaal weten wat er gebeurt.',
      ],
    },
    behandeling: 'zvh',
    reactietermijn: { werkdagen: 5, zekerheid: 'afgeleid' },
    zekerheid: {
      trede: 'afgeleid',
      toelichting:
        'Geen bron zet de levensloopaanpak op een trede. De aanpak is voor twee provincies en staat daarom bij RDM-trede 2. Het ZVH moet dit nog bevestigen.',
    },
    onbekend: [
      { wat: 'Hoe en wanneer de levensloopaanpak stopt.', vraagAan: null },
      { wat: 'Hoe vaak de partijen bij elkaar komen.', vraagAan: null },
      { wat: 'Hoe de cliëntondersteuner meedoet.', vraagAan: null },
      {
        wat: 'Een e-mailadres en telefoonnummer van Transfore voor deze aanpak.',
        vraagAan: null,
      },
    ],
    kanttekeningen: [
      {
        tekst:
          'Transfore heeft de regie, maar u meldt aan bij het ZVH. Gebruik de website van Transfore dus voor uitleg, niet voor de aanmelding.',
        bronnen: [s1('Levensloopaanpak, onder regie van'), s1('Levensloopaanpak, wie mag aanmelden')],
      },
    ],
    bronnen: uitOverzicht('Levensloopaanpak', {
      doel: 'doel samenwerkingsverband',
      regie: 'onder regie van',
      deelnemers: 'deelnemers',
      aanmelders: 'wie mag aanmelden',
      instroom: 'doel samenwerkingsverband',
      contact: 'contactinformatie',
      termijn: 'doel samenwerkingsverband',
      kanaal: 'wie mag aanmelden',
      trede: 'onder regie van',
    }),
    eigenaar: 'Transfore',
    laatstGecontroleerd: null,
  },
}
