import type { OverlegHandeling, OverlegStatus } from './overleg'

/** Who is on turn at a step. */
export type Beurt = 'zvh' | 'gemeente' | 'bestuur' | 'samen' | 'genodigden'

export const beurtNamen: Record<Beurt, string> = {
  zvh: 'het ZVH',
  gemeente: 'de gemeente',
  bestuur: 'de gemeentebestuurder',
  samen: 'het ZVH en de procesmanager gemeente samen',
  genodigden: 'de genodigden',
}

/** The eight steps of the overleg, in order. */
export const stappen = [
  { titel: 'Aanmelding bij het ZVH', wie: 'zvh' },
  { titel: 'Controle door het ZVH', wie: 'zvh' },
  { titel: 'Signaal en besluit', wie: 'bestuur' },
  { titel: 'Deelnemers', wie: 'samen' },
  { titel: 'Uitnodigingen', wie: 'zvh' },
  { titel: 'Het overleg en de uitkomst', wie: 'zvh' },
  { titel: 'Terugkoppeling', wie: 'gemeente' },
  { titel: 'Afspraken volgen', wie: 'samen' },
] as const satisfies readonly { titel: string; wie: Beurt }[]

/** What is on the way, seen from the whole: enough to say what has to be done now. */
export type Voortgang = {
  readonly status: OverlegStatus
  readonly gecontroleerd: boolean
  /** Points of the check that stand in the way of a signal. */
  readonly beletsels: number
  readonly legePlaatsen: number
  readonly deelnemers: number
  /** Invited, and neither answered nor gone. */
  readonly zonderAntwoord: number
  /** The overleg has begun, or is over. */
  readonly begonnen: boolean
  readonly aanwezigheid: boolean
  readonly teruggekoppeld: boolean
  readonly openAfspraken: number
}

export type Stapstand = 'klaar' | 'nu' | 'straks' | 'vervalt'

/** The step that is on (1 to 8), whose turn it is, and the act that brings it further; without an act it is waiting. */
export type Nu = { readonly stap: number; readonly wie: Beurt; readonly handeling: OverlegHandeling | null }

/** What has to be done now; null when nothing has to be done any more. */
export function nuTeDoen(v: Voortgang): Nu | null {
  switch (v.status) {
    case 'controle':
      return v.gecontroleerd && v.beletsels === 0
        ? { stap: 3, wie: 'zvh', handeling: 'signaleer' }
        : { stap: 2, wie: 'zvh', handeling: 'controleer' }
    case 'wacht-op-besluit':
      return { stap: 3, wie: 'bestuur', handeling: 'roepBijeen' }
    case 'voorbereiding':
      return v.deelnemers === 0 || v.legePlaatsen > 0
        ? { stap: 4, wie: 'samen', handeling: 'wijzigDeelnemers' }
        : { stap: 5, wie: 'zvh', handeling: 'nodigUit' }
    case 'uitgenodigd':
      return bijHetOverleg(v)
    case 'gehouden':
      return naHetOverleg(v)
    default:
      return null
  }
}

function bijHetOverleg(v: Voortgang): Nu {
  if (!v.begonnen && v.zonderAntwoord > 0) return { stap: 5, wie: 'genodigden', handeling: null }
  if (!v.begonnen) return { stap: 6, wie: 'samen', handeling: null }
  return v.aanwezigheid
    ? { stap: 6, wie: 'zvh', handeling: 'legUitkomstVast' }
    : { stap: 6, wie: 'samen', handeling: 'noteerAanwezigheid' }
}

function naHetOverleg(v: Voortgang): Nu | null {
  if (!v.teruggekoppeld) return { stap: 7, wie: 'gemeente', handeling: null }
  return v.openAfspraken > 0 ? { stap: 8, wie: 'samen', handeling: 'rondAfspraakAf' } : null
}

/** How each of the eight steps stands, in their order: for the progress list. */
export function stapstanden(v: Voortgang): readonly Stapstand[] {
  const nu = nuTeDoen(v)
  if (nu) return stappen.map((_, index) => standVan(index + 1, nu.stap, v))
  if (v.status === 'gehouden') return stappen.map(() => 'klaar')
  const gedaan = v.status === 'niet-bijeengeroepen' ? 3 : 1
  return stappen.map((_, index) => (index < gedaan ? 'klaar' : 'vervalt'))
}

function standVan(stap: number, huidig: number, v: Voortgang): Stapstand {
  if (stap < huidig) return 'klaar'
  if (stap === huidig) return 'nu'
  // Agreements are followed from the overleg on, also while the terugkoppeling is being written.
  return stap === 8 && v.status === 'gehouden' && v.openAfspraken > 0 ? 'nu' : 'straks'
}
