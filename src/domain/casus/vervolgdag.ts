import { eindVanMorgen } from '../termijn/dagbericht'
import { plusWerkdagen } from '../termijn/termijn'

/** Which reminder is due for the day on which the gemeente is to have taken the next step: that it comes, or that it has passed. */
export function vervolgMerk(dag: Date, nu: Date): 'nadert' | 'voorbij' | null {
  const uiterlijk = plusWerkdagen(dag, 0)
  if (uiterlijk < nu) return 'voorbij'
  return uiterlijk <= eindVanMorgen(nu) ? 'nadert' : null
}

const casussen = (n: number): string => (n === 1 ? '1 casus' : `${n} casussen`)

/** For the daily overview: numbers only. */
export const vervolgRegels = {
  voorbij: (n: number): string =>
    `Bij ${casussen(n)} is de dag voorbij waarop uw gemeente de volgende stap zou zetten.`,
  nadert: (n: number): string =>
    `Bij ${casussen(n)} zet uw gemeente vandaag of de volgende werkdag de volgende stap.`,
} as const
