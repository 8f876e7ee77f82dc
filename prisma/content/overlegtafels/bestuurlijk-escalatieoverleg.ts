import type { BewaardeOverlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { s1, s2, uitOverzicht, vraag } from '../bronverwijzing'
import { zvh } from '../zvh'

const tafel = 'Bestuurlijk escalatieoverleg'

export const bestuurlijkEscalatieoverleg: BewaardeOverlegtafel = {
  slug: 'bestuurlijk-escalatieoverleg',
  naam: tafel,
  korteNaam: tafel,
  trede: 3,
  spoor: 'ladder',
  volgorde: 7,
  inhoud: {
    doelKort: 'Bestuurders zoeken een doorbraak als al het andere is geprobeerd.',
    doel: 'Dit is de laatste stap binnen de regio. Soms lijkt er geen oplossing voor een inwoner. Het stelsel knelt en er is geen passende zorg. Dan komen bestuurders en directeuren bij elkaar, in de gemeente waar de inwoner woont. Zij zoeken of forceren een oplossing. Of zij bevestigen het advies van een eerdere tafel. Het overleg is ook bedoeld om van te leren, zodat dit later minder gebeurt.',
    regie: {
      organisatie: 'Gemeente waar de inwoner woont',
      functie: 'gemeentebestuurder',
      toelichting: 'Het ZVH geeft het signaal. De gemeentebestuurder neemt daarna het initiatief.',
    },
    deelnemers: [
      {
        wie: 'Directeur van elke instelling die aanmeldt of een rol moet spelen',
        wanneer: 'vast',
      },
      { wie: 'Iemand met mandaat van de zorgverzekeraar of het zorgkantoor', wanneer: 'vast' },
      { wie: 'De cliëntondersteuner van de inwoner', wanneer: 'vast' },
      { wie: 'Bestuurders van de gemeente: burgemeester, wethouders of allebei', wanneer: 'vast' },
      {
        wie: 'Portefeuillehouder Zorg en Veiligheid van de politie, na overleg met de districtschef van Politie Twente',
        wanneer: 'per-casus',
      },
      {
        wie: 'Gebiedsofficier van justitie, of een officier met mandaat voor de Wet verplichte ggz (Wvggz)',
        wanneer: 'per-casus',
      },
      { wie: 'Manager van het ZVH', wanneer: 'per-casus' },
      { wie: 'Anderen die bij de casus nodig zijn', wanneer: 'per-casus' },
    ],
    deelnemersUitleg: 'De gemeente bepaalt in overleg met het ZVH wie er aan tafel zitten.',
    aanmelders: {
      tekst:
        'Deze partijen mogen aanmelden: een verwijzer, ggz-aanbieder, gemeente, verzekeraar of cliëntondersteuner. Het OM en de Unit Complexe Zorgvragen van het ministerie van VWS mogen ook aanmelden.',
      opmerking: 'Een huisarts is bijvoorbeeld een verwijzer.',
    },
    instroom: {
      soort: 'alle',
      inleiding: 'Er lijkt geen oplossing meer te zijn. Al deze punten moeten kloppen.',
      delen: [
        {
          soort: 'criterium',
          sleutel: 'bestuurlijk.stelsel-knelt',
          tekst: 'Het stelsel knelt. Regels of verdeling van taken houden een oplossing tegen.',
        },
        {
          soort: 'criterium',
          sleutel: 'bestuurlijk.geen-passende-zorg',
          tekst: 'Er is geen passende zorg beschikbaar.',
        },
        {
          soort: 'criterium',
          sleutel: 'bestuurlijk.alles-geprobeerd',
          tekst: 'Al het andere is geprobeerd.',
          toelichting: 'Normaal is de casus eerst besproken op RDM-trede 1 of RDM-trede 2.',
        },
        {
          soort: 'een',
          inleiding: 'Welk profiel past? Een van deze twee is genoeg.',
          delen: [
            {
              soort: 'alle',
              inleiding: 'Het Twentse profiel: deze twee punten kloppen allebei.',
              delen: [
                {
                  soort: 'criterium',
                  sleutel: 'bestuurlijk.complexe-zorgvraag',
                  tekst: 'De zorgvraag is zeer complex en gaat in elk geval over ggz.',
                },
                {
                  soort: 'criterium',
                  sleutel: 'bestuurlijk.veiligheidsrisico',
                  tekst: 'Er is een risico voor de veiligheid.',
                },
              ],
            },
            {
              soort: 'criterium',
              sleutel: 'bestuurlijk.vastgelopen-zonder-veiligheidsrisico',
              tekst: 'De casus zit vast, maar er is geen risico voor de veiligheid.',
              toelichting: 'Dit valt buiten het Twentse profiel: ZVH beoordeelt.',
            },
          ],
        },
      ],
    },
    uitstroom:
      'De gemeente meldt de uitkomst in een vaste vorm aan de regionale portefeuillehouder Onbegrepen gedrag. Die zit ook in de stuurgroep Zorg, Veiligheid en Straf (ZVS).',
    clientondersteuning: 'De betrokken cliëntondersteuner zit altijd aan tafel.',
    contact: { naam: zvh.naam, email: zvh.inhoud.email, website: null, telefoon: null },
    ritme: 'Er is geen vast ritme. Het overleg is er alleen als een casus erom vraagt.',
    termijn: null,
    termijnen: { indienenVoorafDagen: null, reactieUren: [], frequentieDagen: null },
    kanaal: {
      soort: 'portaal',
      uitleg: 'U meldt aan in dit portaal. Het ZVH coördineert en beoordeelt de aanmelding.',
      stappen: [
        'Vertel de procesmanager gemeente dat u gaat aanmelden.',
        'Bespreek uw plan met de inwoner en de cliëntondersteuner.',
        'Start een casus in dit portaal. Vul geen naam of andere persoonsgegevens in.',
        'Schrijf op welke tafels de casus al besproken hebben, en met welke uitkomst.',
        'Verstuur de aanmelding. Het ZVH controleert of er nog een andere weg is.',
        'Het ZVH geeft een signaal aan de gemeentebestuurder. Die neemt het initiatief voor het overleg.',
      ],
    },
    behandeling: 'zvh',
    reactietermijn: { werkdagen: 5, zekerheid: 'afgeleid' },
    zekerheid: {
      trede: 'bron',
      toelichting: 'De voorstellen van 2024 noemen dit overleg de Twentse invulling van RDM-trede 3.',
    },
    onbekend: [
      { wat: 'Hoe snel het overleg bij elkaar kan komen.', vraagAan: null },
      {
        wat: 'Welke vaste vorm de terugkoppeling heeft. De bronnen geven die niet.',
        vraagAan: null,
      },
      { wat: 'Welke gemeenten het voorstel hebben aangenomen.', vraagAan: null },
      { wat: 'Een telefoonnummer voor vragen over dit overleg.', vraagAan: null },
    ],
    kanttekeningen: [
      {
        tekst:
          'De landelijke lijst noemt de gemeente en het OM niet als aanmelder. Het Twentse overzicht noemt hen wel. Het overzicht gaat voor.',
        bronnen: [vraag(5), s1(`${tafel}, wie mag aanmelden`)],
      },
      {
        tekst:
          'Het Twentse overzicht vraagt een risico voor de veiligheid. De landelijke bron vraagt dat niet. Meld ook een casus zonder dat risico: het ZVH beoordeelt die.',
        bronnen: [s1(`${tafel}, doel overleg`), vraag(22), vraag(23)],
      },
      {
        tekst:
          'RDM-trede 3 komt na RDM-trede 1 of RDM-trede 2. Bent u daar nog niet geweest? Het portaal waarschuwt u en vraagt waarom. U kunt wel aanmelden.',
        bronnen: [vraag(24)],
      },
      {
        tekst: 'De inwoner kan zich hier niet zelf aanmelden. Een cliëntondersteuner kan dat wel doen.',
        bronnen: [vraag(4), s1(`${tafel}, wie mag aanmelden`)],
      },
      {
        tekst: 'Dit overleg is naar verwachting weinig nodig. De meeste casussen zijn eerder al opgelost.',
        bronnen: [s2('Kanttekening 1.2')],
      },
    ],
    bronnen: [
      ...uitOverzicht(tafel, {
        doel: 'doel overleg',
        regie: 'onder regie van',
        deelnemers: 'deelnemers',
        aanmelders: 'wie mag aanmelden',
        instroom: 'doel overleg',
        clientondersteuning: 'deelnemers',
        contact: 'contactinformatie',
        ritme: 'doel overleg',
        kanaal: 'contactinformatie',
      }),
      { onderdeel: 'doel', ...vraag(22) },
      { onderdeel: 'instroom', document: 'S0', kop: 'Toelichting' },
      { onderdeel: 'instroom', ...vraag(22) },
      { onderdeel: 'uitstroom', document: 'S0', kop: 'Advies aan DVO' },
      { onderdeel: 'uitstroom', ...s2('Voorgesteld besluit') },
      { onderdeel: 'kanaal', ...s2('Voorgesteld besluit') },
      { onderdeel: 'trede', document: 'S0', kop: 'Toelichting' },
      { onderdeel: 'trede', ...s2('Argument 1.1') },
      { onderdeel: 'trede', ...vraag(22) },
    ],
    eigenaar: zvh.naam,
    laatstGecontroleerd: null,
  },
}
