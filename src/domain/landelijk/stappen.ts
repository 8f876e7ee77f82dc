import { ok, type Result, refused } from '../result'

/** The way over RDM-trede 4: a casus is sent to the Unit Complexe Zorgvragen, followed until an answer, and then closed. */
export const landelijkeStappen = ['verstuurd', 'opgevolgd', 'antwoord', 'afgerond'] as const

export type LandelijkeStap = (typeof landelijkeStappen)[number]

export const landelijkeStapNamen: Record<LandelijkeStap, string> = {
  verstuurd: 'Voorgelegd aan de Unit Complexe Zorgvragen',
  opgevolgd: 'Nagevraagd hoe het staat',
  antwoord: 'Antwoord ontvangen',
  afgerond: 'Afgerond',
}

/** Which steps may follow the last one; `null` is before the first. Following up may happen again and again, also after the answer. */
const daarna: Readonly<Record<LandelijkeStap | 'begin', readonly LandelijkeStap[]>> = {
  begin: ['verstuurd'],
  verstuurd: ['opgevolgd', 'antwoord'],
  opgevolgd: ['opgevolgd', 'antwoord', 'afgerond'],
  antwoord: ['opgevolgd', 'afgerond'],
  afgerond: [],
}

/** The steps that are possible now. Closing needs an answer first: otherwise nobody knows what it came to. */
export function mogelijkeStappen(gezet: readonly LandelijkeStap[]): readonly LandelijkeStap[] {
  const mogelijk = daarna[gezet.at(-1) ?? 'begin']
  if (gezet.includes('antwoord')) return mogelijk.filter((stap) => stap !== 'antwoord')
  return mogelijk.filter((stap) => stap !== 'afgerond')
}

/** This step, or a refusal when it cannot come after those that were taken. */
export const magStap = (
  gezet: readonly LandelijkeStap[],
  stap: LandelijkeStap,
): Result<LandelijkeStap, 'handeling-kan-niet'> =>
  mogelijkeStappen(gezet).includes(stap) ? ok(stap) : refused('handeling-kan-niet')

/** What goes along to the Unit Complexe Zorgvragen. No source says it: a proposal of the portal, to be confirmed by the ZVH. */
export const watMeeMoet = [
  'De terugkoppeling van het escalatieoverleg (14 velden, als PDF).',
  'De vraag aan de Unit: wat moet er landelijk gebeuren, en voor wanneer?',
  'Welke hulp de inwoner nu krijgt, en wie het vangnet is.',
  'Wie namens de gemeente het aanspreekpunt is (functie en organisatie).',
  'Of de inwoner het weet, en wie de cliëntondersteuner is.',
] as const
