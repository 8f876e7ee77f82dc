import { type LandelijkeStap, landelijkeStappen } from '@/domain/landelijk/stappen'

type Woorden = {
  /** The route folder of the step. */
  readonly pad: string
  readonly titel: string
  readonly uitleg: string
  readonly gedaan: string
}

/** The steps of RDM-trede 4 in words; button, title and confirmation agree. */
export const stapWoorden: Record<LandelijkeStap, Woorden> = {
  verstuurd: {
    pad: 'versturen',
    titel: 'Leg vast dat het is verstuurd',
    uitleg:
      'Verstuur de stukken langs uw eigen beveiligde weg, niet via dit portaal. Leg hier vast dat het is gebeurd.',
    gedaan: 'Vastgelegd dat de casus is voorgelegd. Op de dag die u koos, staat hij op uw startpagina.',
  },
  opgevolgd: {
    pad: 'opvolgen',
    titel: 'Leg vast hoe het staat',
    uitleg: 'U hebt nagevraagd hoe het staat. Leg vast wat u hoorde, en wanneer u opnieuw kijkt.',
    gedaan: 'Vastgelegd hoe het staat, met een nieuwe datum om te kijken.',
  },
  antwoord: {
    pad: 'antwoord',
    titel: 'Leg het antwoord vast',
    uitleg: 'De Unit Complexe Zorgvragen heeft geantwoord. Leg vast wat er nu gebeurt, en wie dat doet.',
    gedaan: 'Het antwoord is vastgelegd. De casus blijft open tot de volgende stap is gedaan.',
  },
  afgerond: {
    pad: 'afronden',
    titel: 'Rond RDM-trede 4 af',
    uitleg:
      'De casus gaat terug naar de gemeente. Leg vast hoe het is afgelopen en wie de volgende stap zet.',
    gedaan: 'RDM-trede 4 is afgerond. De gemeente houdt de regie.',
  },
}

export const stapVanPad = (pad: string): LandelijkeStap | undefined =>
  landelijkeStappen.find((stap) => stapWoorden[stap].pad === pad)
