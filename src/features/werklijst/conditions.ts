import { isEinde, type Status } from '@/domain/aanmelding/status'
import { Prisma } from '@/server/db/generated/client'
import { pageSize } from './limits'
import { type Filter, type Standfilter, statussenVan } from './schema'
import { zoekwoorden } from './zoekvraag'

/** How long an aanmelding counts as new (milliseconds). */
const newFor = 7 * 86_400_000

/** Whose list it is: the tables that are asked for, within those of the actor. */
export type Scope = {
  readonly tafels: readonly string[]
  readonly accountId: string
  readonly rol: string
  /** All tables of the actor, whichever is asked for. */
  readonly eigenTafels: readonly string[]
  readonly nu: Date
}

/** The statuses to look among. What has ended has no term (the database sees to that), so it is never late. */
export function statussenIn(stand: Standfilter, { alleen }: Filter): readonly Status[] {
  const asked = statussenVan(stand)
  return alleen === 'te-laat' ? asked.filter((status) => !isEinde(status)) : asked
}

/** Everything that is asked but the status, so that the counts per status can share it. */
export function conditions({ accountId, nu }: Scope, filter: Filter): Prisma.Sql[] {
  const { alleen, behandelaar, gemeente } = filter
  return [
    // What never reached the table is not in its list.
    Prisma.sql`a.ingediend_op IS NOT NULL`,
    ...(gemeente ? [Prisma.sql`a.gemeente_code = ${gemeente}`] : []),
    ...(behandelaar === 'niemand' ? [Prisma.sql`a.behandelaar_id IS NULL`] : []),
    ...(behandelaar && behandelaar !== 'niemand'
      ? [Prisma.sql`a.behandelaar_id = ${behandelaar === 'ik' ? accountId : behandelaar}::uuid`]
      : []),
    ...(alleen === 'te-laat' ? [Prisma.sql`a.volgorde_op < ${nu}`] : []),
    ...(alleen === 'nieuw' ? [Prisma.sql`a.ingediend_op > ${new Date(nu.getTime() - newFor)}`] : []),
  ]
}

/** Each word has to be there, in the own words or as the reference. Signs only, no words: a question without an answer. */
export function searchIn({ zoek }: Filter): Prisma.Sql | undefined {
  if (zoek === '') return undefined
  // Letters, digits and the operators of zoekvraag.ts only, so the cast reads it as it is.
  return Prisma.sql`${zoekwoorden(zoek)}::text[]::tsquery[]`
}

type Order = { readonly column: Prisma.Sql; readonly direction: Prisma.Sql; readonly beyond: Prisma.Sql }

/** Going back reads the same index the other way. */
export function orderOf({ sorteer, vanaf }: Filter): Order {
  const forward = vanaf?.richting !== 'vorige'
  const [column, ascending] =
    sorteer === 'nieuwste' ? [Prisma.sql`ingediend_op`, !forward] : [Prisma.sql`volgorde_op`, forward]
  return ascending
    ? { column, direction: Prisma.sql`ASC`, beyond: Prisma.sql`>` }
    : { column, direction: Prisma.sql`DESC`, beyond: Prisma.sql`<` }
}

/** In order, and one row more than a page holds: that one tells whether there is a next page. */
export function inOrder(filter: Filter): Prisma.Sql {
  const { column, direction } = orderOf(filter)
  return Prisma.sql`ORDER BY a.${column} ${direction}, a.id ${direction} LIMIT ${Prisma.raw(String(pageSize + 1))}`
}

export function after(filter: Filter): Prisma.Sql[] {
  if (!filter.vanaf) return []
  const { column, beyond } = orderOf(filter)
  return [Prisma.sql`(a.${column}, a.id) ${beyond} (${filter.vanaf.op}, ${filter.vanaf.id}::uuid)`]
}
