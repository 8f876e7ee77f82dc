import type { PaginaInhoud } from '@/domain/kennis/inhoud'

const bronnen = [{ document: 'S4' as const, kop: 'Kernpunt 2: Investeer in vier oplossingsrichtingen' }]

/** The four oplossingsrichtingen of S4, in our own words, with where this portal helps. */
export const oplossingsrichtingen: Omit<PaginaInhoud, 'eigenaar' | 'laatstGecontroleerd'> = {
  href: '/oplossingsrichtingen',
  inleiding:
    'De werkgroep koos in 2022 vier richtingen om zorg, veiligheid en straf beter te laten samenwerken. Hier staat wat ze betekenen, en waar dit portaal helpt.',
  delen: [
    {
      kop: 'A. Op- en afschalen in elke gemeente verder ontwikkelen',
      alineas: [
        'Gemeenten gebruiken dezelfde taal voor op- en afschalen. Elke gemeente voldoet aan een minimum en houdt een eigen werkwijze.',
      ],
      punten: [
        'Iedereen weet wanneer een casus vastloopt en wie dan aan zet is.',
        'De mensen met procesregie krijgen steun en tijd. Het is een vak.',
        'Wordt een partner gevraagd om aan te sluiten? Dan komt die. Daarna is er tijd om erover te praten.',
        'In dit portaal: de wegwijzer, de casuspagina met de rode knop, en de pagina’s van de gemeenten.',
      ],
      bronnen,
    },
    {
      kop: 'B. Informatie delen: gebruiken wat al kan',
      alineas: [
        'Er kan vaak meer dan mensen denken. Begin bij de inwoner en bij het doel. Kan iets wettelijk echt niet? Dan kaart de regio dat samen aan.',
      ],
      punten: [
        'Praat vroeg met elkaar, met de partijen die ertoe doen.',
        'Wie iets meldt, hoort altijd wat ermee gebeurt.',
        'Elke partner heeft een aanspreekpunt.',
        'In dit portaal: hulp bij de vraag of u iets mag delen, en een terugmelding op elke aanmelding.',
      ],
      bronnen,
    },
    {
      kop: 'C. Stuurgroep en expertgroep versterken',
      alineas: [
        'De Stuurgroep Zorg, Veiligheid en Straf (ZVS) kiest samen waar Twente aan werkt. Gemeenten horen wat er is besloten.',
      ],
      punten: [
        'Er is één regionale agenda waar elke gemeente en partner iets aan heeft.',
        'Wat in casussen steeds terugkomt, gaat naar de stuurgroep.',
        'In dit portaal: de terugkoppeling na RDM-trede 3, en de signalen voor de portefeuillehouder.',
      ],
      bronnen,
    },
    {
      kop: 'D. Samen leren en ontwikkelen',
      alineas: [
        'Bestuurders en professionals kijken samen terug op casussen. Ervaringsdeskundigen vertellen wat het de inwoner opleverde.',
      ],
      punten: [
        'Er zijn bijeenkomsten om samen terug te kijken.',
        'Goede voorbeelden uit een gemeente worden bekend in de andere.',
        'In dit portaal: lessen uit elk overleg van RDM-trede 3, als de gemeente die wil delen.',
      ],
      bronnen,
    },
  ],
  zoekwoorden: ['versterkingsagenda', 'actieplan', 'ambities', 'regionale agenda'],
}
