import { z } from 'zod'
import { past, programmasVan } from '@/domain/smoelenboek/vinden'
import { defineQuery } from '@/server/guarded'
import { findAccount, findBeeld, findEigen, listOrganisaties, listVermeldingen } from './data'
import type { Zoekkeuze } from './schema'

/** So many people on one page. */
const perPagina = 24

type Row = Awaited<ReturnType<typeof listVermeldingen>>[number]

const asPersoon = ({ account, foto, ...rest }: Row) => ({ ...rest, ...account, fotoId: foto?.id ?? null })

export type Persoon = ReturnType<typeof asPersoon>
export type Smoelenboek = Awaited<ReturnType<typeof findSmoelenboek>>
export type EigenVermelding = Awaited<ReturnType<typeof findEigenVermelding>>

/**
 * Who is looked for. All entries are read and searched here: there are some hundreds at most, and only so are accents, words of choices
 * and "all of Twente" found in one way.
 */
export const findSmoelenboek = defineQuery('smoelenboek.gebruiken', async (tx, actor, keuze: Zoekkeuze) => {
  const iedereen = (await listVermeldingen(tx)).map(asPersoon)
  const gevonden = iedereen.filter((persoon) => past(persoon, keuze))
  const pagina = Math.min(keuze.pagina, Math.max(1, Math.ceil(gevonden.length / perPagina)))
  return {
    mensen: gevonden.slice((pagina - 1) * perPagina, pagina * perPagina),
    aantal: gevonden.length,
    totaal: iedereen.length,
    pagina,
    heeftMeer: gevonden.length > pagina * perPagina,
    ikStaErin: iedereen.some(({ accountId }) => accountId === actor.accountId),
    organisaties: organisatiesVan(iedereen),
    programmas: programmasVan(iedereen),
  }
})

const organisatiesVan = (mensen: readonly Persoon[]) =>
  [...new Map(mensen.map(({ organisatie }) => [organisatie.id, organisatie])).values()].sort((een, ander) =>
    een.naam.localeCompare(ander.naam, 'nl'),
  )

/** Per organisation who is to be asked; also those of which nobody is, so that a gap shows. */
export const listAanspreekpunten = defineQuery('smoelenboek.gebruiken', async (tx) => {
  const iedereen = (await listVermeldingen(tx)).map(asPersoon)
  return (await listOrganisaties(tx)).map((organisatie) => {
    const collegas = iedereen.filter((persoon) => persoon.organisatie.id === organisatie.id)
    const mensen = collegas.filter(({ aanspreekpunt }) => aanspreekpunt)
    return { organisatie, mensen, anderen: collegas.length - mensen.length }
  })
})

/** The own entry, and what the account knows already for who has none yet. */
export const findEigenVermelding = defineQuery('smoelenboek.gebruiken', async (tx, actor) => {
  const eigen = await findEigen(tx, actor.accountId)
  const { email } = await findAccount(tx, actor.accountId)
  return { vermelding: eigen, email }
})

/** The photo with this id; null when there is none (any more), or it is not to be seen by this person. */
export const findFoto = defineQuery(
  'smoelenboek.gebruiken',
  async (tx, _actor, id: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    const known = z.uuid().safeParse(id)
    return known.success ? ((await findBeeld(tx, known.data))?.beeld ?? null) : null
  },
)
