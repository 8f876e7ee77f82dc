import { type LigtBij, type Status, statussenBijTafel } from '@/domain/aanmelding/status'
import { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'
import { after, conditions, countLimit, orderOf, pageSize, type Scope, searchIn } from './conditions'
import { type Filter, openStatussen, statussenVan } from './schema'

export type Row = {
  readonly id: string
  readonly referentie: string
  readonly gemeenteCode: string
  readonly leeftijdsklasse: string | null
  readonly onderwerp: string | null
  readonly tafel: string
  readonly status: Status
  readonly ligtBij: LigtBij
  readonly ligtBijSinds: Date
  readonly uiterlijk: Date | null
  readonly behandelaar: string | null
  /** The place of this row in the chosen order. */
  readonly volgorde: Date
}

/**
 * One page of the list, and one row more when there is a next page. Per table (and status) the index gives its first rows in
 * order; those few are merged. So it takes as long with a million rows as with ten.
 */
export function listRows(tx: Tx, scope: Scope, filter: Filter): Promise<Row[]> {
  const { column, direction } = orderOf(filter)
  const inOrder = Prisma.sql`ORDER BY a.${column} ${direction}, a.id ${direction} LIMIT ${pageSize + 1}`
  const where = Prisma.join([...conditions(scope, filter), ...after(filter)], ' AND ')
  return tx.$queryRaw<Row[]>`
    SELECT a.id, a.referentie, a.gemeente_code AS "gemeenteCode", a.leeftijdsklasse, a.onderwerp, t.korte_naam AS tafel, a.status,
           a.ligt_bij AS "ligtBij", a.ligt_bij_sinds AS "ligtBijSinds", a.uiterlijk, b.naam AS behandelaar, a.${column} AS volgorde
    FROM (SELECT a.* FROM ${source(scope, filter, where, inOrder)} ${inOrder}) a
    JOIN overlegtafel t ON t.slug = a.tafel_slug LEFT JOIN account b ON b.id = a.behandelaar_id
    ORDER BY a.${column} ${direction}, a.id ${direction}`
}

function source(scope: Scope, filter: Filter, where: Prisma.Sql, inOrder: Prisma.Sql): Prisma.Sql {
  // At most a thousand hits: those are read by their id and need no order of an index.
  if (searchIn(filter)) {
    return Prisma.sql`aanmelding a WHERE a.tafel_slug = ANY (${scope.tafels}::text[])
      AND a.status = ANY (${statussenVan(filter.status)}::text[]) AND ${where}`
  }
  if (filter.status === 'open') {
    const open = Prisma.join([...openStatussen])
    return Prisma.sql`unnest(${scope.tafels}::text[]) AS tafel (slug) CROSS JOIN LATERAL (
      SELECT a.* FROM aanmelding a WHERE a.tafel_slug = tafel.slug AND a.status IN (${open}) AND ${where} ${inOrder}) a`
  }
  return Prisma.sql`unnest(${scope.tafels}::text[]) AS tafel (slug) CROSS JOIN unnest(${statussenVan(filter.status)}::text[]) AS stand (status)
    CROSS JOIN LATERAL (SELECT a.* FROM aanmelding a
      WHERE a.tafel_slug = tafel.slug AND a.status = stand.status AND ${where} ${inOrder}) a`
}

export type Overview = {
  /** Per status, counted to `countLimit` + 1 at most. */
  readonly aantallen: Readonly<Partial<Record<Status, number>>>
  readonly collegas: readonly { readonly id: string; readonly naam: string }[]
  /** How many aanmeldingen hold the words that are searched for. */
  readonly treffers: number
}

/** Everything around the list in one statement: counts per status, the colleagues to filter on, the number of hits. */
export async function findOverview(tx: Tx, scope: Scope, filter: Filter): Promise<Overview> {
  const where = Prisma.join(conditions(scope, filter), ' AND ')
  const search = searchIn(filter)
  const [overview] = await tx.$queryRaw<Overview[]>`
    SELECT (SELECT jsonb_object_agg(stand.status, (
              SELECT count(*) FROM (SELECT FROM aanmelding a WHERE a.tafel_slug = ANY (${scope.tafels}::text[])
                AND a.status = stand.status AND ${where} LIMIT ${countLimit + 1}) counted))
            FROM unnest(${statussenBijTafel}::text[]) AS stand (status)) AS aantallen,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'naam', c.naam) ORDER BY c.naam), '[]')
            FROM account c WHERE c.actief AND c.tafels && ${scope.tafels}::text[]) AS collegas,
           ${search ? Prisma.sql`(SELECT count(*)::int FROM zoek_aanmeldingen(${search}, ${countLimit + 1}))` : Prisma.sql`0`}
             AS treffers`
  if (!overview) throw new Error('a SELECT without FROM gives one row')
  return overview
}
