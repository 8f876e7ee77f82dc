import { z } from 'zod'
import { onvolledig } from '@/domain/aanmelding/formulier/controle'
import { rolVan } from '@/domain/casus/rol'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { findInlevering } from '../bijeenkomsten/inlevering'
import { listProcesmanagers } from '../data'
import { findEigen, findVolgRow } from './data'
import { doorstuurtekst } from './doorstuurtekst'
import { vandaag } from './vandaag'
import { beletselVan, isNavragen, magDoorsturen, verzendingVan } from './verzending'
import { toGevolgd } from './volg'

const isId = (value: string): boolean => z.uuid().safeParse(value).success

/** An own aanmelding with its answers; null for an unknown one and for one of somebody else. */
export const findConcept = defineQuery('aanmelding.indienen', async (tx, actor, id: string) =>
  isId(id) ? findEigen(tx, actor, id) : null,
)

/** What the check page needs: the answers, where they go, and what still stands in the way. */
export const findControle = defineQuery('aanmelding.indienen', async (tx, actor, id: string) => {
  const concept = isId(id) ? await findEigen(tx, actor, id) : null
  if (!concept) return null
  const verzending = verzendingVan(rolVan(actor), concept.tafel)
  const procesmanagers = await listProcesmanagers(tx, concept.casus.gemeenteCode)
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
  const concept = isId(id) ? await findEigen(tx, actor, id) : null
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
