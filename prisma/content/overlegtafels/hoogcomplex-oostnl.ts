import type { BewaardeOverlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { s1, uitOverzicht, vraag } from '../bronverwijzing'

const tafel = 'Regio OostNL hoogcomplex'

export const hoogcomplexOostnl: BewaardeOverlegtafel = {
  slug: 'hoogcomplex-oostnl',
  naam: tafel,
  korteNaam: tafel,
  trede: 2,
  spoor: 'ladder',
  volgorde: 5,
  inhoud: {
    doelKort: 'Een oplossing op maat vinden voor mensen met een zeer complexe ggz-vraag.',
    doel: 'In heel Nederland werken zorgaanbieders en zorgverzekeraars samen voor mensen met een zeer complexe ggz-vraag. Zij zoeken per persoon een oplossing op maat. Dit is de tafel voor Gelderland en Overijssel. De tafel is voor mensen die nog geen passende hulp hebben gevonden. Zij hebben al hulp gehad en de zorgverzekeraar heeft bemiddeld.',
    regie: {
      organisatie: 'Pro Persona',
      functie: null,
      toelichting: 'In elke regio heeft een grote ggz-aanbieder de leiding.',
    },
    deelnemers: [],
    deelnemersUitleg: 'Wie er meepraten, verschilt per vraag.',
    aanmelders: {
      tekst:
        'De inwoner mag zich hier zelf aanmelden. Zorgaanbieders in Gelderland en Overijssel en huisartsen mogen ook aanmelden. Dat geldt ook voor casusregisseurs en procesregisseurs van gemeenten, het ZVH en het ministerie van VWS.',
      opmerking:
        'Staat uw rol er niet bij, bijvoorbeeld omdat u wijkcoach bent? Vraag dan aan het ZVH of u mag aanmelden.',
    },
    instroom: {
      soort: 'alle',
      inleiding: 'De inwoner heeft een aanbod op maat nodig. Al deze punten moeten kloppen.',
      delen: [
        {
          soort: 'criterium',
          sleutel: 'hoogcomplex.geen-passend-aanbod',
          tekst: 'Er is nog geen passende hulp gevonden, ook niet met hulp van zorgaanbieders.',
        },
        {
          soort: 'criterium',
          sleutel: 'geprobeerd.zorgbemiddeling',
          tekst: 'De zorgverzekeraar heeft bemiddeld. Ook dat leverde geen passende hulp op.',
          toelichting: 'Dit heet zorgbemiddeling. U vraagt die aan bij de zorgverzekeraar van de inwoner.',
        },
        {
          soort: 'alle',
          inleiding: 'En de zeven landelijke criteria kloppen allemaal.',
          delen: [
            {
              soort: 'criterium',
              sleutel: 'hoogcomplex.verwevenAandoeningen',
              tekst: 'De inwoner heeft meerdere psychiatrische aandoeningen die met elkaar verweven zijn.',
            },
            {
              soort: 'criterium',
              sleutel: 'hoogcomplex.haalbaarBehandeldoel',
              tekst: 'Er is een doel voor de behandeling, en dat doel is haalbaar.',
              toelichting: 'Het doel mag ook vooral over zorg of herstel gaan.',
            },
            {
              soort: 'criterium',
              sleutel: 'hoogcomplex.meerdereLevensdomeinen',
              tekst:
                'De aandoeningen hangen samen met problemen in het gezin of netwerk, of in meerdere delen van het leven.',
              toelichting: 'Denk aan werk en inkomen.',
            },
            {
              soort: 'criterium',
              sleutel: 'hoogcomplex.ernstigGevaar',
              tekst: 'Er dreigt ernstig lichamelijk letsel of overlijden.',
            },
            {
              soort: 'criterium',
              sleutel: 'hoogcomplex.uitgebreidBehandeld',
              tekst: 'De inwoner is al uitgebreid behandeld.',
            },
            {
              soort: 'criterium',
              sleutel: 'hoogcomplex.uitzonderlijkRegime',
              tekst:
                'Er is een uitzonderlijke manier van behandelen nodig. Die moet het gevaar voorkomen en de behandeling op gang brengen.',
            },
            {
              soort: 'criterium',
              sleutel: 'hoogcomplex.schaarseZorg',
              tekst:
                'De zorg is schaars, intensief en duur. Meer van deze zorg is niet makkelijk te regelen.',
              toelichting: 'Maatwerk staat voorop.',
            },
          ],
        },
      ],
    },
    uitstroom: null,
    clientondersteuning: null,
    contact: { naam: 'Meldpunt hoog complexe GGZ', email: null, website: null, telefoon: null },
    ritme: null,
    termijn: null,
    termijnen: { indienenVoorafDagen: null, reactieUren: [], frequentieDagen: null },
    kanaal: {
      soort: 'meldpunt',
      uitleg:
        'Er is één loket: het Meldpunt hoog complexe GGZ. De melding gaat buiten dit portaal om. Het adres van het meldpunt ontbreekt in onze bron.',
      stappen: [
        'Vraag het ZVH om het adres van het meldpunt.',
        'Controleer welke criteria kloppen. Weet u iets niet zeker? Schrijf dat erbij.',
        'Bespreek uw plan met de inwoner en wijs op gratis cliëntondersteuning.',
        'Meld de casus bij het meldpunt.',
        'Zet in dit portaal op welke datum u hebt gemeld, en het kenmerk.',
      ],
    },
    behandeling: 'extern',
    reactietermijn: { werkdagen: 5, zekerheid: 'afgeleid' },
    zekerheid: {
      trede: 'bron',
      toelichting:
        'De landelijke bron noemt acht van deze tafels. Samen dekken zij heel Nederland. Zij vormen RDM-trede 2.',
    },
    onbekend: [
      {
        wat: 'Het adres en het telefoonnummer van het Meldpunt hoog complexe GGZ.',
        vraagAan: null,
      },
      { wat: 'Hoe vaak de tafel bij elkaar komt.', vraagAan: null },
      { wat: 'Hoe snel u antwoord krijgt.', vraagAan: null },
      { wat: 'Hoe de cliëntondersteuner meedoet aan deze tafel.', vraagAan: null },
    ],
    kanttekeningen: [
      {
        tekst:
          'De landelijke bron zegt dat een cliënt zich niet zelf kan aanmelden. Volgens het Twentse overzicht kan dat bij deze tafel wel.',
        bronnen: [vraag(4), s1(`${tafel}, wie mag aanmelden`)],
      },
      {
        tekst:
          'Het overzicht vraagt een uitgebreid traject van behandelingen. De landelijke bron vraagt een aantal behandelingen. Dat is minder streng.',
        bronnen: [s1(`${tafel}, instroom`), vraag(26)],
      },
    ],
    bronnen: [
      ...uitOverzicht(tafel, {
        doel: 'doel overleg',
        regie: 'onder regie van',
        deelnemers: 'deelnemers',
        aanmelders: 'wie mag aanmelden',
        instroom: 'instroom',
        contact: 'contactinformatie',
        kanaal: 'wie mag aanmelden',
      }),
      { onderdeel: 'instroom', ...s1(`${tafel}, doel overleg`) },
      { onderdeel: 'instroom', ...vraag(26) },
      { onderdeel: 'trede', ...vraag(8) },
      { onderdeel: 'trede', ...vraag(26) },
    ],
    eigenaar: 'Pro Persona',
    laatstGecontroleerd: null,
  },
}
