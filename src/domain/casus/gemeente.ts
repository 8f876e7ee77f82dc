import { z } from 'zod'
import { findGemeente } from '../routering/gemeenten'
import { gemeenteAntwoorden, type Situatie } from '../routering/situatie'

/** Where the inhabitant lives, as it stands on a casus: one of the 14 gemeenten, or why it is none of them. */
export const casusGemeenten = gemeenteAntwoorden

export type CasusGemeente = (typeof casusGemeenten)[number]

export const casusGemeenteSchema = z.enum(casusGemeenten)

/** The gemeente of a casus follows the answer in the wegwijzer; not asked yet is `onbekend`. */
export const casusGemeente = ({ gemeente }: Situatie): CasusGemeente => gemeente ?? 'onbekend'

/** The answers with the gemeente that the casus has now: a hand-over moves the casus, not its sealed answers. */
export const metGemeente = (situatie: Situatie, gemeenteCode: string): Situatie =>
  casusGemeente(situatie) === gemeenteCode
    ? situatie
    : { ...situatie, gemeente: casusGemeenteSchema.parse(gemeenteCode) }

const zonderGemeente: Readonly<Record<string, string>> = {
  'buiten-twente': 'buiten Twente',
  'geen-vaste-plek': 'geen vaste woonplek',
  onbekend: 'gemeente nog niet bekend',
}

/** The gemeente in words, to stand beside a casuscode. */
export const casusGemeenteNaam = (code: string): string =>
  findGemeente(code)?.naam ?? zonderGemeente[code] ?? code
