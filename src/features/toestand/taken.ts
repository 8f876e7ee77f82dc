import type { Taakrij } from './data'

const minuut = 60_000

/** The work in the background: how a beheerder calls it, and after how long a silence something is wrong (milliseconds). */
const taken = {
  plan_herinneringen: { naam: 'Herinneringen klaarzetten', wanneer: 'elke vijf minuten', stil: 20 * minuut },
  nachtelijk_onderhoud: { naam: 'Oude teksten wissen', wanneer: 'elke nacht', stil: 26 * 60 * minuut },
  verstuur_bericht: { naam: 'Mails versturen', wanneer: 'meteen', stil: null },
} as const

export type Taak = {
  readonly naam: string
  readonly wanneer: string
  readonly laatst: Date | null
  readonly wachtend: number
  readonly mislukt: number
  readonly stand: 'loopt' | 'nog-niet' | 'stil' | 'mislukt'
}

/** Every task that there should be, also one of which the database knows nothing yet. */
export const takenVan = (rijen: readonly Taakrij[], nu: Date): readonly Taak[] =>
  Object.entries(taken).map(([taak, { naam, wanneer, stil }]) => {
    const rij = rijen.find((een) => een.taak === taak) ?? { laatst: null, wachtend: 0, mislukt: 0 }
    const { laatst, wachtend, mislukt } = rij
    return { naam, wanneer, laatst, wachtend, mislukt, stand: standVan(rij, stil, nu) }
  })

function standVan(
  { laatst, mislukt }: Pick<Taakrij, 'laatst' | 'mislukt'>,
  stil: number | null,
  nu: Date,
): Taak['stand'] {
  if (mislukt > 0) return 'mislukt'
  if (stil === null) return 'loopt'
  if (laatst === null) return 'nog-niet'
  return nu.getTime() - laatst.getTime() > stil ? 'stil' : 'loopt'
}
