import type { Poging, Problematiek, Situatie } from '../../routering/situatie'
import type { Formulier } from './formulier'

type Leefgebied = NonNullable<Formulier['leefgebieden']>[number]
type Wet = NonNullable<Formulier['financiering']>[number]

/** Lvb and other problems are no leefgebied of their own: the applicant chooses where they show. */
const leefgebiedBij: Partial<Record<Problematiek, Leefgebied>> = {
  psychiatrie: 'psychische-gezondheid',
  verslaving: 'verslaving',
}

const aanvulling = '(met wie, resultaat):'

const pogingBij: Record<Poging, string> = {
  verwijzing: `Verwijzing naar zorg ${aanvulling}`,
  zorgbemiddeling: `Zorgbemiddeling door de zorgverzekeraar ${aanvulling}`,
  'lokaal-overleg': `Lokaal overleg ${aanvulling}`,
  'andere-aanbieder': `Een andere aanbieder gezocht ${aanvulling}`,
  niets: 'Er is nog niets geprobeerd.',
}

/** First values of the form from what the wegwijzer already asked. The applicant can change them all. */
export function vooringevuld(situatie: Situatie): Formulier {
  const values: Formulier = {
    leeftijdsklasse: situatie.leeftijd === 'bijna-18' ? 'bijna-18' : undefined,
    leefgebieden: unlessEmpty(leefgebieden(situatie)),
    financiering: unlessEmpty(financiering(situatie)),
    geprobeerd: situatie.geprobeerd?.map((poging) => pogingBij[poging]).join('\n') || undefined,
    akkoordInwoner: situatie.akkoordInwoner,
    inwonerGeinformeerd: situatie.akkoordInwoner === 'ja' ? 'ja' : undefined,
    clientondersteuner: situatie.clientondersteuner,
    procesmanagerGeinformeerd: situatie.rol === 'procesmanager-gemeente' ? 'ik-ben-het-zelf' : undefined,
  }
  return Object.fromEntries(Object.entries(values).filter(([, waarde]) => waarde !== undefined))
}

/** Whether the text still holds a prefilled line without an answer, behind the colon or on the line below it. */
export function heeftOpenPoging(text: string): boolean {
  const regels = text
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
  const isOpen = (regel: string | undefined) => regel === undefined || regel.endsWith(aanvulling)
  return regels.some((regel, index) => isOpen(regel) && isOpen(regels[index + 1]))
}

function leefgebieden({ problematiek = [], verblijf, vraag }: Situatie): readonly Leefgebied[] {
  const found = problematiek.flatMap((soort) => leefgebiedBij[soort] ?? [])
  if (verblijf === 'geen-vaste-plek') found.unshift('wonen')
  if (vraag?.includes('onveiligheid')) found.push('veiligheid')
  if (verblijf === 'detentie') found.push('politie-en-justitie')
  return found
}

const financiering = ({ hulp = [] }: Situatie): readonly Wet[] => [
  ...new Set(hulp.map((soort): Wet => (soort === 'wlz-verwacht' ? 'wlz' : soort))),
]

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)
