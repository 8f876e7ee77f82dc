import { situatieNu } from '@/domain/casus/eerder'
import { isGeweest, loopt } from '@/domain/casus/plek'
import { rolVan } from '@/domain/casus/rol'
import { adviseer } from '@/domain/routering/adviseer'
import { findTafel } from '@/domain/routering/tafels'
import { defineQuery } from '@/server/guarded'
import { findAfschalen } from './afschalen'
import { findCasusVoorKeuze } from './keuze/data'
import { casusIdSchema } from './schema'
import { findVerder } from './verder'

/**
 * What a next table depends on: the answers, what the tables before brought, and the advice that follows for this person now.
 * Null when the casus does not exist, or is not this person's to bring further.
 */
export const findOpschalen = defineQuery('aanmelding.indienen', async (tx, actor, id: string) => {
  const casus = casusIdSchema.safeParse(id).success ? await findCasusVoorKeuze(tx, actor, id) : null
  if (!casus?.werktMee) return null
  const rol = rolVan(actor)
  const situatie = { ...situatieNu(casus.situatie, casus.plekken), rol }
  const lopend = casus.plekken.filter(loopt)
  return {
    casus,
    rol,
    situatie,
    advies: adviseer(situatie),
    geweest: casus.plekken.filter(isGeweest),
    bezet: lopend.map(({ tafel }) => tafel),
    lopend: lopend.map(({ tafel }) => findTafel(tafel)?.naam ?? tafel),
  }
})

export type Opschalen = NonNullable<Awaited<ReturnType<typeof findOpschalen>>>

/** To which tables a behandelaar can send the casus on, up or down; none when the aanmelding is out of reach. */
export const listVerder = defineQuery(
  'aanmelding.behandelen',
  async (tx, actor, aanmeldingId: string, omlaag: boolean) =>
    (await findVerder(tx, actor, aanmeldingId, omlaag))?.tafels ?? [],
)

/** How the procesmanager gemeente can scale this casus down; null for a casus that is not of the own gemeente. */
export const findAfschaling = defineQuery('casus.afschalen', async (tx, actor, id: string) =>
  casusIdSchema.safeParse(id).success ? findAfschalen(tx, actor, id) : null,
)
