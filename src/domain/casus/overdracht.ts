import { findGemeente } from '../routering/gemeenten'

/** Why a casus goes to a gemeente: the inhabitant moved, it was not known where he or she lives, or somebody in the region found it. */
export const overdrachtSoorten = ['verhuizing', 'gemeente-bekend', 'gevonden'] as const

export type OverdrachtSoort = (typeof overdrachtSoorten)[number]

/** @param van the gemeente of the casus, or the answer that stands for not knowing it */
export function overdrachtSoort(van: string, naar: string): OverdrachtSoort {
  if (!findGemeente(van)) return 'gemeente-bekend'
  return van === naar ? 'gevonden' : 'verhuizing'
}

export const overdrachtTitels: Record<OverdrachtSoort, string> = {
  verhuizing: 'De inwoner is verhuisd',
  'gemeente-bekend': 'De gemeente is nu bekend',
  gevonden: 'De gemeente wordt gevraagd de casus op te pakken',
}

/** How long a gemeente has for its answer (working days). No source gives a term: a proposal of the portal. */
export const overdrachtWerkdagen = 5
