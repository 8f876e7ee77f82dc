import { eindeVanDeDag } from '../start/eindeVanDeDag'
import { eindVanMorgen } from '../termijn/dagbericht'

/** Which reminder is due for the day on which somebody would look again: that it comes, or that it has passed. */
export function opvolgMerk(dag: Date, nu: Date): 'nadert' | 'voorbij' | null {
  const uiterlijk = eindeVanDeDag(dag)
  if (uiterlijk < nu) return 'voorbij'
  return uiterlijk <= eindVanMorgen(nu) ? 'nadert' : null
}

const casussen = (n: number): string => (n === 1 ? '1 casus' : `${n} casussen`)

/** For the daily overview: numbers only. */
export const opvolgRegels = {
  voorbij: (n: number): string =>
    `Bij ${casussen(n)} op RDM-trede 4 is de dag voorbij waarop uw gemeente of het ZVH opnieuw zou kijken.`,
  nadert: (n: number): string =>
    `Bij ${casussen(n)} op RDM-trede 4 kijkt uw gemeente of het ZVH vandaag of de volgende werkdag opnieuw.`,
} as const
