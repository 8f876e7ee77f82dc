import type { Actor, InvitedActor, LoginActor, SystemActor } from '@/domain/access/actor'
import { now } from './clock'
import type { Tx } from './db/transaction'

export type AuditEntry = {
  /** What was done: `aanmelding.ingediend`, `casus.gestart`. */
  readonly handeling: string
  readonly casusId?: string | undefined
  readonly aanmeldingId?: string | undefined
  /** Whose account the act was about. */
  readonly betreftAccountId?: string | undefined
}

type AuditActor = Actor | InvitedActor | LoginActor | SystemActor

/** On what ground casus data is handled: the agreement of the region on doorzettingsmacht. */
const ground = 'werkwijze regionale doorzettingsmacht Twente'

/** Writes who did what, when and on what ground (NEN 7513), inside the transaction of the act itself; never content. */
export async function recordAudit(tx: Tx, actor: AuditActor, entry: AuditEntry): Promise<void> {
  const person = 'accountId' in actor ? actor : null
  // createMany, not create: the app may write the audit but not read it back.
  await tx.auditRegel.createMany({
    data: {
      op: now(),
      accountId: person?.accountId ?? null,
      rol: actor.rol,
      organisatieId: person && 'organisatie' in person ? person.organisatie.id : null,
      handeling: entry.handeling,
      grondslag: ground,
      casusId: entry.casusId ?? null,
      aanmeldingId: entry.aanmeldingId ?? null,
      betreftAccountId: entry.betreftAccountId ?? null,
      verzoekId: person?.verzoekId ?? null,
    },
  })
}
