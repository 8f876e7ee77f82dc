import { kanPlaatsen, tafelsVan } from '@/domain/access/accountRegels'
import { ok, refused } from '@/domain/result'
import type { Tx } from '@/server/db/transaction'
import { findOrganisatie } from './organisaties/data'
import type { Plaats } from './schema'

export type PlaatsReden = 'geen-organisatie' | 'geen-gemeente' | 'geen-tafel'

/** Role, organisation, gemeente and tables as they fit together. */
export async function plaatsVan(tx: Tx, { rol, organisatieId, tafels }: Plaats) {
  const organisatie = await findOrganisatie(tx, organisatieId)
  if (!organisatie) return refused('geen-organisatie')
  const { gemeenteCode } = organisatie
  const kan = kanPlaatsen({ rol, gemeenteCode, tafels })
  return kan.ok ? ok({ rol, organisatieId, gemeenteCode, tafels: tafelsVan({ rol, tafels }) }) : kan
}
