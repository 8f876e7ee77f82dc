import type { Handeling } from '@/domain/aanmelding/overgangen'
import type { Status } from '@/domain/aanmelding/status'
import type { Actor } from '@/domain/access/actor'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'

type Gebeurtenis = {
  readonly aanmeldingId: string
  readonly handeling: Handeling
  readonly vanStatus: Status | null
  readonly naarStatus: Status
  readonly tekst?: string | undefined
  readonly terugmelding?: boolean
  readonly intern?: boolean
  /** Whether it answered a running term in time; null when it answers none. */
  readonly opTijd?: boolean | null
}

/** Adds one line to the timeline: who did what, and what the applicant is told. Lines are never changed or removed. */
export async function recordGebeurtenis(tx: Tx, actor: Actor, gebeurtenis: Gebeurtenis): Promise<void> {
  const { tekst = null, terugmelding = false, intern = false, opTijd = null, ...step } = gebeurtenis
  await tx.gebeurtenis.createMany({
    data: {
      ...step,
      tekst,
      terugmelding,
      intern,
      opTijd,
      op: now(),
      rol: actor.rol,
      doorNaam: actor.naam,
      organisatieNaam: actor.organisatie.naam,
    },
  })
}
