import type { Situatie } from '../../routering/situatie'
import type { Formulier, Veld } from './formulier'

type Leeftijd = Situatie['leeftijd']

/** Who is 18 or older is not almost 18: the wegwijzer asked that before. */
const past = (waarde: string | undefined, leeftijd: Leeftijd): boolean =>
  !(leeftijd === '18-plus' && waarde === 'bijna-18')

/** The question as it is put after what the wegwijzer heard about the age: without an answer that cannot be true. */
export function veldBijLeeftijd(veld: Veld, leeftijd: Leeftijd): Veld {
  if (veld.naam !== 'leeftijdsklasse' || !veld.opties) return veld
  return { ...veld, opties: veld.opties.filter(({ waarde }) => past(waarde, leeftijd)) }
}

/** The answers without an age that the wegwijzer contradicts by now: then it is asked again. */
export function zonderTegenspraak({ leeftijdsklasse, ...rest }: Formulier, leeftijd: Leeftijd): Formulier {
  return leeftijdsklasse !== undefined && past(leeftijdsklasse, leeftijd)
    ? { ...rest, leeftijdsklasse }
    : rest
}
