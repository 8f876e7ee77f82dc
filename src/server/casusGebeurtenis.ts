import type { Actor } from '@/domain/access/actor'
import type { CasusHandeling } from '@/domain/casus/handelingen'
import { now } from './clock'
import type { Tx } from './db/transaction'

type CasusGebeurtenis = {
  readonly casusId: string
  readonly handeling: CasusHandeling
  readonly tekst?: string | undefined
  /** An answer that somebody was promised. */
  readonly terugmelding?: boolean
}

/** Adds one line to the timeline of the casus itself; lines are never changed or removed. */
export async function recordCasusGebeurtenis(
  tx: Tx,
  actor: Actor,
  gebeurtenis: CasusGebeurtenis,
): Promise<void> {
  const { casusId, handeling, tekst = null, terugmelding = false } = gebeurtenis
  await tx.casusGebeurtenis.createMany({
    data: {
      casusId,
      handeling,
      tekst,
      terugmelding,
      op: now(),
      rol: actor.rol,
      doorNaam: actor.naam,
      organisatieNaam: actor.organisatie.naam,
    },
  })
}
