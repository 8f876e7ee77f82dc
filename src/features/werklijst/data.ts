import { type LigtBij, type Status, statussenBijTafel } from '@/domain/aanmelding/status'
import { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'
import { after, conditions, countLimit, orderOf, pageSize, type Scope, searchIn } from './conditions'
import { type Filter, statussenVan } from './schema'

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
 * One page of the list, and one row more when there is a next page. Per table and status the index gives its first rows in
 * order; those few are merged. So it takes as long with a million rows as with ten.
 * @param gevonden what `findOverview` found, when words are searched for
 */
export function listRows(
  tx: Tx,
  scope: Scope,
  filter: Filter,
  gevonden: readonly string[] | null,
): Promise<Row[]> {
  const { column, direction } = orderOf(filter)
  const inOrder = Prisma.sql`ORDER BY a.${column} ${direction}, a.id ${direction} LIMIT ${pageSize + 1}`
  const hits = gevonden ? Prisma.sql`${gevonden}::uuid[]` : undefined
  const where = Prisma.join([...conditions(scope, filter, hits), ...after(filter)], ' AND ')
  const source = hits ? hitsOf(scope, filter) : firstsOf(scope, filter)
  return tx.$queryRaw<Row[]>`
    SELECT a.id, a.referentie, a.gemeente_code AS "gemeenteCode", a.leeftijdsklasse, a.onderwerp, t.korte_naam AS tafel, a.status,
           a.ligt_bij AS "ligtBij", a.ligt_bij_sinds AS "ligtBijSinds", a.uiterlijk, b.naam AS behandelaar, a.${column} AS volgorde
    FROM (SELECT a.* FROM ${source(where, inOrder)} ${inOrder}) a
    JOIN overlegtafel t ON t.slug = a.tafel_slug LEFT JOIN account b ON b.id = a.behandelaar_id
    ORDER BY a.${column} ${direction}, a.id ${direction}`
}

type Source = (where: Prisma.Sql, inOrder: Prisma.Sql) => Prisma.Sql

/** At most a thousand hits: those are read by their id and need no order of an index. */
const hitsOf =
  ({ tafels }: Scope, { status }: Filter): Source =>
  (where) =>
    Prisma.sql`aanmelding a WHERE a.tafel_slug = ANY (${tafels}::text[])
    AND a.status = ANY (${statussenVan(status)}::text[]) AND ${where}`

/** The first rows of each table: by term from the index of what is open, by date from that of each status. */
function firstsOf({ tafels }: Scope, { status, sorteer }: Filter): Source {
  const perTafel = Prisma.sql`unnest(${tafels}::text[]) AS tafel (slug)`
  const first = (where: Prisma.Sql, inOrder: Prisma.Sql) =>
    Prisma.sql`LATERAL (SELECT a.* FROM aanmelding a WHERE a.tafel_slug = tafel.slug AND ${where} ${inOrder}) a`
  if (sorteer === 'uiterlijk') {
    const open = Prisma.sql`a.status IN (${Prisma.join([...statussenVan(status)])})`
    return (where, inOrder) =>
      Prisma.sql`${perTafel} CROSS JOIN ${first(Prisma.sql`${open} AND ${where}`, inOrder)}`
  }
  const perStatus = Prisma.sql`unnest(${statussenVan(status)}::text[]) AS stand (status)`
  return (where, inOrder) =>
    Prisma.sql`${perTafel} CROSS JOIN ${perStatus} CROSS JOIN ${first(Prisma.sql`a.status = stand.status AND ${where}`, inOrder)}`
}

export type Overview = {
  /** Per status, counted to `countLimit` + 1 at most. */
  readonly aantallen: Readonly<Partial<Record<Status, number>>>
  readonly collegas: readonly { readonly id: string; readonly naam: string }[]
  /** Which aanmeldingen hold the words that are searched for, `countLimit` + 1 at most; null when nothing is searched for. */
  readonly gevonden: readonly string[] | null
}

/** Everything around the list in one statement: what is found, counts per status, the colleagues to filter on. */
export async function findOverview(tx: Tx, scope: Scope, filter: Filter): Promise<Overview> {
  const search = searchIn(filter)
  const { zoek, aantallen, gevonden } = search ? countedHits(scope, filter, search) : counted(scope, filter)
  const [overview] = await tx.$queryRaw<Overview[]>`
    ${zoek} SELECT ${aantallen} AS aantallen, ${gevonden} AS gevonden,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'naam', c.naam) ORDER BY c.naam), '[]')
       FROM account c WHERE c.actief AND c.tafels && ${scope.tafels}::text[]) AS collegas`
  if (!overview) throw new Error('a SELECT without FROM gives one row')
  return overview
}

type Parts = { readonly zoek: Prisma.Sql; readonly aantallen: Prisma.Sql; readonly gevonden: Prisma.Sql }

function counted(scope: Scope, filter: Filter): Parts {
  const where = Prisma.join(conditions(scope, filter), ' AND ')
  return {
    zoek: Prisma.empty,
    gevonden: Prisma.sql`NULL::text[]`,
    // In the order of an index, so that counting stops where the limit is reached.
    aantallen: Prisma.sql`(SELECT jsonb_object_agg(stand.status, (
        SELECT count(*) FROM (SELECT FROM unnest(${scope.tafels}::text[]) AS tafel (slug) CROSS JOIN LATERAL (
            SELECT FROM aanmelding a WHERE a.tafel_slug = tafel.slug AND a.status = stand.status AND ${where}
            ORDER BY a.ingediend_op, a.id LIMIT ${countLimit + 1}) one LIMIT ${countLimit + 1}) counted))
      FROM unnest(${statussenBijTafel}::text[]) AS stand (status))`,
  }
}

/** The words are looked up once; what was found is counted and handed to the list. */
function countedHits(scope: Scope, filter: Filter, search: Prisma.Sql): Parts {
  const hits = Prisma.sql`ARRAY(SELECT id FROM gevonden)`
  const where = Prisma.join(conditions(scope, filter, hits), ' AND ')
  return {
    zoek: Prisma.sql`WITH gevonden AS MATERIALIZED (SELECT zoek_aanmeldingen(${search}, ${countLimit + 1}) AS id)`,
    gevonden: Prisma.sql`ARRAY(SELECT id::text FROM gevonden)`,
    aantallen: Prisma.sql`(SELECT coalesce(jsonb_object_agg(counted.status, counted.aantal), '{}') FROM (
      SELECT a.status, count(*) AS aantal FROM aanmelding a WHERE a.tafel_slug = ANY (${scope.tafels}::text[])
        AND a.status = ANY (${statussenBijTafel}::text[]) AND ${where} GROUP BY a.status) counted)`,
  }
}
