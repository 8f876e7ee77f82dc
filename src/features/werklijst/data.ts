import type { LigtBij, Status } from '@/domain/aanmelding/status'
import { Prisma } from '@/server/db/generated/client'
import { fixedWords } from '@/server/db/keptPlan'
import { openValue } from '@/server/seal/rows'
import { after, conditions, inOrder, orderOf, type Scope, statussenIn } from './conditions'
import type { Filter } from './schema'

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

/** As the statement gives it: moments as text, what is sealed still closed. */
export type Stored<Row> = {
  readonly [Field in keyof Row]: Row[Field] extends Date | null
    ? string | Exclude<Row[Field], Date>
    : Row[Field]
}

/**
 * The rows of these ids as one value, in the chosen order. Which rows they are is read from an index alone, only those few are
 * fetched. So it takes as long with a million rows as with ten.
 */
export function rowsOf(scope: Scope, filter: Filter, ids: Prisma.Sql): Prisma.Sql {
  const { column, direction } = orderOf(filter)
  return Prisma.sql`(SELECT coalesce(jsonb_agg(r ORDER BY r.volgorde ${direction}, r.id ${direction}), '[]') FROM (
    SELECT a.id, a.referentie, a.gemeente_code AS "gemeenteCode", a.leeftijdsklasse, a.onderwerp, t.korte_naam AS tafel, a.status,
           a.ligt_bij AS "ligtBij", a.ligt_bij_sinds AS "ligtBijSinds", a.uiterlijk, b.naam AS behandelaar, a.${column} AS volgorde
    FROM (${ids}) bladzijde JOIN aanmelding a ON a.id = bladzijde.id AND a.tafel_slug = ANY (${fixedWords(scope.tafels)})
    JOIN overlegtafel t ON t.slug = a.tafel_slug LEFT JOIN account b ON b.id = a.behandelaar_id) r)`
}

export const openedRow = (row: Stored<Row>): Row => ({
  ...row,
  onderwerp: opened(row),
  ligtBijSinds: new Date(row.ligtBijSinds),
  uiterlijk: row.uiterlijk === null ? null : new Date(row.uiterlijk),
  volgorde: new Date(row.volgorde),
})

const opened = ({ id, onderwerp }: Stored<Row>): string | null =>
  onderwerp === null ? null : openValue('Aanmelding', 'onderwerp', id, onderwerp)

/** The ids of one page, and one more when there is a next page: per table an index gives its first ids in order; those are merged. */
export function firstIds(scope: Scope, filter: Filter): Prisma.Sql {
  const { column } = orderOf(filter)
  const where = Prisma.join([...conditions(scope, filter), ...after(filter)], ' AND ')
  const first = (status: Prisma.Sql) => Prisma.sql`LATERAL (
    SELECT a.id, a.${column} FROM aanmelding a WHERE a.tafel_slug = tafel.slug AND a.status ${status} AND ${where} ${inOrder(filter)}) a`
  return Prisma.sql`SELECT a.id FROM unnest(${fixedWords(scope.tafels)}) AS tafel (slug)
    CROSS JOIN ${perStatus(filter, first)} ${inOrder(filter)}`
}

/** By term one index holds what is open at a table, so there no status has to be taken apart; by date each has its own order. */
function perStatus(filter: Filter, first: (status: Prisma.Sql) => Prisma.Sql): Prisma.Sql {
  const statussen = [...statussenIn(filter.status, filter)]
  return filter.sorteer === 'uiterlijk'
    ? first(Prisma.sql`= ANY (${fixedWords(statussen)})`)
    : Prisma.sql`unnest(${fixedWords(statussen)}) AS stand (status) CROSS JOIN ${first(Prisma.sql`= stand.status`)}`
}
