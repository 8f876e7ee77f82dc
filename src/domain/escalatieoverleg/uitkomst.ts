import type { Eigenaar, Uitkomst } from '../aanmelding/uitkomst'

/** How an overleg can end. */
export const overlegUitkomsten = [
  'oplossing-gevonden',
  'oplossing-afgedwongen',
  'advies-bekrachtigd',
  'geen-oplossing',
] as const

export type OverlegUitkomst = (typeof overlegUitkomsten)[number]

export const overlegUitkomstNamen: Record<OverlegUitkomst, string> = {
  'oplossing-gevonden': 'Er is een oplossing gevonden',
  'oplossing-afgedwongen': 'Er is een oplossing afgedwongen',
  'advies-bekrachtigd': 'Het advies van een eerdere tafel is bekrachtigd',
  'geen-oplossing': 'Er is geen oplossing: door naar RDM-trede 4',
}

export const overlegUitkomstUitleg: Record<OverlegUitkomst, string> = {
  'oplossing-gevonden': 'De partijen zijn het eens geworden.',
  'oplossing-afgedwongen': 'Een bestuurder heeft doorgezet waar de partijen er niet uit kwamen.',
  'advies-bekrachtigd': 'De bestuurders spreken af dat een advies dat er al lag, nu wordt uitgevoerd.',
  'geen-oplossing': 'De vraag gaat naar de landelijke Unit Complexe Zorgvragen van het ministerie van VWS.',
}

/** What made the difference (field 8); several may be true. */
export const oplossingen = [
  'uitsluiting-opgerekt',
  'gezamenlijk-aanbod',
  'budget',
  'herverdeling',
  'ander-domein',
] as const

export type Oplossing = (typeof oplossingen)[number]

export const oplossingNamen: Record<Oplossing, string> = {
  'uitsluiting-opgerekt': 'Een regel die de inwoner uitsloot, is opgerekt',
  'gezamenlijk-aanbod': 'Instellingen doen samen een aanbod',
  budget: 'Er is geld vrijgemaakt',
  herverdeling: 'Taken of portefeuilles zijn anders verdeeld',
  'ander-domein': 'De oplossing komt uit een ander domein, zoals wonen',
}

/** How the aanmelding at the table ends with this outcome, and who takes the next step. */
export const aanmeldingUitkomst: Record<OverlegUitkomst, Uitkomst> = {
  'oplossing-gevonden': 'passende-plek',
  'oplossing-afgedwongen': 'passende-plek',
  'advies-bekrachtigd': 'advies',
  'geen-oplossing': 'geen-aanbod',
}

export const vervolgNa: Record<OverlegUitkomst, { readonly stap: string; readonly eigenaar: Eigenaar }> = {
  'oplossing-gevonden': { stap: 'De afspraken van het overleg uitvoeren.', eigenaar: 'gemeente' },
  'oplossing-afgedwongen': { stap: 'De afspraken van het overleg uitvoeren.', eigenaar: 'gemeente' },
  'advies-bekrachtigd': { stap: 'Het bekrachtigde advies uitvoeren.', eigenaar: 'gemeente' },
  'geen-oplossing': {
    stap: 'De casus voorleggen aan de Unit Complexe Zorgvragen (RDM-trede 4).',
    eigenaar: 'gemeente',
  },
}

/** The proposal for the words to the applicant; `[vul in: ...]` marks what only a person can fill. */
export const overlegTerugmelding = (uitkomst: OverlegUitkomst): string =>
  [
    `Het bestuurlijk escalatieoverleg is geweest. ${overlegUitkomstNamen[uitkomst]}.`,
    uitkomst === 'geen-oplossing'
      ? 'Wat er nu wel gebeurt: [vul in: hulp voor de komende tijd]'
      : 'Wat er is afgesproken: [vul in: de oplossing in een of twee zinnen]',
    'De gemeente houdt de regie.',
  ].join('\n\n')
