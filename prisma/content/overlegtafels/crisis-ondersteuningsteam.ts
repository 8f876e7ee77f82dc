import type { BewaardeOverlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { s1, uitOverzicht } from '../bronverwijzing'

const tafel = 'Regionaal crisis- en ondersteuningsteam zorgkantoor'

export const crisisOndersteuningsteam: BewaardeOverlegtafel = {
  slug: 'crisis-ondersteuningsteam',
  naam: tafel,
  korteNaam: 'Crisis- en ondersteuningsteam',
  trede: 1,
  spoor: 'crisis',
  volgorde: 4,
  inhoud: {
    doelKort: 'Snel zorg regelen als het ineens niet meer gaat.',
    doel: 'Soms wordt iemands gezondheid plotseling slechter. Of er gebeurt iets ingrijpends, waardoor iemand niet veilig thuis kan blijven. Dan is er misschien crisiszorg nodig. Het procesmanagement zorgkantoor moet dan ingrijpen.',
    regie: { organisatie: 'Zorgkantoor', functie: 'crisisregisseur zorgkantoor', toelichting: null },
    deelnemers: [
      { wie: 'Huisarts', wanneer: 'vast' },
      { wie: 'Cliëntondersteuner CCE', wanneer: 'vast' },
      { wie: 'Zorgaanbieder', wanneer: 'vast' },
    ],
    deelnemersUitleg:
      'Zij bepalen of het een crisis is. Is dat zo? Dan bellen zij een zorgaanbieder die crisiszorg geeft en regelt. De huisarts vindt die aanbieders op de website van het zorgkantoor, bij Crisiszorg.',
    aanmelders: {
      tekst: 'Een huisarts, cliëntondersteuner of zorgaanbieder mag melden.',
      opmerking: 'Hebt u een andere rol? Bel meteen de huisarts of de zorgaanbieder van de inwoner.',
    },
    instroom: {
      soort: 'alle',
      inleiding: 'Deze drie punten moeten kloppen.',
      delen: [
        {
          soort: 'een',
          inleiding: 'Er is plotseling iets veranderd. Een van deze twee is genoeg.',
          delen: [
            {
              soort: 'criterium',
              sleutel: 'plotseling.gezondheid',
              tekst: 'De gezondheid is plotseling slechter geworden.',
            },
            {
              soort: 'criterium',
              sleutel: 'plotseling.zorg-weggevallen',
              tekst: 'De thuiszorg of mantelzorg verandert plotseling of valt weg.',
            },
          ],
        },
        {
          soort: 'criterium',
          sleutel: 'crisis.direct-gevaar',
          tekst: 'Er dreigt direct gevaar. Daarom moet er binnen 24 of 48 uur zorg zijn.',
          toelichting:
            'Voor verpleging, verzorging en ggz-w is het 24 uur. Voor verstandelijk gehandicaptenzorg is het 48 uur.',
        },
        {
          soort: 'een',
          inleiding: 'Waar woont de inwoner? Een van deze twee is genoeg.',
          delen: [
            {
              soort: 'criterium',
              sleutel: 'verblijf.thuis',
              tekst: 'De inwoner woont thuis en is niet opgenomen.',
            },
            {
              soort: 'criterium',
              sleutel: 'verblijf.instelling',
              tekst: 'De inwoner woont al in een zorginstelling.',
            },
          ],
        },
      ],
    },
    uitstroom: null,
    clientondersteuning: 'Het CCE kan helpen als de casus complex is.',
    contact: {
      naam: 'Crisisregisseur zorgkantoor',
      email: null,
      website: 'menziszorgkantoor.nl',
      telefoon: null,
    },
    ritme: null,
    termijn:
      'Binnen 24 uur zorg bij verpleging, verzorging en ggz-w. Binnen 48 uur bij verstandelijk gehandicaptenzorg.',
    termijnen: {
      indienenVoorafDagen: null,
      reactieUren: [
        { uren: 24, voorWie: 'verpleging, verzorging en ggz-w' },
        { uren: 48, voorWie: 'verstandelijk gehandicaptenzorg' },
      ],
      frequentieDagen: null,
    },
    kanaal: {
      soort: 'telefoon',
      uitleg: 'U belt, en wacht niet op een overleg. De melding gaat niet via dit portaal.',
      stappen: [
        'Is er nu levensgevaar? Bel 112.',
        'Laat de huisarts, cliëntondersteuner of zorgaanbieder bepalen of het een crisis is.',
        'Is het een crisis? Bel een zorgaanbieder die crisiszorg geeft.',
        'Zoek die aanbieder op menziszorgkantoor.nl, bij Crisiszorg voor zorgaanbieders.',
        'Komt u er niet uit? Vraag naar de crisisregisseur zorgkantoor.',
        'Zet later in dit portaal wanneer u hebt gebeld en wat de uitkomst is.',
      ],
    },
    behandeling: 'extern',
    reactietermijn: null,
    zekerheid: {
      trede: 'afgeleid',
      toelichting:
        'Geen bron zet dit team op een trede. Het team werkt in de regio en staat daarom bij RDM-trede 1. Het ZVH moet dit nog bevestigen.',
    },
    onbekend: [
      { wat: 'Het telefoonnummer van de crisisregisseur zorgkantoor.', vraagAan: null },
      {
        wat: 'Of de crisisregisseur ook ’s avonds en in het weekend bereikbaar is.',
        vraagAan: null,
      },
      { wat: 'Hoe de casus na de crisis verdergaat.', vraagAan: null },
    ],
    kanttekeningen: [
      {
        tekst:
          'Het overzicht geeft vier losse punten, zonder "en" of "of". Hoe die punten hier samenhangen, is afgeleid. Twijfelt u? Bel dan toch.',
        bronnen: [s1(`${tafel}, instroom`)],
      },
      {
        tekst:
          'Bij het doel noemt het overzicht alleen de situatie thuis. Bij de voorwaarden noemt het ook mensen in een zorginstelling.',
        bronnen: [s1(`${tafel}, doel overleg`), s1(`${tafel}, instroom`)],
      },
      {
        tekst:
          'Het zorgkantoor gaat over zorg uit de Wlz. De wegwijzer noemt dit team daarom alleen bij zorg uit de Wlz, of als die is te verwachten. Zo staat dat niet in de bron.',
        bronnen: [s1(`${tafel}, titel`)],
      },
      {
        tekst:
          'Het overzicht noemt het CCE als cliëntondersteuner. Het CCE is een consultatiecentrum. De inwoner kan daarnaast een eigen cliëntondersteuner vragen.',
        bronnen: [s1(`${tafel}, deelnemers`), s1(`${tafel}, cliëntondersteuner`)],
      },
    ],
    bronnen: uitOverzicht(tafel, {
      doel: 'doel overleg',
      regie: 'onder regie van',
      deelnemers: 'deelnemers',
      aanmelders: 'wie mag aanmelden',
      instroom: 'instroom',
      clientondersteuning: 'cliëntondersteuner',
      contact: 'contactinformatie',
      termijn: 'instroom',
      kanaal: 'deelnemers',
      trede: 'titel',
    }),
    eigenaar: 'Zorgkantoor',
    laatstGecontroleerd: null,
  },
}
