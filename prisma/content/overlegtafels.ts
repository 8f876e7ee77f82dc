import type { BewaardeOverlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { bestuurlijkEscalatieoverleg } from './overlegtafels/bestuurlijk-escalatieoverleg'
import { crisisOndersteuningsteam } from './overlegtafels/crisis-ondersteuningsteam'
import { hoogcomplexOostnl } from './overlegtafels/hoogcomplex-oostnl'
import { levensloopaanpak } from './overlegtafels/levensloopaanpak'
import { regiotafelWlzGgz } from './overlegtafels/regiotafel-wlz-ggz'
import { topx } from './overlegtafels/topx'
import { triageTransfertafel } from './overlegtafels/triage-transfertafel'

/** The seven overlegtafels of Twente, in the order in which the overview shows them. */
export const overlegtafels: readonly BewaardeOverlegtafel[] = [
  triageTransfertafel,
  topx,
  regiotafelWlzGgz,
  crisisOndersteuningsteam,
  hoogcomplexOostnl,
  levensloopaanpak,
  bestuurlijkEscalatieoverleg,
]
