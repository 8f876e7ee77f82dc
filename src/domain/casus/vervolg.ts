import type { Regie, Uitkomst } from '../routering/routeadvies'
import { plusWerkdagen } from '../termijn/termijn'

/** What happens after the advice, who does it, and when one looks whether it worked. */
export type Vervolg = {
  readonly stap: string
  readonly eigenaar: string
  readonly terugkijken: Date
}

type Vast = {
  readonly stap: string
  readonly eigenaar: (regie: string) => string
  /** Working days until one looks back. No source gives a term: a proposal of the portal. */
  readonly werkdagen: number
}

const uEnGemeente = (regie: string): string => `U, samen met ${regie}`

/** Every outcome has a next step and an owner, also where no table takes over. */
const vervolgen: Readonly<Record<Uitkomst, Vast>> = {
  spoed: {
    stap: 'Bel nu 112, de huisarts of de huisartsenpost. Kijk daarna of een tafel nog nodig is.',
    eigenaar: () => 'U, nu meteen',
    werkdagen: 1,
  },
  inwonerroute: {
    stap: 'Zoek samen met de inwoner een cliëntondersteuner, de huisarts of de gemeente op.',
    eigenaar: uEnGemeente,
    werkdagen: 5,
  },
  'eerst-gemeente': {
    stap: 'Leg uw zorgen voor aan het wijkteam of de procesmanager gemeente.',
    eigenaar: (regie) => `U legt het voor, daarna is ${regie} aan zet`,
    werkdagen: 5,
  },
  'buiten-regio': {
    stap: 'Neem contact op met de gemeente waar de inwoner woont, en volg de route van die regio.',
    eigenaar: (regie) => `U neemt contact op, daarna is ${regie} aan zet`,
    werkdagen: 5,
  },
  jeugd: {
    stap: 'Neem contact op met het wijkteam of de jeugdhulp van de gemeente.',
    eigenaar: (regie) => `U neemt contact op, daarna is ${regie} aan zet`,
    werkdagen: 5,
  },
  'los-op': {
    stap: 'Zet de eerste stappen van ‘los op’. Pas uw antwoorden aan als dat niet genoeg helpt.',
    eigenaar: uEnGemeente,
    werkdagen: 5,
  },
  tafels: {
    stap: 'Kies een overlegtafel en maak een aanmelding.',
    eigenaar: () => 'U',
    werkdagen: 5,
  },
  landelijk: {
    stap: 'Vraag het Zorg- en Veiligheidshuis Twente (ZVH) de casus voor te leggen aan de Unit Complexe Zorgvragen.',
    eigenaar: (regie) => `U vraagt het, daarna is het ZVH aan zet, samen met ${regie}`,
    werkdagen: 5,
  },
  'bel-zvh': {
    stap: 'Bel of mail het Zorg- en Veiligheidshuis Twente (ZVH). Daar denkt iemand met u mee.',
    eigenaar: () => 'U vraagt het, daarna is het ZVH aan zet',
    werkdagen: 5,
  },
}

/** @param op when the advice was shown */
export function vervolgNa(uitkomst: Uitkomst, regie: Regie, op: Date): Vervolg {
  const { stap, eigenaar, werkdagen } = vervolgen[uitkomst]
  return { stap, eigenaar: eigenaar(regieInZin(regie)), terugkijken: plusWerkdagen(op, werkdagen) }
}

const regieInZin = ({ gemeente, naam }: Regie): string => {
  if (gemeente !== null) return `de gemeente ${naam}`
  return naam === 'nog te bepalen' ? 'de gemeente die de regie krijgt' : naam
}

/** Here another way comes first: applying at a table would only cost time. */
const zonderTafel: readonly Uitkomst[] = ['spoed', 'inwonerroute', 'eerst-gemeente', 'buiten-regio', 'jeugd']

/** Whether one can go on to a table, if need be another one than was advised. */
export const kanNaarTafel = (uitkomst: Uitkomst): boolean => !zonderTafel.includes(uitkomst)
