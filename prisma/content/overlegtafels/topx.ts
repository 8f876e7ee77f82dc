import type { BewaardeOverlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { s1, uitOverzicht } from '../bronverwijzing'
import { zvh } from '../zvh'

export const topx: BewaardeOverlegtafel = {
  slug: 'topx',
  naam: 'TopX / ketencasusoverleg Zorg- en Veiligheidshuis Twente',
  korteNaam: 'TopX',
  trede: 1,
  spoor: 'veiligheid',
  volgorde: 2,
  inhoud: {
    doelKort: 'Hulpverleners en justitie maken samen de situatie rond één persoon veiliger.',
    doel: 'Aan deze tafel kiezen hulpverleners en justitie samen wat er nodig is. Dat kan hulp zijn, maar ook drang of dwang. Zo wordt het veiliger en komt er meer grip op de problemen en op nieuwe strafbare feiten. De tafel let ook op het gezin en de mensen rond de verdachte. TopX is er voor alle 14 gemeenten. De overleggen zijn in Almelo, Enschede en Hengelo.',
    regie: {
      organisatie: 'Zorg- en Veiligheidshuis Twente (ZVH)',
      functie: 'procesmanager ZVH',
      toelichting: null,
    },
    deelnemers: [
      { wie: 'Openbaar Ministerie (OM)', wanneer: 'vast' },
      { wie: 'Politie', wanneer: 'vast' },
      { wie: 'Sociaal-psychiatrisch verpleegkundige (SPV) van Mediant Complex-plus', wanneer: 'vast' },
      {
        wie: 'Wijkcoach, wijkconsulent of procesmanager gemeente (Zorg en Veiligheid) van de gemeente waar het om gaat',
        wanneer: 'vast',
      },
      {
        wie: 'Iemand van de reclassering (Reclassering Nederland, Tactus Reclassering of Reclassering Leger des Heils)',
        wanneer: 'daarnaast',
      },
      { wie: 'Tactus Verslavingszorg', wanneer: 'daarnaast' },
    ],
    deelnemersUitleg: null,
    aanmelders: {
      tekst:
        'Alle aangesloten partners mogen aanmelden. Dat doet u altijd samen met de procesmanager gemeente.',
      opmerking:
        'Bij TopX spelen vaak meerdere problemen tegelijk. Daarom overlegt u eerst met de procesmanager gemeente.',
    },
    instroom: {
      soort: 'een',
      inleiding: 'Een van deze twee situaties is genoeg.',
      delen: [
        {
          soort: 'criterium',
          sleutel: 'veiligheid.gebiedsgebonden',
          tekst:
            'Er is een ernstig veiligheidsprobleem, lokaal of in een bepaald gebied. Eén keten kan dit niet alleen oplossen.',
          toelichting: 'Een keten is een rij organisaties met samen één taak. Zorg is een keten, straf ook.',
        },
        {
          soort: 'alle',
          inleiding: 'Of deze twee punten kloppen allebei.',
          delen: [
            {
              soort: 'criterium',
              sleutel: 'veiligheid.meerdereLeefgebiedenMetOverlast',
              tekst:
                'Er zijn meerdere problemen, op meer dan één leefgebied. Die leiden tot criminaliteit, overlast of verder afglijden. Of u verwacht dat.',
              toelichting: 'Leefgebieden zijn bijvoorbeeld wonen, werk, geld en gezondheid.',
            },
            {
              soort: 'criterium',
              sleutel: 'veiligheid.impactOpOmgeving',
              tekst:
                'Gezin, familie of directe omgeving hebben invloed op de problemen en merken zelf de gevolgen. Of u verwacht dat.',
            },
          ],
        },
      ],
    },
    uitstroom:
      'De bespreking stopt als de doelen zijn gehaald. Iemand zit dan bijvoorbeeld voor lange tijd vast, of heeft een ISD-maatregel of tbs. Het kan ook zijn dat iemand goede hulp krijgt en dat de risico’s kleiner zijn. Dan gaat de casus terug naar de verantwoordelijke gemeente.',
    clientondersteuning:
      'Een cliëntondersteuner zit niet standaard aan tafel. De tafel wijst wel op cliëntondersteuning.',
    contact: { naam: zvh.naam, email: zvh.inhoud.email, website: zvh.inhoud.website, telefoon: null },
    ritme: null,
    termijn: null,
    termijnen: { indienenVoorafDagen: null, reactieUren: [], frequentieDagen: null },
    kanaal: {
      soort: 'portaal',
      uitleg: 'U meldt aan in dit portaal. Het ZVH beoordeelt de aanmelding.',
      stappen: [
        'Overleg met de procesmanager gemeente van de gemeente waar de inwoner woont.',
        'Bespreek uw plan met de inwoner en wijs op gratis cliëntondersteuning.',
        'Start een casus in dit portaal. Vul geen naam of andere persoonsgegevens in.',
        'Vul de aanmelding in en verstuur die.',
        'De procesmanager gemeente geeft akkoord. Daarna ziet het ZVH uw aanmelding.',
        'Het ZVH laat u in het portaal weten wat er gebeurt.',
      ],
    },
    behandeling: 'zvh',
    reactietermijn: { werkdagen: 5, zekerheid: 'afgeleid' },
    zekerheid: {
      trede: 'afgeleid',
      toelichting:
        'Geen bron zet TopX op een trede. TopX is er voor heel Twente en staat daarom bij RDM-trede 1. Het ZVH moet dit nog bevestigen.',
    },
    onbekend: [
      { wat: 'Hoe vaak en op welke dagen TopX bij elkaar komt.', vraagAan: null },
      { wat: 'In welke stad de casussen van uw gemeente worden besproken.', vraagAan: null },
      { wat: 'Welke partners precies zijn aangesloten en dus mogen aanmelden.', vraagAan: null },
      { wat: 'Een telefoonnummer voor vragen over TopX.', vraagAan: null },
    ],
    kanttekeningen: [
      {
        tekst:
          'De procesmanager ZVH leidt TopX. De procesmanager gemeente is iemand anders: die overlegt met u over de aanmelding.',
        bronnen: [s1('TopX, onder regie van'), s1('TopX, wie mag aanmelden')],
      },
      {
        tekst:
          'TopX is geen overleg voor alleen de ggz. Het overzicht noemt TopX, omdat problemen met zorg en veiligheid vaak samengaan.',
        bronnen: [s1('Toelichting, wat maken wij hierin duidelijk')],
      },
    ],
    bronnen: uitOverzicht('TopX', {
      doel: 'doel overleg',
      regie: 'onder regie van',
      deelnemers: 'deelnemers',
      aanmelders: 'wie mag aanmelden',
      instroom: 'instroom',
      uitstroom: 'uitstroom',
      clientondersteuning: 'cliëntondersteuning of ervaringsdeskundige',
      contact: 'contactinformatie',
      kanaal: 'wie mag aanmelden',
      trede: 'doel overleg',
    }),
    eigenaar: zvh.naam,
    laatstGecontroleerd: null,
  },
}
