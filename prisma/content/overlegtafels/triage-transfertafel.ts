import type { BewaardeOverlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { s1, uitOverzicht, vraag } from '../bronverwijzing'

const email = 'aanmelding@triagetafeltwente.nl'

export const triageTransfertafel: BewaardeOverlegtafel = {
  slug: 'triage-transfertafel',
  naam: 'Triage & Transfertafel Twente (transfermechanisme)',
  korteNaam: 'Triage & Transfertafel Twente',
  trede: 1,
  spoor: 'ladder',
  volgorde: 1,
  inhoud: {
    doelKort: 'Samen zoeken naar een passende plek, of advies geven aan wie aanmeldt.',
    doel: 'Deze tafel wil de wachttijden in de ggz korter maken. Ook moeten mensen sneller door kunnen naar een volgende plek. Partijen uit zorg en gemeente zoeken samen de zorg of begeleiding die het best past. U kunt advies vragen of een plek zoeken. Is de wachtlijst lang, maar is er snel zorg nodig? Dan bekijkt de tafel of een andere instelling kan helpen.',
    regie: { organisatie: 'Mediant', functie: 'teamleider Mediant', toelichting: null },
    deelnemers: [
      { wie: 'Geïntegreerde ggz en vrijgevestigde ggz', wanneer: 'vast' },
      { wie: 'Huisartsen', wanneer: 'vast' },
      { wie: 'Praktijkondersteuners ggz van de huisarts (POH-ggz)', wanneer: 'vast' },
      { wie: 'Professionals uit het sociaal domein', wanneer: 'vast' },
      { wie: 'Wijkcoaches', wanneer: 'vast' },
      { wie: 'Professionals uit de verslavingszorg', wanneer: 'vast' },
      {
        wie: 'Professionals uit de zorg voor mensen met een verstandelijke beperking (VB-zorg)',
        wanneer: 'vast',
      },
      { wie: 'Ervaringsdeskundigen (cliëntondersteuning)', wanneer: 'vast' },
    ],
    deelnemersUitleg:
      'De deelnemers mogen zorg voorstellen voor heel Twente. Dat geldt voor het gebied van Mediant en voor het gebied van Dimence.',
    aanmelders: {
      tekst: 'Alleen deelnemers van deze tafel mogen aanmelden.',
      opmerking: 'Staat uw soort organisatie niet bij de deelnemers? Vraag een deelnemer om aan te melden.',
    },
    instroom: {
      soort: 'een',
      inleiding: 'Een van deze drie situaties is genoeg.',
      delen: [
        { soort: 'criterium', sleutel: 'vraag.advies', tekst: 'U wilt advies over een inwoner.' },
        {
          soort: 'criterium',
          sleutel: 'vraag.geen-passende-plek',
          tekst: 'U zoekt een passende plek voor zorg.',
        },
        {
          soort: 'alle',
          inleiding: 'Of deze twee punten kloppen allebei.',
          delen: [
            { soort: 'criterium', sleutel: 'vraag.wachttijd', tekst: 'De wachtlijst is lang.' },
            {
              soort: 'criterium',
              sleutel: 'triage.zorg-snel-nodig',
              tekst: 'Er is op korte termijn zorg nodig.',
              toelichting:
                'De tafel bespreekt dan ook een transfer. De inwoner moet die transfer zelf willen.',
            },
          ],
        },
      ],
    },
    uitstroom: 'Een andere instelling neemt de zorg over (transfer). Dat is voor zorg die snel nodig is.',
    clientondersteuning: 'Ervaringsdeskundigen die als cliëntondersteuner werken, doen mee aan deze tafel.',
    contact: {
      naam: 'Triage & Transfertafel Twente',
      email,
      website: 'www.triagetafeltwente.nl',
      telefoon: null,
    },
    ritme: 'Elke twee weken een half uur, digitaal.',
    termijn: null,
    termijnen: { indienenVoorafDagen: null, reactieUren: [], frequentieDagen: 14 },
    kanaal: {
      soort: 'portaal-of-mail',
      uitleg:
        'U meldt aan in dit portaal, of u mailt de tafel. Zet geen persoonsgegevens in een gewone mail.',
      stappen: [
        'Bespreek uw plan met de inwoner en wijs op gratis cliëntondersteuning.',
        'Start een casus in dit portaal. Vul geen naam of andere persoonsgegevens in.',
        'Vul de aanmelding in en verstuur die. Of mail de tafel en vraag hoe u veilig aanmeldt.',
        'De tafel bespreekt de casus in een digitaal overleg.',
        'De tafel laat u weten wat het advies is.',
      ],
    },
    behandeling: 'tafel',
    reactietermijn: { werkdagen: 5, zekerheid: 'afgeleid' },
    zekerheid: {
      trede: 'bron',
      toelichting:
        'De landelijke bron noemt het transfermechanisme RDM-trede 1. In Twente is dat deze tafel.',
    },
    onbekend: [
      { wat: 'Op welke dag en hoe laat het overleg is.', vraagAan: email },
      { wat: 'Tot wanneer u kunt aanmelden voor het eerstvolgende overleg.', vraagAan: email },
      { wat: 'Een telefoonnummer voor vragen aan de tafel.', vraagAan: email },
    ],
    kanttekeningen: [
      {
        tekst:
          'Deze tafel wil wachttijden korter maken. Toch is RDM als geheel geen middel tegen wachtlijsten, zegt de landelijke bron.',
        bronnen: [s1('Triage & Transfertafel Twente, doel overleg'), vraag(6)],
      },
      {
        tekst:
          'De landelijke lijst noemt ook de zorgverzekeraar en de Unit Complexe Zorgvragen van het ministerie van VWS. Het Twentse overzicht noemt hen hier niet. Het ZVH moet bevestigen of zij hier mogen aanmelden.',
        bronnen: [s1('Triage & Transfertafel Twente, wie mag aanmelden'), vraag(5)],
      },
      {
        tekst:
          'De inwoner kan zich hier niet zelf aanmelden. Een huisarts, wijkcoach of andere deelnemer doet dat.',
        bronnen: [s1('Triage & Transfertafel Twente, wie mag aanmelden'), vraag(4)],
      },
    ],
    bronnen: [
      ...uitOverzicht('Triage & Transfertafel Twente', {
        doel: 'doel overleg',
        regie: 'onder regie van',
        deelnemers: 'deelnemers',
        aanmelders: 'wie mag aanmelden',
        instroom: 'doel overleg',
        uitstroom: 'uitstroom',
        clientondersteuning: 'deelnemers',
        contact: 'contactinformatie',
        ritme: 'instroom',
        kanaal: 'contactinformatie',
        trede: 'titel',
      }),
      { onderdeel: 'instroom', ...vraag(22) },
      { onderdeel: 'trede', ...vraag(3) },
    ],
    eigenaar: 'Mediant',
    laatstGecontroleerd: null,
  },
}
