import { type Status, statussenBijTafel } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import { auditRow } from '@/server/audit'
import { Prisma } from '@/server/db/generated/client'
import { fixedWords, keptPlan } from '@/server/db/keptPlan'
import type { Ask } from '@/server/db/statement'
import { noteLogged } from '@/server/seal/opened'
import { type Bovenaan, bovenaanIn, openedBovenaan, type StoredBovenaan } from './bovenaan'
import { after, conditions, inOrder, type Scope, searchIn, statussenIn } from './conditions'
import { firstIds, openedRow, type Row, rowsOf, type Stored } from './data'
import { countLimit, limitOf } from './limits'
import type { Filter } from './schema'

export type Overview = {
  /** Per status, counted to one more than `limitOf` at most; null when too many hold the words, those are not counted. */
  readonly aantallen: Readonly<Partial<Record<Status, number>>> | null
  readonly collegas: readonly { readonly id: string; readonly naam: string }[]
  readonly bovenaan: Bovenaan
  /** The rows of this page and one more. */
  readonly rijen: readonly Row[]
}

type StoredOverview = Omit<Overview, 'bovenaan' | 'rijen'> & {
  readonly bovenaan: StoredBovenaan
  readonly rijen: readonly Stored<Row>[]
}

/** The whole page in one statement: its rows, counts per status, the colleagues to filter on, and what goes before the list. */
export async function findOverview(ask: Ask, actor: Actor, scope: Scope, filter: Filter): Promise<Overview> {
  const search = searchIn(filter)
  const { zoek, aantallen, ids } = search ? searched(scope, filter, search) : counted(scope, filter)
  const [overview] = await ask<StoredOverview>(Prisma.sql`${isPlain(filter) ? keptPlan : Prisma.empty}
    WITH gelogd AS (${logged(actor, filter)})${zoek}
    SELECT ${aantallen} AS aantallen, ${rowsOf(scope, filter, ids)} AS rijen, ${bovenaanIn(scope)} AS bovenaan,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'naam', c.naam) ORDER BY c.naam), '[]')
       FROM account c WHERE c.actief AND c.tafels && ${fixedWords(scope.tafels)}) AS collegas`)
  if (!overview) throw new Error('a SELECT without FROM gives one row')
  return {
    ...overview,
    bovenaan: openedBovenaan(overview.bovenaan),
    rijen: overview.rijen.map(openedRow),
  }
}

/** That somebody looked, in the same statement: apart it would cost every page one more. What was searched for is not kept. */
function logged(actor: Actor, { zoek }: Filter): Prisma.Sql {
  noteLogged()
  const { op, accountId, rol, organisatieId, grondslag, verzoekId } = auditRow(actor)
  return Prisma.sql`INSERT INTO audit_regel (op, account_id, rol, organisatie_id, handeling, grondslag, verzoek_id)
    VALUES (${op}, ${accountId}::uuid, ${rol}, ${organisatieId}::uuid, ${zoek === '' ? 'werklijst.ingezien' : 'werklijst.doorzocht'},
            ${grondslag}, ${verzoekId})`
}

type Parts = { readonly zoek: Prisma.Sql; readonly aantallen: Prisma.Sql; readonly ids: Prisma.Sql }

/** The first page of a status, as nearly every visit asks it: how the rows are found then depends on no parameter. */
const isPlain = ({ gemeente, behandelaar, alleen, zoek, vanaf }: Filter): boolean =>
  !gemeente && !behandelaar && !alleen && zoek === '' && !vanaf

function counted(scope: Scope, filter: Filter): Parts {
  const statussen = statussenIn('alle', filter)
  const limits = [...new Set(statussen.map((status) => limitOf(status, filter.status)))]
  const perLimit = limits.map((limit) =>
    countedTo(
      limit,
      statussen.filter((status) => limitOf(status, filter.status) === limit),
      scope,
      filter,
    ),
  )
  return { zoek: Prisma.empty, ids: firstIds(scope, filter), aantallen: Prisma.join(perLimit, ' || ') }
}

/** In the order of an index that holds all that is asked, so that counting reads no row and stops where the limit is reached. */
function countedTo(limit: number, statussen: readonly Status[], scope: Scope, filter: Filter): Prisma.Sql {
  const where = Prisma.join(conditions(scope, filter), ' AND ')
  const most = Prisma.raw(String(limit + 1))
  return Prisma.sql`(SELECT jsonb_object_agg(stand.status, (
        SELECT count(*) FROM (SELECT FROM unnest(${fixedWords(scope.tafels)}) AS tafel (slug) CROSS JOIN LATERAL (
            SELECT FROM aanmelding a WHERE a.tafel_slug = tafel.slug AND a.status = stand.status AND ${where}
            ORDER BY a.ingediend_op, a.id LIMIT ${most}) one LIMIT ${most}) counted))
      FROM unnest(${fixedWords(statussen)}) AS stand (status))`
}

/** The words are looked up once, what was found is read once: to count it, and to put it in order. */
function searched(scope: Scope, filter: Filter, search: Prisma.Sql): Parts {
  const where = Prisma.join(conditions(scope, filter), ' AND ')
  const asked = Prisma.join(
    [Prisma.sql`status = ANY (${fixedWords(statussenIn(filter.status, filter))})`, ...after(filter)],
    ' AND ',
  )
  const found = (then: Prisma.Sql) =>
    Prisma.sql`CASE WHEN (SELECT count(*) FROM gevonden) <= ${countLimit} THEN ${then} END`
  return {
    zoek: Prisma.sql`, gevonden AS MATERIALIZED (SELECT zoek_aanmeldingen(${search}, ${countLimit + 1}) AS id),
      rijen AS MATERIALIZED (
        SELECT a.id, a.status, a.ingediend_op, a.volgorde_op FROM aanmelding a
        WHERE a.id = ANY (${found(Prisma.sql`ARRAY(SELECT id FROM gevonden)`)}) AND a.tafel_slug = ANY (${fixedWords(scope.tafels)})
          AND a.status = ANY (${fixedWords(statussenBijTafel)}) AND ${where})`,
    ids: Prisma.sql`SELECT a.id FROM rijen a WHERE ${asked} ${inOrder(filter)}`,
    aantallen: found(Prisma.sql`(SELECT coalesce(jsonb_object_agg(status, aantal), '{}')
      FROM (SELECT status, count(*) AS aantal FROM rijen GROUP BY status) counted)`),
  }
}
