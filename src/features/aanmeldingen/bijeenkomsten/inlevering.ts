import { eersteHaalbare, gemist } from '@/domain/bijeenkomst/inleveren'
import { datumVan, momentVan } from '@/domain/termijn/kloktijd'
import type { Tx } from '@/server/db/transaction'
import { listKomende } from './data'

const hoogstens = 20

export type Inlevering = {
  /** The first meeting for which one can still hand in; null when the table planned none yet. */
  readonly haalbaar: { readonly start: Date; readonly eind: Date; readonly inleverenVoor: Date | null } | null
  /** The meeting that comes first but for which it is too late. */
  readonly gemist: { readonly start: Date; readonly inleverenVoor: Date | null } | null
}

/** For which meeting of this table one can hand in now; null when no meeting is planned at all. */
export async function findInlevering(tx: Tx, tafelSlug: string, nu: Date): Promise<Inlevering | null> {
  const komende = await listKomende(tx, tafelSlug, nu, hoogstens)
  if (komende.length === 0) return null
  return { haalbaar: eersteHaalbare(komende, nu) ?? null, gemist: gemist(komende, nu)[0] ?? null }
}

/** The meeting for which a casus sent on this day (2026-11-30) was in time. Of an earlier day the hour is not known: then it counts. */
export async function findOverlegVoor(tx: Tx, tafelSlug: string, dag: string, nu: Date) {
  const verstuurd = dag === datumVan(nu) ? nu : (momentVan(dag, '00.00') ?? nu)
  const komende = await listKomende(tx, tafelSlug, verstuurd, hoogstens)
  return eersteHaalbare(komende, verstuurd) ?? null
}
