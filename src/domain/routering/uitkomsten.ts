import type { RegelCode, Uitkomst } from './routeadvies'

type UitkomstTekst = {
  readonly titel: string
  readonly uitleg: string
  /** The rule that leads here; null when the advised tables carry their own rules. */
  readonly regel: RegelCode | null
}

/** What each outcome means, for a heading and one paragraph. */
export const uitkomstTeksten: Readonly<Record<Uitkomst, UitkomstTekst>> = {
  spoed: {
    titel: 'Bel nu hulp',
    uitleg: 'Er is direct gevaar. Bel 112, of anders de huisarts of huisartsenpost. Wacht niet op een tafel.',
    regel: 'R0',
  },
  inwonerroute: {
    titel: 'Zo krijgt u hulp',
    uitleg:
      'Een cliëntondersteuner, de huisarts en de gemeente helpen u verder. Zij kunnen ook voor u aanmelden.',
    regel: 'R1',
  },
  'eerst-gemeente': {
    titel: 'Ga eerst naar de gemeente',
    uitleg:
      'Uw zorgen horen eerst bij het wijkteam of de procesmanager gemeente. Die kan de casus verder brengen.',
    regel: 'R2',
  },
  'buiten-regio': {
    titel: 'Deze inwoner woont buiten Twente',
    uitleg:
      'De tafels van Twente zijn er voor inwoners van de 14 Twentse gemeenten. Elke regio heeft een eigen route.',
    regel: 'R3',
  },
  jeugd: {
    titel: 'Volg de jeugdroute',
    uitleg: 'De tafels zijn er voor volwassenen. De gemeente waar de inwoner woont, regelt de jeugdhulp.',
    regel: 'R3a',
  },
  'los-op': {
    titel: 'Los op: begin met deze stappen',
    uitleg: 'Er is nog niets geprobeerd. Een tafel helpt pas als de gewone weg niet werkt.',
    regel: 'R5a',
  },
  tafels: {
    titel: 'Schaal op: hier kunt u terecht',
    uitleg: 'Deze tafels passen, of zijn het bespreken waard. U beslist zelf of u aanmeldt.',
    regel: null,
  },
  landelijk: {
    titel: 'Naar RDM-trede 4: landelijk',
    uitleg:
      'Het bestuurlijk escalatieoverleg bracht geen oplossing. De Unit Complexe Zorgvragen van VWS is de volgende stap.',
    regel: 'R15',
  },
  'bel-zvh': {
    titel: 'Vraag hulp aan het Zorg- en Veiligheidshuis Twente',
    uitleg: 'Met deze antwoorden past geen tafel duidelijk. Het ZVH denkt met u mee over de volgende stap.',
    regel: 'R18',
  },
}
