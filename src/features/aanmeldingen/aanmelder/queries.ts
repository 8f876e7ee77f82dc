import { z } from 'zod'
import { onvolledig } from '@/domain/aanmelding/formulier/controle'
import type { Actor } from '@/domain/access/actor'
import { rolVan } from '@/domain/casus/rol'
import { procesmanagersOf } from '@/server/accountsOf'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import { findInlevering } from '../bijeenkomsten/inlevering'
import { type Concept, findEigen, findVolgRow } from './data'
import { doorstuurtekst } from './doorstuurtekst'
import { vandaag } from './vandaag'
import { beletselVan, isNavragen, magDoorsturen, verzendingVan } from './verzending'
import { toGevolgd } from './volg'

const isId = (value: string): boolean => z.uuid().safeParse(value).success

/** The age stands in the casus; what was looked at is the aanmelding, and so the log says. */
async function leesEigen(tx: Tx, actor: Actor, id: string): Promise<Concept | null> {
  const concept = isId(id) ? await findEigen(tx, actor, id) : null
  if (concept)
    await recordAudit(tx, actor, {
      handeling: 'aanmelding.ingezien',
      aanmeldingId: id,
      casusId: concept.casus.id,
      toelichting: 'aanmelding.indienen',
    })
  return concept
}

/** An own aanmelding with its answers; null for an unknown one and for one of somebody else. */
export const findConcept = defineQuery('aanmelding.indienen', leesEigen)

/** What the check page needs: the answers, where they go, and what still stands in the way. */
export const findControle = defineQuery('aanmelding.indienen', async (tx, actor, id: string) => {
  const concept = await leesEigen(tx, actor, id)
  if (!concept) return null
  const verzending = verzendingVan(rolVan(actor), concept.tafel)
  const procesmanagers = await procesmanagersOf(tx, concept.casus.gemeenteCode)
  return {
    ...concept,
    verzending,
    navragen: isNavragen(rolVan(actor), concept.tafel),
    beletsel: verzending && beletselVan(verzending, concept.casus.gemeenteCode, procesmanagers.length),
    ontbreekt: onvolledig(concept.formulier),
  }
})

export type Controle = NonNullable<Awaited<ReturnType<typeof findControle>>>

/** The instruction page of a table with its own channel. `open`: this person may go along that channel. */
export const findDoorsturen = defineQuery('aanmelding.indienen', async (tx, actor, id: string) => {
  const concept = await leesEigen(tx, actor, id)
  if (!concept) return null
  return {
    concept,
    open: magDoorsturen(concept.tafel.inhoud) && verzendingVan(rolVan(actor), concept.tafel) !== null,
    samenvatting: doorstuurtekst(concept, actor),
    ontbreekt: onvolledig(concept.formulier),
    vandaag: vandaag(now()),
    inlevering: await findInlevering(tx, concept.tafel.slug, now()),
  }
})

/** How an aanmelding stands; null when it does not exist or is out of reach. */
export const findGevolgd = defineQuery('aanmelding.volgen', async (tx, actor, id: string) => {
  const row = isId(id) ? await findVolgRow(tx, actor, id) : null
  if (!row) return null
  return toGevolgd(row, actor, now())
})
