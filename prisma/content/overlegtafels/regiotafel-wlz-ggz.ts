import type { BewaardeOverlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { s1, uitOverzicht } from '../bronverwijzing'

const tafel = 'Regiotafel zorgkantoor Wlz-GGZ'
const email = 'zorginhoudelijkadviseurwlz@menzis.nl'

export const regiotafelWlzGgz: BewaardeOverlegtafel = {
  slug: 'regiotafel-wlz-ggz',
  naam: tafel,
  korteNaam: 'Regiotafel Wlz-GGZ',
  trede: 1,
  spoor: 'wlz',
  volgorde: 3,
  inhoud: {
    doelKort: 'Een passende plek vinden als de huidige zorgaanbieder die niet heeft.',
    doel: 'Deze tafel gaat over ggz uit de Wet langdurige zorg (Wlz). Soms heeft de huidige zorgaanbieder geen plek die past. Dan zoekt de tafel een plek die wel past.',
    regie: { organisatie: 'Zorgkantoor', functie: 'zorginhoudelijk adviseurs', toelichting: null },
    deelnemers: [],
    deelnemersUitleg: null,
    aanmelders: {
      tekst: 'Alleen zorgaanbieders mogen aanmelden.',
      opmerking:
        'Werkt u niet bij een zorgaanbieder? Vraag de zorgaanbieder van de inwoner om aan te melden.',
    },
    instroom: {
      soort: 'alle',
      inleiding: 'Al deze punten moeten kloppen.',
      delen: [
        {
          soort: 'criterium',
          sleutel: 'regiotafel.geenCrisis',
          tekst: 'Er is geen crisis.',
          toelichting: 'Is er wel een crisis? Regel dan eerst de crisisregeling of een zorgconferentie.',
        },
        {
          soort: 'criterium',
          sleutel: 'regiotafel.stappenDoorlopen',
          tekst:
            'De zorgaanbieder heeft stap 1, 2 en 3 van het zorgkantoor gedaan en opgeschreven. Dat leverde niets of te weinig op.',
          toelichting: 'De uitleg van deze stappen ontbreekt in onze bron. Vraag die aan het zorgkantoor.',
        },
        {
          soort: 'criterium',
          sleutel: 'regiotafel.eigenAanbodOnderzocht',
          tekst:
            'De zorgaanbieder heeft gezocht naar een andere woonplek in de eigen organisatie, ook elders in Nederland.',
        },
        {
          soort: 'criterium',
          sleutel: 'regiotafel.overdrachtGeprobeerd',
          tekst: 'De zorgaanbieder heeft een andere aanbieder gevraagd om de zorg over te nemen.',
        },
        {
          soort: 'criterium',
          sleutel: 'regiotafel.overplaatsingDringend',
          tekst:
            'De situatie is zo complex dat verhuizen nodig is. Wachten op een gewone plaatsing of een wachtlijst kan niet.',
        },
        {
          soort: 'criterium',
          sleutel: 'regiotafel.blijftInZorg',
          tekst:
            'De huidige zorgaanbieder blijft zorg geven tot de verhuizing of tot het overleg. Er wordt geen crisisplaats gebruikt.',
        },
        {
          soort: 'criterium',
          sleutel: 'regiotafel.cceBetrokken',
          tekst: 'Het CCE is betrokken, of er is een duidelijke reden waarom niet.',
          toelichting: 'CCE betekent Centrum voor Consultatie en Expertise.',
        },
      ],
    },
    uitstroom: 'Meestal verhuist de inwoner naar een plek die beter past.',
    clientondersteuning:
      'Het CCE hoort betrokken te zijn. Is dat niet zo? Leg dan duidelijk uit waarom. Het ministerie van VWS geeft het CCE subsidie.',
    contact: { naam: 'Zorginhoudelijk adviseurs van het zorgkantoor', email, website: null, telefoon: null },
    ritme: null,
    termijn: 'Lever de casus drie weken voor het overleg in.',
    termijnen: { indienenVoorafDagen: 21, reactieUren: [], frequentieDagen: null },
    kanaal: {
      soort: 'beveiligde-mail',
      uitleg:
        'U mailt de casus via ShareFile naar het zorgkantoor. Dat gaat buiten dit portaal om. ShareFile is een beveiligde manier van mailen.',
      stappen: [
        'Controleer of alle voorwaarden kloppen.',
        'Zorg dat stap 1, 2 en 3 van het zorgkantoor zijn opgeschreven.',
        'Bespreek uw plan met de inwoner en wijs op gratis cliëntondersteuning.',
        `Mail de casus via ShareFile naar ${email}.`,
        'Doe dat drie weken voor het overleg.',
        'Zet in dit portaal op welke datum u hebt gemaild, en het kenmerk.',
      ],
    },
    behandeling: 'extern',
    reactietermijn: { werkdagen: 5, zekerheid: 'afgeleid' },
    zekerheid: {
      trede: 'afgeleid',
      toelichting:
        'Geen bron zet deze tafel op een trede. Het is een tafel in de regio en staat daarom bij RDM-trede 1. Het ZVH moet dit nog bevestigen.',
    },
    onbekend: [
      { wat: 'Wanneer de overleggen zijn.', vraagAan: email },
      { wat: 'Wie er aan tafel zitten.', vraagAan: email },
      { wat: 'Wat stap 1, 2 en 3 van het zorgkantoor precies zijn.', vraagAan: email },
      { wat: 'Hoe u toegang krijgt tot ShareFile.', vraagAan: email },
      { wat: 'Of deze tafel bij RDM-trede 1 hoort.', vraagAan: null },
    ],
    kanttekeningen: [
      {
        tekst:
          'Het overzicht noemt het CCE bij cliëntondersteuning. Het CCE is een consultatiecentrum. De inwoner kan daarnaast een eigen cliëntondersteuner vragen.',
        bronnen: [
          s1(`${tafel}, cliëntondersteuning`),
          s1('Toelichting, inzet onafhankelijke cliëntondersteuning'),
        ],
      },
    ],
    bronnen: [
      ...uitOverzicht(tafel, {
        doel: 'doel overleg',
        regie: 'onder regie van',
        aanmelders: 'wie mag aanmelden',
        instroom: 'instroom',
        uitstroom: 'uitstroom',
        clientondersteuning: 'cliëntondersteuning',
        contact: 'wie mag aanmelden',
        termijn: 'wie mag aanmelden',
        kanaal: 'wie mag aanmelden',
        trede: 'titel',
      }),
      { onderdeel: 'instroom', ...s1(`${tafel}, cliëntondersteuning`) },
    ],
    eigenaar: 'Zorgkantoor',
    laatstGecontroleerd: null,
  },
}
