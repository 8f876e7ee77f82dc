import type { Actor } from '@/domain/access/actor'
import { situatieNu } from '@/domain/casus/eerder'
import { isGeweest, loopt } from '@/domain/casus/plek'
import { rolVan } from '@/domain/casus/rol'
import { adviseer } from '@/domain/routering/adviseer'
import type { Situatie } from '@/domain/routering/situatie'
import { tredeVan } from '@/domain/routering/tafels'
import type { Tx } from '@/server/db/transaction'
import { type CasusVoorKeuze, findCasusVoorKeuze } from './keuze/data'
import { type Keuze, keuzesVoor } from './keuze/keuze'

export type Afschalen = {
  readonly casus: CasusVoorKeuze
  readonly situatie: Situatie
  /** Lower tables where the procesmanager gemeente may apply. */
  readonly lager: readonly Keuze[]
  /** Nothing runs, so the gemeente can agree how it goes on. */
  readonly mogelijk: boolean
}

/** The casus as its procesmanager gemeente can scale it down; null for everybody else. */
export async function findAfschalen(tx: Tx, actor: Actor, casusId: string): Promise<Afschalen | null> {
  const casus = await findCasusVoorKeuze(tx, actor, casusId)
  if (!casus?.procesmanager) return null
  const geweest = casus.plekken.filter(isGeweest)
  const hoogste = Math.max(0, ...geweest.map(({ tafel }) => tredeVan(tafel)))
  const rol = rolVan(actor)
  const situatie = { ...situatieNu(casus.situatie, casus.plekken), rol }
  const lager = keuzesVoor(rol, { situatie, adviezen: adviseer(situatie).adviezen }).filter(
    ({ tafel, aanmelden }) => aanmelden !== 'niet' && tredeVan(tafel) < hoogste,
  )
  return {
    casus,
    situatie,
    lager,
    mogelijk: geweest.length > 0 && !casus.wacht && !casus.plekken.some(loopt),
  }
}
