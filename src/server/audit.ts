import type { Actor, BezoekerActor, InvitedActor, LoginActor, SystemActor } from '@/domain/access/actor'
import { now } from './clock'
import { inTransaction, type Tx } from './db/transaction'
import { noteLogged, type Opened } from './seal/opened'

export type AuditEntry = {
  /** What was done: `aanmelding.ingediend`, `casus.gestart`. */
  readonly handeling: string
  readonly casusId?: string | undefined
  readonly aanmeldingId?: string | undefined
  /** Whose account the act was about. */
  readonly betreftAccountId?: string | undefined
  /** False for what was asked and not given. */
  readonly geslaagd?: boolean
  /** Which right or which id was asked for; never content. */
  readonly toelichting?: string | undefined
}

type AuditActor = Actor | BezoekerActor | InvitedActor | LoginActor | SystemActor

/** On what ground casus data is handled: the agreement of the region on doorzettingsmacht. */
const ground = 'werkwijze regionale doorzettingsmacht Twente'

/** Writes who did what, when and on what ground (NEN 7513), inside the transaction of the act itself; never content. */
export const recordAudit = (tx: Tx, actor: AuditActor, entry: AuditEntry): Promise<void> =>
  recordAll(tx, actor, [entry])

async function recordAll(tx: Tx, actor: AuditActor, entries: readonly AuditEntry[]): Promise<void> {
  noteLogged()
  // createMany, not create: the app may write the audit but not read it back.
  await tx.auditRegel.createMany({
    data: entries.map(
      ({ handeling, casusId, aanmeldingId, betreftAccountId, geslaagd = true, toelichting }) => ({
        ...auditRow(actor),
        handeling,
        geslaagd,
        casusId: casusId ?? null,
        aanmeldingId: aanmeldingId ?? null,
        betreftAccountId: betreftAccountId ?? null,
        toelichting: toelichting ?? null,
      }),
    ),
  })
}

/** The part of a row that says who, when and on what ground; for a statement that writes the row itself. */
export function auditRow(actor: AuditActor) {
  const person = 'accountId' in actor ? actor : null
  return {
    op: now(),
    accountId: person?.accountId ?? null,
    rol: actor.rol,
    organisatieId: person && 'organisatie' in person ? person.organisatie.id : null,
    grondslag: ground,
    verzoekId: person?.verzoekId ?? null,
  }
}

/** So many records on one page are named one by one; a longer list is one row. */
const namedUpTo = 5

/** Writes what was read: called for every query that opened texts and did not say so itself. */
export async function recordReading(
  tx: Tx,
  actor: Actor,
  permission: string,
  { logged, rows }: Opened,
): Promise<void> {
  if (logged || rows.length === 0) return
  // A line of a timeline was read with the record that it belongs to.
  const casussen = rows.filter(({ casusId }) => casusId)
  const seen = casussen.length > 0 ? casussen : rows.filter(({ aanmeldingId }) => aanmeldingId)
  const ids = new Map(seen.map((row) => [row.casusId ?? row.aanmeldingId, row]))
  const what = casussen.length > 0 ? 'casus' : 'aanmelding'
  const entries =
    ids.size > namedUpTo || ids.size === 0
      ? [{ handeling: 'lijst.ingezien' }]
      : [...ids.values()].map((row) => ({ handeling: `${what}.ingezien`, ...row }))
  await recordAll(
    tx,
    actor,
    entries.map((entry) => ({ ...entry, toelichting: permission })),
  )
}

/** Writes that something was refused, in a transaction of its own: what was asked for did not happen. */
export const recordDenied = (actor: Actor, permission: string): Promise<void> =>
  inTransaction(actor, (tx) =>
    recordAudit(tx, actor, { handeling: 'toegang.geweigerd', geslaagd: false, toelichting: permission }),
  )
