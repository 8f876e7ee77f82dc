import { moment } from '../termijn/kalender'

/** A day of the database (midnight UTC) as a term: the whole working day counts, until 17:00 in Twente. */
export const eindeVanDeDag = (dag: Date): Date =>
  moment({ jaar: dag.getUTCFullYear(), maand: dag.getUTCMonth() + 1, dag: dag.getUTCDate() }, 17)
