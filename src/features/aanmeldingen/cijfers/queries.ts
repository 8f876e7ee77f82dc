import { cijferVanaf, type Terugmeldcijfer } from '@/domain/aanmelding/terugmeldcijfer'
import { tafels } from '@/domain/routering/tafels'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { cijfersVan, type Tafelcijfer } from './cijfersVan'
import { listCijferRows, listTermijnRows } from './data'

export type Cijfers = {
  readonly regio: Terugmeldcijfer | undefined
  readonly tafels: readonly Tafelcijfer[]
}

/** The figure of the region and of the own tables, for one line. */
export const listMijnCijfers = defineQuery('terugmelding.cijfers', (tx, actor) =>
  cijfersVan(tx, actor.tafels, { regio: true }),
)

/** The figure "terugmeldingen op tijd" of every table and of the region, over the last twelve months. */
export const findCijfers = defineQuery('terugmelding.cijfers', async (tx, actor): Promise<Cijfers> => {
  const nu = now()
  const cijfers = await listCijferRows(tx, cijferVanaf(nu))
  const termijnen = actor.rol === 'zvh' ? await listTermijnRows(tx, nu) : []
  return {
    regio: cijfers.find(({ tafelSlug }) => tafelSlug === null),
    tafels: tafels.map(({ slug, naam }) => ({
      slug,
      naam,
      cijfer: cijfers.find(({ tafelSlug }) => tafelSlug === slug),
      termijnen: actor.rol === 'zvh' ? termijnenVan(termijnen, slug) : undefined,
    })),
  }
})

function termijnenVan(rows: Awaited<ReturnType<typeof listTermijnRows>>, slug: string) {
  const row = rows.find(({ tafelSlug }) => tafelSlug === slug)
  return { lopend: row?.lopend ?? 0, teLaat: row?.teLaat ?? 0 }
}
